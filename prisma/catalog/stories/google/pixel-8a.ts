import { google } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { pixel7a } from "./pixel-7a";

export const pixel8a = loneDevice("google-pixel-8a", "Pixel 8a", google);
const event = launch("google-pixel-8a-launch", "Pixel 8a launch", google);

const WIKI = "https://en.wikipedia.org/wiki/Pixel_8a";
const FIRST = ["US", "GB", "DE", "IN", "JP"] as const;
const presented = saying({ by: sources.google, on: "2024-05-07", link: WIKI });

export default story({
  devices: [pixel8a],
  launches: [event],
  claims: [
    presented(
      "the Pixel 8a, on sale on 14 May",
      states(event, launches("7 May 2024")),
      states(event, status("held")),
      states(event, shows(pixel8a)),
      states(pixel8a, named("Pixel 8a", "official")),
      states(pixel8a, successorOf(pixel7a)),
      ...FIRST.map((market) => states(pixel8a, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(pixel8a, sells("14 May 2024"), { in: market })),
      states(pixel8a, preorders("from 7 May 2024"), { in: "US" }),
    ),
    presented(
      "from 499 dollars, 499 pounds, 549 euros",
      states(pixel8a, priceFrom("499", "USD"), { in: "US" }),
      states(pixel8a, priceFrom("499", "GBP"), { in: "GB" }),
      states(pixel8a, priceFrom("549", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 52,999 rupees and 72,600 yen",
      states(pixel8a, priceFrom("52999", "INR"), { in: "IN" }),
      states(pixel8a, priceFrom("72600", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2024-05-14", "2024-05-31"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(pixel8a, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.wikipedia, on: ["2024-05-14", "2024-12-31"], link: WIKI })(
      "not in China",
      denies(pixel8a, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/pixel" })(
      "released on 14 May 2024",
      states(pixel8a, sells("14 May 2024")),
    ),
    saying({ by: sources.google, on: ["2025-04-10", "2026-08-31"], link: "https://endoflife.date/pixel" })(
      "discontinued",
      ...FIRST.map((market) => states(pixel8a, availability("ended"), { in: market })),
    ),
  ],
});
