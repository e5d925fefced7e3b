import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as koreanPress from "./korean-press";
import { flip6, fold6 } from "./galaxy-z-fold6";

const galaxyZ7 = series("samsung-galaxy-z-7", "Galaxy Z, seventh generation", samsung);
export const fold7 = device("samsung-galaxy-z-fold7", "Galaxy Z Fold7", galaxyZ7, "fold");
export const flip7 = device("samsung-galaxy-z-flip7", "Galaxy Z Flip7", galaxyZ7, "flip");
const flip7Fe = device("samsung-galaxy-z-flip7-fe", "Galaxy Z Flip7 FE", galaxyZ7, "flip");
const event = launch(
  "samsung-galaxy-unpacked-july-2025",
  "Galaxy Unpacked July 2025",
  samsung,
  "Brooklyn, New York City",
);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_Z_Fold_7";
const FIRST = ["KR", "US", "IN", "DE", "GB", "FR"] as const;
const joongAng = saying({
  by: koreanPress.joongAng,
  on: ["2025-04-23", "2025-04-24"],
  link: "https://www.phonearena.com/news/galaxy-z-fold-7-and-z-flip-7-launch-details-may-have-just-leaked_id169772",
});
const presented = saying({ by: sources.samsung, on: "2025-07-09", link: WIKI });

export default story({
  series: [galaxyZ7],
  devices: [fold7, flip7, flip7Fe],
  launches: [event],
  claims: [
    joongAng(
      "in New York, most likely in early July",
      expects(event, launches("early July 2025")),
      states(event, shows(fold7)),
      states(event, shows(flip7)),
      speculates(event, shows(flip7Fe)),
      states(flip7Fe, named("Galaxy Z Flip FE", "rumored")),
    ),
    saying({ by: sources.samsung, on: ["2025-06-24", "2025-06-25"], link: WIKI })(
      "on 9 July at 10 a.m. in Brooklyn",
      states(event, launches("9 July 2025, 10:00 New York")),
      states(event, status("planned")),
    ),
    presented(
      "Fold7, Flip7 and Flip7 FE presented",
      states(event, status("held")),
      states(event, shows(fold7)),
      states(event, shows(flip7)),
      states(event, shows(flip7Fe)),
      states(fold7, named("Galaxy Z Fold7", "official")),
      states(flip7, named("Galaxy Z Flip7", "official")),
      states(flip7Fe, named("Galaxy Z Flip7 FE", "official")),
      states(fold7, successorOf(fold6)),
      states(flip7, successorOf(flip6)),
      ...FIRST.map((market) => states(galaxyZ7, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(galaxyZ7, sells("25 July 2025"), { in: market })),
    ),
    presented(
      "from 1,999.99, 1,099.99 and 899.99 dollars",
      states(fold7, priceFrom("1999.99", "USD"), { in: "US" }),
      states(flip7, priceFrom("1099.99", "USD"), { in: "US" }),
      states(flip7Fe, priceFrom("899.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 2,099, 1,199 and 999 euros",
      states(fold7, priceFrom("2099", "EUR"), { in: "DE" }),
      states(flip7, priceFrom("1199", "EUR"), { in: "DE" }),
      states(flip7Fe, priceFrom("999", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 1,799, 1,049 and 849 pounds",
      states(fold7, priceFrom("1799", "GBP"), { in: "GB" }),
      states(flip7, priceFrom("1049", "GBP"), { in: "GB" }),
      states(flip7Fe, priceFrom("849", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 174,999, 109,999 and 89,999 rupees",
      states(fold7, priceFrom("174999", "INR"), { in: "IN" }),
      states(flip7, priceFrom("109999", "INR"), { in: "IN" }),
      states(flip7Fe, priceFrom("89999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2025-07-25", "2025-08-05"], link: WIKI })(
      "available",
      ...FIRST.map((market) => states(galaxyZ7, availability("on-sale"), { in: market })),
      states(galaxyZ7, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.samsung, on: ["2025-08-01", "2025-08-15"], link: WIKI })(
      "Fold7 and Flip7 on sale in Japan",
      states(fold7, availability("on-sale"), { in: "JP" }),
      states(fold7, sells("1 August 2025"), { in: "JP" }),
      states(flip7, availability("on-sale"), { in: "JP" }),
      states(flip7, sells("1 August 2025"), { in: "JP" }),
    ),
    saying({ by: sources.wikipedia, on: ["2025-08-01", "2025-12-31"], link: WIKI })(
      "no Flip7 FE in Japan",
      denies(flip7Fe, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 25 July 2025",
      states(fold7, sells("25 July 2025")),
      states(flip7, sells("25 July 2025")),
      states(flip7Fe, sells("25 July 2025")),
    ),
  ],
});
