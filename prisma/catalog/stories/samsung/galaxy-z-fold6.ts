import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as koreanPress from "./korean-press";
import { flip5, fold5 } from "./galaxy-z-fold5";

const galaxyZ6 = series("samsung-galaxy-z-6", "Galaxy Z, sixth generation", samsung);
export const fold6 = device("samsung-galaxy-z-fold6", "Galaxy Z Fold6", galaxyZ6, "fold");
export const flip6 = device("samsung-galaxy-z-flip6", "Galaxy Z Flip6", galaxyZ6, "flip");
const event = launch("samsung-galaxy-unpacked-july-2024", "Galaxy Unpacked July 2024", samsung, "Paris");

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_Z_Fold_6";
const FIRST = ["KR", "US", "IN", "DE", "GB", "FR"] as const;
const bell = saying({
  by: koreanPress.theBell,
  on: ["2024-02-28", "2024-02-29"],
  link: "https://www.phonearena.com/news/samsung-galaxy-z-fold-6-unpacked-event-date-place_id155851",
});
const presented = saying({ by: sources.samsung, on: "2024-07-10", link: WIKI });

export default story({
  series: [galaxyZ6],
  devices: [fold6, flip6],
  launches: [event],
  claims: [
    bell(
      "earlier than usual, perhaps in Paris",
      expects(event, launches("mid-July 2024")),
      states(event, shows(fold6)),
      states(event, shows(flip6)),
    ),
    saying({
      by: sources.phoneArena,
      on: "2024-02-29",
      link: "https://www.phonearena.com/news/samsung-galaxy-z-fold-6-unpacked-event-date-place_id155851",
    })("10 July in Paris, estimated", speculates(event, launches("10 July 2024"))),
    saying({
      by: sources.samMobile,
      on: ["2024-02-29", "2024-03-01"],
      link: "https://knowtechie.com/samsung-galaxy-z-fold-6-and-z-flip-6-early-launch/",
    })("in the second week of July", expects(event, launches("8–14 July 2024"))),
    saying({
      by: koreanPress.chosun,
      on: ["2024-05-24", "2024-05-27"],
      link: "https://www.smarthouse.com.au/samsungs-july-10-paris-event-to-debut-new-smartphones-wearables/",
    })("in Paris on 10 July", states(event, launches("10 July 2024"))),
    saying({ by: sources.samsung, on: ["2024-06-25", "2024-06-26"], link: WIKI })(
      "on 10 July at 3 p.m. in Paris",
      states(event, launches("10 July 2024, 15:00 Paris")),
      states(event, status("planned")),
    ),
    presented(
      "Fold6 and Flip6 presented",
      states(event, status("held")),
      states(event, shows(fold6)),
      states(event, shows(flip6)),
      states(fold6, named("Galaxy Z Fold6", "official")),
      states(flip6, named("Galaxy Z Flip6", "official")),
      states(fold6, successorOf(fold5)),
      states(flip6, successorOf(flip5)),
      ...FIRST.map((market) => states(galaxyZ6, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(galaxyZ6, sells("24 July 2024"), { in: market })),
    ),
    presented(
      "from 1,899.99 and 1,099.99 dollars",
      states(fold6, priceFrom("1899.99", "USD"), { in: "US" }),
      states(flip6, priceFrom("1099.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 1,999 and 1,199 euros",
      states(fold6, priceFrom("1999", "EUR"), { in: "DE" }),
      states(flip6, priceFrom("1199", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 1,799 and 1,049 pounds",
      states(fold6, priceFrom("1799", "GBP"), { in: "GB" }),
      states(flip6, priceFrom("1049", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 164,999 and 109,999 rupees",
      states(fold6, priceFrom("164999", "INR"), { in: "IN" }),
      states(flip6, priceFrom("109999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2024-07-24", "2024-08-05"], link: WIKI })(
      "available",
      ...FIRST.map((market) => states(galaxyZ6, availability("on-sale"), { in: market })),
      states(galaxyZ6, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.samsung, on: ["2024-07-31", "2024-08-15"], link: WIKI })(
      "on sale in Japan",
      states(galaxyZ6, availability("on-sale"), { in: "JP" }),
      states(galaxyZ6, sells("31 July 2024"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 24 July 2024",
      states(fold6, sells("24 July 2024")),
      states(flip6, sells("24 July 2024")),
    ),
  ],
});
