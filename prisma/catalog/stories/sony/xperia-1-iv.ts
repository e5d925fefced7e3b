import { sony } from "../../brands";
import { device, launch } from "../../entries";
import {
  availability,
  launches,
  named,
  preorders,
  price,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import * as third from "./xperia-mark-iii";
import { xperia1, xperia10 } from "./xperia-mark-iii";

export const one = device("sony-xperia-1-iv", "Xperia 1 IV", xperia1);
export const ten = device("sony-xperia-10-iv", "Xperia 10 IV", xperia10);
const may = launch("sony-xperia-1-iv-launch", "Xperia 1 IV and 10 IV launch", sony);

const teaser = "https://www.phonearena.com/news/sony-xperia-1-iv-official-announcement-date-may-11-event_id139875";
const us = saying({
  by: sources.sony,
  on: "2022-05-11",
  link: "https://www.droid-life.com/2022/05/11/you-can-now-pre-order-sonys-1600-xperia-1-iv-but-youll-be-waiting-months/",
});
const event = saying({
  by: sources.sony,
  on: "2022-05-11",
  link: "https://www.whathifi.com/au/news/sony-xperia-1-iv-promises-world-first-upgrade-and-class-leading-audio-and-video",
});
const look = saying({
  by: sources.techRadar,
  on: ["2022-06-16", "2022-12-31"],
  link: "https://nybreaking.com/sony-xperia-1-v/amp",
});

export default story({
  devices: [one, ten],
  launches: [may],
  claims: [
    saying({
      by: unnamed("2022-04-20", "report", "price of the Xperia 1 IV in China"),
      on: ["2022-04-10", "2022-04-27"],
      link: "https://www.techradar.com/news/sonys-galaxy-s22-ultra-rivaling-xperia-1-iv-teased-for-a-may-11-launch",
    })("from 8,999 yuan", states(one, priceFrom("8999", "CNY"))),
    saying({ by: sources.sony, on: "2022-04-27", link: teaser })(
      "the next One on 11 May, 16:00 in Japan",
      states(may, launches("11 May 2022, 16:00 Tokyo")),
      states(may, status("planned")),
    ),
    saying({ by: sources.phoneArena, on: "2022-04-27", link: teaser })(
      "the 1 IV, perhaps alone",
      expects(may, shows(one)),
      speculates(may, shows(ten)),
    ),
    event(
      "Xperia 1 IV presented",
      states(may, status("held")),
      states(may, shows(one)),
      states(one, named("Xperia 1 IV", "official")),
    ),
    saying({ by: sources.sony, on: "2022-05-11", link: "https://en.wikipedia.org/wiki/Sony_Xperia_10_IV" })(
      "Xperia 10 IV beside it",
      states(may, shows(ten)),
      states(ten, named("Xperia 10 IV", "official")),
    ),
    us(
      "US orders now, sale on 1 September, 1,600 dollars",
      states(one, availability("coming"), { in: "US" }),
      states(one, preorders("11 May 2022"), { in: "US" }),
      states(one, sells("1 September 2022"), { in: "US" }),
      states(one, price("1599.99", "USD"), { in: "US", offer: "512 GB" }),
    ),
    event(
      "in Europe from the middle of June",
      states(one, availability("coming"), { in: "GB" }),
      states(one, availability("coming"), { in: "DE" }),
      states(one, sells("mid-June 2022"), { in: "DE" }),
      states(one, priceFrom("1399", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.sony, on: "2022-06-03", link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_IV" })(
      "in Japan from 3 June",
      states(one, sells("3 June 2022"), { in: "JP" }),
      states(one, availability("on-sale"), { in: "JP" }),
    ),
    look(
      "UK on 16 June, US on 1 September",
      states(one, sells("16 June 2022"), { in: "GB" }),
      states(one, priceFrom("1299.99", "GBP"), { in: "GB", offer: "256 GB" }),
      states(one, availability("on-sale"), { in: "GB" }),
      states(one, availability("on-sale"), { in: "US" }),
    ),
    look("Australia gets none", denies(one, availability("coming"), { in: "AU" })),
    saying({
      by: sources.sony,
      on: ["2022-07-01", "2022-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_IV",
    })(
      "sold in Europe, after the 1 III",
      states(one, availability("on-sale"), { in: "DE" }),
      states(one, availability("on-sale"), { in: "FR" }),
      states(one, successorOf(third.one)),
    ),
    saying({
      by: sources.sony,
      on: ["2022-07-08", "2022-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_10_IV",
    })(
      "sold since June in Europe and July in Japan",
      states(ten, sells("June 2022"), { in: "DE" }),
      states(ten, sells("8 July 2022"), { in: "JP" }),
      ...(["DE", "GB", "FR", "JP"] as const).map((market) => states(ten, availability("on-sale"), { in: market })),
      states(ten, successorOf(third.ten)),
    ),
  ],
});
