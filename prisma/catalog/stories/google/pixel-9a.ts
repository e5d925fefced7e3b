import { google } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { pixel8a } from "./pixel-8a";

/** Shown in March without a day of sale: a component had to be checked. */
export const pixel9a = loneDevice("google-pixel-9a", "Pixel 9a", google);
const event = launch("google-pixel-9a-launch", "Pixel 9a launch", google);

const WIKI = "https://en.wikipedia.org/wiki/Pixel_9a";
const DELAY = "https://androidcentral.com/phones/google/google-does-the-right-thing-by-delaying-pixel-9a-pre-orders";
const presented = saying({ by: sources.google, on: "2025-03-19", link: DELAY });

export default story({
  devices: [pixel9a],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2025-03", "rumors", "Pixel 9a on 26 March"),
      on: ["2025-01-15", "2025-03-18"],
      link: "https://imjdg.com/2025/03/20/pixel-9a-launch-pushed-to-april-over-part-problem/",
    })("on sale on 26 March", states(pixel9a, sells("26 March 2025"), { in: "US" })),
    presented(
      "the Pixel 9a presented, on sale in April",
      states(event, launches("19 March 2025")),
      states(event, status("held")),
      states(event, shows(pixel9a)),
      states(pixel9a, named("Pixel 9a", "official")),
      states(pixel9a, successorOf(pixel8a)),
      ...(["US", "GB", "DE", "IN", "JP"] as const).map((market) =>
        states(pixel9a, availability("coming"), { in: market }),
      ),
      ...(["US", "GB", "DE", "IN"] as const).map((market) => states(pixel9a, sells("April 2025"), { in: market })),
    ),
    presented("a component in a few is being checked", states(pixel9a, preorders("no date"), { in: "US" })),
    presented("from 499 dollars", states(pixel9a, priceFrom("499", "USD"), { in: "US" })),
    saying({ by: sources.google, on: ["2025-03-19", "2025-03-31"], link: WIKI })(
      "from 499 pounds, 549 euros, 49,999 rupees",
      states(pixel9a, priceFrom("499", "GBP"), { in: "GB" }),
      states(pixel9a, priceFrom("549", "EUR"), { in: "DE" }),
      states(pixel9a, priceFrom("49999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.google, on: ["2025-03-31", "2025-04-07"], link: WIKI })(
      "on 10 April in the US and the UK",
      ...(["US", "GB"] as const).map((market) => states(pixel9a, sells("10 April 2025"), { in: market })),
      states(pixel9a, sells("14 April 2025"), { in: "DE" }),
      states(pixel9a, sells("16 April 2025"), { in: "IN" }),
    ),
    saying({ by: sources.google, on: ["2025-04-10", "2025-04-13"], link: WIKI })(
      "on sale",
      ...(["US", "GB"] as const).map((market) => states(pixel9a, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.google, on: ["2025-04-16", "2025-05-15"], link: WIKI })(
      "on sale in more countries",
      ...(["DE", "IN", "JP"] as const).map((market) => states(pixel9a, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.wikipedia, on: ["2025-04-16", "2025-12-31"], link: WIKI })(
      "not in China",
      denies(pixel9a, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/pixel" })(
      "released on 10 April 2025",
      states(pixel9a, sells("10 April 2025")),
    ),
  ],
});
