import { samsung } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { s23Fe } from "./galaxy-s23-fe";

export const s24Fe = loneDevice("samsung-galaxy-s24-fe", "Galaxy S24 FE", samsung);
const event = launch("samsung-galaxy-s24-fe-launch", "Galaxy S24 FE launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S24";
const FIRST = ["US", "IN", "DE", "GB"] as const;
const presented = saying({ by: sources.samsung, on: "2024-09-26", link: WIKI });

export default story({
  devices: [s24Fe],
  launches: [event],
  claims: [
    presented(
      "the S24 FE presented",
      states(event, launches("26 September 2024")),
      states(event, status("held")),
      states(event, shows(s24Fe)),
      states(s24Fe, named("Galaxy S24 FE", "official")),
      states(s24Fe, successorOf(s23Fe)),
      ...FIRST.map((market) => states(s24Fe, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(s24Fe, sells("3 October 2024"), { in: market })),
    ),
    presented("from 649.99 dollars", states(s24Fe, priceFrom("649.99", "USD"), { in: "US" })),
    presented(
      "from 749 euros and 649 pounds",
      states(s24Fe, priceFrom("749", "EUR"), { in: "DE" }),
      states(s24Fe, priceFrom("649", "GBP"), { in: "GB" }),
    ),
    presented("from 59,999 rupees", states(s24Fe, priceFrom("59999", "INR"), { in: "IN" })),
    saying({ by: sources.samsung, on: ["2024-10-03", "2024-10-15"], link: WIKI })(
      "available",
      ...FIRST.map((market) => states(s24Fe, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 26 September 2024",
      states(s24Fe, sells("26 September 2024")),
    ),
  ],
});
