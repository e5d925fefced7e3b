import { samsung } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { s24Fe } from "./galaxy-s24-fe";

export const s25Fe = loneDevice("samsung-galaxy-s25-fe", "Galaxy S25 FE", samsung);
const event = launch("samsung-galaxy-s25-fe-launch", "Galaxy S25 FE launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S25";
const FIRST = ["KR", "US", "DE", "GB"] as const;
const presented = saying({ by: sources.samsung, on: "2025-09-04", link: WIKI });

export default story({
  devices: [s25Fe],
  launches: [event],
  claims: [
    presented(
      "the S25 FE presented",
      states(event, launches("4 September 2025")),
      states(event, status("held")),
      states(event, shows(s25Fe)),
      states(s25Fe, named("Galaxy S25 FE", "official")),
      states(s25Fe, successorOf(s24Fe)),
      ...FIRST.map((market) => states(s25Fe, availability("coming"), { in: market })),
      states(s25Fe, sells("4 September 2025"), { in: "US" }),
    ),
    presented("from 649.99 dollars", states(s25Fe, priceFrom("649.99", "USD"), { in: "US" })),
    presented(
      "from 749 euros and 649 pounds",
      states(s25Fe, priceFrom("749", "EUR"), { in: "DE" }),
      states(s25Fe, priceFrom("649", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.samsung, on: ["2025-09-04", "2025-09-30"], link: WIKI })(
      "available",
      ...FIRST.map((market) => states(s25Fe, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.samsung, on: ["2025-09-15", "2025-10-31"], link: WIKI })(
      "on sale in India, from 59,999 rupees",
      states(s25Fe, availability("on-sale"), { in: "IN" }),
      states(s25Fe, priceFrom("59999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2025-10-17", "2025-10-31"], link: WIKI })(
      "on sale in Japan in October",
      states(s25Fe, availability("on-sale"), { in: "JP" }),
      states(s25Fe, sells("October 2025"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 4 September 2025",
      states(s25Fe, sells("4 September 2025")),
    ),
  ],
});
