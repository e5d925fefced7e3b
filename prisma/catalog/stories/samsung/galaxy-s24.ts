import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { s23, s23Plus, s23Ultra } from "./galaxy-s23";

const s24Series = series("samsung-galaxy-s24", "Galaxy S24", samsung);
export const s24 = device("samsung-galaxy-s24", "Galaxy S24", s24Series);
export const s24Plus = device("samsung-galaxy-s24-plus", "Galaxy S24+", s24Series);
export const s24Ultra = device("samsung-galaxy-s24-ultra", "Galaxy S24 Ultra", s24Series);
const event = launch("samsung-galaxy-s24-launch", "Galaxy S24 series launch", samsung, "SAP Center, San Jose");

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S24";
const FIRST = ["KR", "US", "IN", "DE", "GB", "FR"] as const;
const theElec = saying({
  by: sources.theElec,
  on: "2023-11-20",
  link: "https://www.gadgets360.com/mobiles/news/samsung-s24-plus-ultra-launch-january-17-pre-order-sale-galaxy-report-4589026",
});
const invitation = saying({
  by: sources.samsung,
  on: "2024-01-02",
  link: "https://www.androidpolice.com/unpacked-samsung-galaxy-s24-launch-date-confirmed/",
});
const presented = saying({ by: sources.samsung, on: "2024-01-17", link: WIKI });

export default story({
  series: [s24Series],
  devices: [s24, s24Plus, s24Ultra],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2023-11-20", "rumor", "Galaxy S24 on 18 January"),
      on: ["2023-10-01", "2023-11-20"],
      link: "https://9to5google.com/2023/11/20/galaxy-s24-on-sale-january-17-galaxy-unpacked/",
    })("on 18 January", states(event, launches("18 January 2024"))),
    theElec(
      "17 January in San Jose, on sale on 30 January",
      states(event, launches("17 January 2024")),
      states(s24Series, sells("30 January 2024")),
      states(event, shows(s24Series)),
    ),
    invitation(
      "on 17 January at 10 a.m. in San Jose",
      states(event, launches("17 January 2024, 10:00 San Jose")),
      states(event, status("planned")),
    ),
    presented(
      "S24, S24+ and S24 Ultra presented",
      states(event, status("held")),
      states(event, shows(s24)),
      states(event, shows(s24Plus)),
      states(event, shows(s24Ultra)),
      states(s24, named("Galaxy S24", "official")),
      states(s24Plus, named("Galaxy S24+", "official")),
      states(s24Ultra, named("Galaxy S24 Ultra", "official")),
      states(s24, successorOf(s23)),
      states(s24Plus, successorOf(s23Plus)),
      states(s24Ultra, successorOf(s23Ultra)),
      ...FIRST.map((market) => states(s24Series, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(s24Series, sells("31 January 2024"), { in: market })),
      states(s24Series, preorders("17–30 January 2024"), { in: "US" }),
    ),
    presented(
      "from 799.99, 999.99 and 1,299.99 dollars",
      states(s24, priceFrom("799.99", "USD"), { in: "US" }),
      states(s24Plus, priceFrom("999.99", "USD"), { in: "US" }),
      states(s24Ultra, priceFrom("1299.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 899, 1,149 and 1,449 euros",
      states(s24, priceFrom("899", "EUR"), { in: "DE" }),
      states(s24Plus, priceFrom("1149", "EUR"), { in: "DE" }),
      states(s24Ultra, priceFrom("1449", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 799, 999 and 1,249 pounds",
      states(s24, priceFrom("799", "GBP"), { in: "GB" }),
      states(s24Plus, priceFrom("999", "GBP"), { in: "GB" }),
      states(s24Ultra, priceFrom("1249", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 79,999, 99,999 and 129,999 rupees",
      states(s24, priceFrom("79999", "INR"), { in: "IN" }),
      states(s24Plus, priceFrom("99999", "INR"), { in: "IN" }),
      states(s24Ultra, priceFrom("129999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2024-01-31", "2024-02-10"], link: WIKI })(
      "available from today",
      ...FIRST.map((market) => states(s24Series, availability("on-sale"), { in: market })),
      states(s24Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.samsung, on: ["2024-04-11", "2024-04-30"], link: WIKI })(
      "S24 and S24 Ultra on sale in Japan",
      states(s24, availability("on-sale"), { in: "JP" }),
      states(s24, sells("11 April 2024"), { in: "JP" }),
      states(s24Ultra, availability("on-sale"), { in: "JP" }),
      states(s24Ultra, sells("11 April 2024"), { in: "JP" }),
    ),
    saying({ by: sources.wikipedia, on: ["2024-04-11", "2024-12-31"], link: WIKI })(
      "no S24+ in Japan",
      denies(s24Plus, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 24 January 2024",
      states(s24, sells("24 January 2024")),
      states(s24Plus, sells("24 January 2024")),
      states(s24Ultra, sells("24 January 2024")),
    ),
  ],
});
