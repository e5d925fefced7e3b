import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

const galaxyZ3 = series("samsung-galaxy-z-3", "Galaxy Z, third generation", samsung);
export const fold3 = device("samsung-galaxy-z-fold3", "Galaxy Z Fold3", galaxyZ3, "fold");
export const flip3 = device("samsung-galaxy-z-flip3", "Galaxy Z Flip3", galaxyZ3, "flip");
const event = launch("samsung-galaxy-unpacked-august-2021", "Galaxy Unpacked August 2021", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_Z_Fold_3";
const RUMOR = "https://www.slashgear.com/galaxy-z-fold-3-announcement-date-confirmed-by-samsung-exec-04680996/";
const FIRST = ["KR", "US", "DE", "GB", "FR"] as const;
const presented = saying({ by: sources.samsung, on: "2021-08-11", link: WIKI });

export default story({
  series: [galaxyZ3],
  devices: [fold3, flip3],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2021-07-01", "rumor", "Galaxy Z Fold3 on 3 August"),
      on: ["2021-05-01", "2021-07-04"],
      link: RUMOR,
    })("some put it on 3 August", states(event, launches("3 August 2021"))),
    saying({
      by: unnamed("2021-07-05", "Samsung official", "Galaxy Z Fold3 on 11 August"),
      on: ["2021-07-04", "2021-07-05"],
      link: RUMOR,
    })(
      "11 August at 10 a.m. Eastern",
      states(event, launches("11 August 2021, 10:00 New York")),
      states(event, shows(fold3)),
      states(event, shows(flip3)),
    ),
    saying({ by: sources.samsung, on: ["2021-07-21", "2021-07-22"], link: WIKI })(
      "on 11 August at 10 a.m. ET",
      states(event, launches("11 August 2021, 10:00 New York")),
      states(event, status("planned")),
    ),
    presented(
      "Fold3 and Flip3 presented",
      states(event, status("held")),
      states(event, shows(fold3)),
      states(event, shows(flip3)),
      states(fold3, named("Galaxy Z Fold3 5G", "official")),
      states(flip3, named("Galaxy Z Flip3 5G", "official")),
      ...FIRST.map((market) => states(galaxyZ3, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(galaxyZ3, sells("27 August 2021"), { in: market })),
      states(galaxyZ3, availability("coming"), { in: "IN" }),
    ),
    presented(
      "from 1,799.99 and 999.99 dollars",
      states(fold3, priceFrom("1799.99", "USD"), { in: "US" }),
      states(flip3, priceFrom("999.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 1,799 and 1,049 euros",
      states(fold3, priceFrom("1799", "EUR"), { in: "DE" }),
      states(flip3, priceFrom("1049", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 1,599 and 949 pounds",
      states(fold3, priceFrom("1599", "GBP"), { in: "GB" }),
      states(flip3, priceFrom("949", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.samsung, on: ["2021-08-20", "2021-08-24"], link: WIKI })(
      "in India on 10 September, from 149,999 and 84,999 rupees",
      states(galaxyZ3, sells("10 September 2021"), { in: "IN" }),
      states(fold3, priceFrom("149999", "INR"), { in: "IN" }),
      states(flip3, priceFrom("84999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2021-08-27", "2021-09-10"], link: WIKI })(
      "available",
      ...FIRST.map((market) => states(galaxyZ3, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.samsung, on: ["2021-09-10", "2021-09-30"], link: WIKI })(
      "available",
      ...(["IN", "CN"] as const).map((market) => states(galaxyZ3, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.samsung, on: ["2021-10-06", "2021-10-20"], link: WIKI })(
      "on sale in Japan",
      states(galaxyZ3, availability("on-sale"), { in: "JP" }),
      states(galaxyZ3, sells("6 October 2021"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 27 August 2021",
      states(fold3, sells("27 August 2021")),
      states(flip3, sells("27 August 2021")),
    ),
  ],
});
