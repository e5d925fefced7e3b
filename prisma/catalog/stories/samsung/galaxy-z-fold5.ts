import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { flip4, fold4 } from "./samsung-unpacked-2022";

const galaxyZ5 = series("samsung-galaxy-z-5", "Galaxy Z, fifth generation", samsung);
export const fold5 = device("samsung-galaxy-z-fold5", "Galaxy Z Fold5", galaxyZ5, "fold");
export const flip5 = device("samsung-galaxy-z-flip5", "Galaxy Z Flip5", galaxyZ5, "flip");
const event = launch("samsung-galaxy-unpacked-july-2023", "Galaxy Unpacked July 2023", samsung, "COEX, Seoul");

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_Z_Fold_5";
const FIRST = ["KR", "US", "DE", "GB", "FR"] as const;
const invitation = saying({
  by: sources.samsung,
  on: ["2023-07-05", "2023-07-06"],
  link: "https://www.trustedreviews.com/news/samsung-confirms-unpacked-foldable-launch-event-on-july-26-4345294",
});
const presented = saying({ by: sources.samsung, on: "2023-07-26", link: WIKI });

export default story({
  series: [galaxyZ5],
  devices: [fold5, flip5],
  launches: [event],
  claims: [
    saying({
      by: sources.samsung,
      on: ["2023-06-07", "2023-07-05"],
      link: "https://www.trustedreviews.com/news/samsung-confirms-unpacked-foldable-launch-event-on-july-26-4345294",
    })("Unpacked in Seoul in late July", states(event, launches("late July 2023")), states(event, status("planned"))),
    saying({
      by: unnamed("2023-06", "leak", "Galaxy Z Fold5 on 26 July"),
      on: ["2023-05-01", "2023-07-05"],
      link: "https://www.trustedreviews.com/news/samsung-confirms-unpacked-foldable-launch-event-on-july-26-4345294",
    })("26 July", states(event, launches("26 July 2023"))),
    invitation(
      "on 26 July at 7 a.m. ET",
      states(event, launches("26 July 2023, 20:00 Seoul")),
      states(event, status("planned")),
    ),
    presented(
      "Fold5 and Flip5 presented",
      states(event, status("held")),
      states(event, shows(fold5)),
      states(event, shows(flip5)),
      states(fold5, named("Galaxy Z Fold5", "official")),
      states(flip5, named("Galaxy Z Flip5", "official")),
      states(fold5, successorOf(fold4)),
      states(flip5, successorOf(flip4)),
      ...FIRST.map((market) => states(galaxyZ5, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(galaxyZ5, sells("11 August 2023"), { in: market })),
    ),
    presented(
      "from 1,799.99 and 999.99 dollars",
      states(fold5, priceFrom("1799.99", "USD"), { in: "US" }),
      states(flip5, priceFrom("999.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 1,899 and 1,199 euros",
      states(fold5, priceFrom("1899", "EUR"), { in: "DE" }),
      states(flip5, priceFrom("1199", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 1,749 and 1,049 pounds",
      states(fold5, priceFrom("1749", "GBP"), { in: "GB" }),
      states(flip5, priceFrom("1049", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.samsung, on: "2023-07-27", link: WIKI })(
      "in India on 18 August, from 154,999 and 99,999 rupees",
      states(galaxyZ5, availability("coming"), { in: "IN" }),
      states(galaxyZ5, sells("18 August 2023"), { in: "IN" }),
      states(fold5, priceFrom("154999", "INR"), { in: "IN" }),
      states(flip5, priceFrom("99999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2023-08-11", "2023-08-31"], link: WIKI })(
      "available",
      ...FIRST.map((market) => states(galaxyZ5, availability("on-sale"), { in: market })),
      states(galaxyZ5, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.samsung, on: ["2023-08-18", "2023-08-31"], link: WIKI })(
      "available in India",
      states(galaxyZ5, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2023-09-01", "2023-09-15"], link: WIKI })(
      "on sale in Japan",
      states(galaxyZ5, availability("on-sale"), { in: "JP" }),
      states(galaxyZ5, sells("1 September 2023"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 11 August 2023",
      states(fold5, sells("11 August 2023")),
      states(flip5, sells("11 August 2023")),
    ),
  ],
});
