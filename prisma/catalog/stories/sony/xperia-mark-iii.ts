import { sony } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, price, priceFrom, sells, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

export const xperia1 = series("sony-xperia-1", "Xperia 1", sony);
export const xperia5 = series("sony-xperia-5", "Xperia 5", sony);
export const xperia10 = series("sony-xperia-10", "Xperia 10", sony);
export const one = device("sony-xperia-1-iii", "Xperia 1 III", xperia1);
export const five = device("sony-xperia-5-iii", "Xperia 5 III", xperia5);
export const ten = device("sony-xperia-10-iii", "Xperia 10 III", xperia10);
const april = launch("sony-xperia-1-iii-launch", "Xperia 1 III, 5 III and 10 III launch", sony);

const table = (page: string) =>
  saying({
    by: sources.gsmarena,
    on: ["2021-12-01", "2022-03-29"],
    link: `https://www.gsmarena.com/${page}.php`,
  });
const event = saying({
  by: sources.sony,
  on: "2021-04-14",
  link: "https://www.gizmoir.com/sony-announces-the-xperia-1-iii-featured-4k-120hz-and-xperia-5-iii-1214",
});
const guide = "https://www.techadvisor.com/article/742314/sony-xperia-1-iii-everything-you-need-to-know.html";
const phones = [one, five, ten] as const;

export default story({
  series: [xperia1, xperia5, xperia10],
  devices: [one, five, ten],
  launches: [april],
  claims: [
    saying({
      by: unnamed("2021-02-25", "guide", "Xperia 1 III"),
      on: ["2021-02-20", "2021-02-25"],
      link: "https://comp-sec.net/2021/02/25/everything-we-know-about-sonys-2021-flagship-the-xperia-1-iii/",
    })("March possible, perhaps later", expects(april, launches("March–April 2021"))),
    saying({
      by: sources.sony,
      on: ["2021-03-31", "2021-04-02"],
      link: "https://www.xda-developers.com/sony-confirms-april-14-launch-event-xperia-1-iii-xperia-10-iii/",
    })(
      "a new Xperia on 14 April, 16:30 in Japan",
      states(april, launches("14 April 2021, 16:30 Tokyo")),
      states(april, status("planned")),
    ),
    event(
      "three of the third generation",
      states(april, status("held")),
      ...phones.map((phone) => states(april, shows(phone))),
      states(one, named("Xperia 1 III", "official")),
      states(five, named("Xperia 5 III", "official")),
      states(ten, named("Xperia 10 III", "official")),
    ),
    event(
      "in early summer",
      ...(["JP", "US", "GB", "DE"] as const).flatMap((market) => [
        states(one, availability("coming"), { in: market }),
        states(one, sells("summer 2021"), { in: market }),
      ]),
    ),
    saying({
      by: sources.bhPhoto,
      on: ["2021-05-01", "2021-05-31"],
      link: "https://www.androidcentral.com/heres-when-sonys-xperia-1-iii-might-go-sale-us",
    })("ships in the US on 31 August", states(one, sells("31 August 2021"), { in: "US" })),
    saying({
      by: sources.sony,
      on: ["2021-06-22", "2021-06-30"],
      link: "https://slashgear.com/xperia-1-iii-us-pre-orders-finally-start-next-week-24679683",
    })(
      "US orders from 1 July, 1,299 dollars",
      states(one, preorders("1 July 2021"), { in: "US" }),
      states(one, price("1299.99", "USD"), { in: "US" }),
    ),
    saying({ by: sources.sony, on: ["2021-08-01", "2021-08-31"], link: guide })(
      "US and UK on 19 August, Germany on the 31st",
      states(one, sells("19 August 2021"), { in: "US" }),
      states(one, sells("19 August 2021"), { in: "GB" }),
      states(one, sells("31 August 2021"), { in: "DE" }),
      states(one, price("1199", "GBP"), { in: "GB" }),
      states(one, price("1299", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.sony, on: "2021-07-09", link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_III" })(
      "with three carriers in Japan from 9 July",
      states(one, sells("9 July 2021"), { in: "JP" }),
      states(one, availability("on-sale"), { in: "JP" }),
    ),
    saying({
      by: sources.sony,
      on: ["2021-08-19", "2021-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_III",
    })(
      "sold in the West since August",
      ...(["US", "GB", "DE", "FR"] as const).map((market) => states(one, availability("on-sale"), { in: market })),
    ),
    saying({
      by: sources.sony,
      on: ["2021-07-01", "2021-07-31"],
      link: "https://www.newsbreak.com/news/2289458923024/the-nokia-g20-comes-to-the-u-s-as-a-budget-phone-with-a-low-price-tag",
    })("so far in markets such as Japan and China", states(one, availability("on-sale"), { in: "CN" })),
    table("sony_xperia_1_iii-10712")(
      "released on 25 August",
      states(one, sells("25 August 2021")),
      states(one, named("XQ-BC72", "model-number")),
      states(one, named("SO-51B", "model-number"), { in: "JP" }),
      states(one, named("SOG03", "model-number"), { in: "JP" }),
      states(one, named("A101SO", "model-number"), { in: "JP" }),
    ),
    table("sony_xperia_5_iii-10851")(
      "released on 8 October",
      states(five, sells("8 October 2021"), { in: "europe" }),
      ...(["DE", "GB", "FR"] as const).map((market) => states(five, availability("on-sale"), { in: market })),
      states(five, named("XQ-BQ52", "model-number")),
    ),
    saying({ by: sources.sony, on: "2021-11-12", link: "https://en.wikipedia.org/wiki/Sony_Xperia_5_III" })(
      "in Japan from 12 November",
      states(five, sells("12 November 2021"), { in: "JP" }),
      states(five, availability("on-sale"), { in: "JP" }),
    ),
    saying({
      by: sources.phoneArena,
      on: "2022-04-27",
      link: "https://www.phonearena.com/news/sony-xperia-1-iv-official-announcement-date-may-11-event_id139875",
    })(
      "1 III and 5 III reached the US in August and January",
      states(one, sells("August 2021"), { in: "US" }),
      states(five, sells("January 2022"), { in: "US" }),
      states(five, availability("on-sale"), { in: "US" }),
    ),
    table("sony_xperia_10_iii-10698")(
      "released on 11 June",
      states(ten, sells("11 June 2021"), { in: "europe" }),
      ...(["DE", "GB", "FR"] as const).map((market) => states(ten, availability("on-sale"), { in: market })),
      states(ten, priceFrom("429", "EUR"), { in: "DE" }),
      states(ten, named("XQ-BT52", "model-number")),
      states(ten, named("SO-52B", "model-number"), { in: "JP" }),
      states(ten, named("SOG04", "model-number"), { in: "JP" }),
    ),
    saying({ by: sources.sony, on: "2021-06-18", link: "https://en.wikipedia.org/wiki/Sony_Xperia_10_III" })(
      "in Japan from 18 June",
      states(ten, sells("18 June 2021"), { in: "JP" }),
      states(ten, availability("on-sale"), { in: "JP" }),
    ),
  ],
});
