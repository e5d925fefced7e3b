import { motorola } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, price, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import * as forty from "./razr-40";

const razr50Series = series("motorola-razr-50", "Motorola Razr 50", motorola);
export const razr50 = device("motorola-razr-50", "Motorola Razr 50", razr50Series, "flip");
export const ultra = device("motorola-razr-50-ultra", "Motorola Razr 50 Ultra", razr50Series, "flip");
const june = launch("motorola-razr-50-launch", "Razr 50 and Razr 50 Ultra launch", motorola);

const event = saying({ by: sources.motorola, on: "2024-06-25" });
const us = { in: "US" } as const;
const india = { in: "IN" } as const;
const europe = ["DE", "GB", "FR"] as const;
const both = [razr50, ultra] as const;

export default story({
  series: [razr50Series],
  devices: [razr50, ultra],
  launches: [june],
  claims: [
    saying({
      by: unnamed("2024-01-22", "source", "Razr Plus 2024"),
      on: ["2024-01-15", "2024-01-31"],
      link: "https://www.gadgets360.com/mobiles/news/motorola-razr-plus-2024-renders-colour-options-leak-4909388",
    })(
      "Razr Plus 2024, codename Glory, XT-2453-3",
      states(ultra, named("Motorola Razr Plus 2024", "rumored"), us),
      states(ultra, named("Glory", "codename")),
      states(ultra, named("XT-2453-3", "model-number")),
    ),
    saying({
      by: sources.smartprix,
      on: "2024-06-14",
      link: "https://www.androidauthority.com/moto-razr-2024-launch-3451851/",
    })("put off to early July", states(june, launches("early July 2024"))),
    saying({
      by: sources.motorola,
      on: ["2024-06-14", "2024-06-16"],
      link: "https://www.t3.com/news/motorola-razr-50-ultra-launch-confirmed",
    })(
      "in China on 25 June at 14:00",
      states(june, launches("25 June 2024, 14:00 Beijing")),
      states(june, status("planned")),
    ),
    saying({
      by: sources.androidCentral,
      on: ["2024-06-14", "2024-06-17"],
      link: "https://www.androidcentral.com/phones/the-motorola-razr-2024-series-debut-is-just-around-the-corner",
    })(
      "the world tipped for July",
      expects(ultra, launches("July 2024"), us),
      expects(june, shows(razr50)),
      expects(june, shows(ultra)),
    ),
    saying({
      by: sources.motorola,
      on: ["2024-06-17", "2024-06-18"],
      link: "https://tech.hindustantimes.com/mobile/news/motorola-razr-50-series-and-edge-50-ultra-smartphones-to-launch-in-india-on-june-25-all-details-71718702685893.html",
    })("25 June for the world too", states(june, launches("25 June 2024"))),
    event(
      "Razr 50 and 50 Ultra",
      states(june, status("held")),
      states(june, shows(razr50)),
      states(june, shows(ultra)),
      states(razr50, named("Motorola Razr 50", "official")),
      states(ultra, named("Motorola Razr 50 Ultra", "official")),
      states(razr50, named("Motorola Razr (2024)", "official"), us),
      states(ultra, named("Motorola Razr+ (2024)", "official"), us),
      states(razr50, successorOf(forty.razr40)),
      states(ultra, successorOf(forty.ultra)),
    ),
    event(
      "US orders from 10 July, sale on the 24th",
      ...both.flatMap((phone) => [
        states(phone, availability("coming"), us),
        states(phone, preorders("10 July 2024"), us),
        states(phone, sells("24 July 2024"), us),
      ]),
      states(ultra, price("999.99", "USD"), us),
      states(razr50, price("699.99", "USD"), us),
    ),
    event(
      "Europe: 1,199 and 899 euros",
      ...europe.flatMap((market) => both.map((phone) => states(phone, availability("coming"), { in: market }))),
      states(ultra, price("1199", "EUR"), { in: "DE" }),
      states(razr50, price("899", "EUR"), { in: "DE" }),
      states(ultra, price("999.99", "GBP"), { in: "GB" }),
      states(razr50, price("799.99", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.motorola, on: "2024-07-04" })(
      "the Ultra in India for 99,999 rupees",
      states(ultra, price("99999", "INR"), india),
      states(ultra, sells("mid-July 2024"), india),
    ),
    saying({ by: sources.motorola, on: ["2024-07-24", "2024-08-31"] })(
      "on sale",
      ...both.flatMap((phone) =>
        ([...europe, "US", "CN"] as const).map((market) => states(phone, availability("on-sale"), { in: market })),
      ),
      states(ultra, availability("on-sale"), india),
    ),
    saying({ by: sources.motorola, on: "2024-09-09" })(
      "the Razr 50 in India for 64,999 rupees",
      states(razr50, price("64999", "INR"), india),
      states(razr50, sells("20 September 2024"), india),
    ),
    saying({ by: sources.motorola, on: ["2024-09-20", "2024-10-31"] })(
      "on sale in India",
      states(razr50, availability("on-sale"), india),
    ),
  ],
});
