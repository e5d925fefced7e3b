import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const a2025 = series("samsung-galaxy-a-2025", "Galaxy A (2025)", samsung);
export const a36 = device("samsung-galaxy-a36-5g", "Galaxy A36 5G", a2025);
export const a56 = device("samsung-galaxy-a56-5g", "Galaxy A56 5G", a2025);
const event = launch("samsung-galaxy-a56-launch", "Galaxy A56 and A36 launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_A56_5G";
const presented = saying({ by: sources.samsung, on: "2025-03-02", link: WIKI });

export default story({
  series: [a2025],
  devices: [a36, a56],
  launches: [event],
  claims: [
    presented(
      "A56 5G and A36 5G presented",
      states(event, launches("2 March 2025")),
      states(event, status("held")),
      states(event, shows(a56)),
      states(event, shows(a36)),
      states(a56, named("Galaxy A56 5G", "official")),
      states(a36, named("Galaxy A36 5G", "official")),
      ...(["DE", "GB", "IN"] as const).map((market) => states(a2025, availability("coming"), { in: market })),
    ),
    presented(
      "the A36 in the US on 26 March, 399.99 dollars",
      states(a36, availability("coming"), { in: "US" }),
      states(a36, sells("26 March 2025"), { in: "US" }),
      states(a36, priceFrom("399.99", "USD"), { in: "US" }),
    ),
    presented(
      "the A56 in the US later in the year",
      states(a56, availability("coming"), { in: "US" }),
      states(a56, sells("2025"), { in: "US" }),
      states(a56, priceFrom("499.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 479 and 379 euros",
      states(a56, priceFrom("479", "EUR"), { in: "DE" }),
      states(a36, priceFrom("379", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 499 and 399 pounds",
      states(a56, priceFrom("499", "GBP"), { in: "GB" }),
      states(a36, priceFrom("399", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 41,999 and 32,999 rupees",
      states(a56, priceFrom("41999", "INR"), { in: "IN" }),
      states(a36, priceFrom("32999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2025-03-19", "2025-04-15"], link: WIKI })(
      "on sale",
      ...(["DE", "GB", "IN"] as const).map((market) => states(a2025, availability("on-sale"), { in: market })),
      states(a36, availability("on-sale"), { in: "US" }),
    ),
    saying({ by: sources.samsung, on: ["2025-07-15", "2025-09-30"], link: WIKI })(
      "the A56 on sale in the US",
      states(a56, availability("on-sale"), { in: "US" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "both released on 28 March 2025",
      states(a36, sells("28 March 2025")),
      states(a56, sells("28 March 2025")),
    ),
  ],
});
