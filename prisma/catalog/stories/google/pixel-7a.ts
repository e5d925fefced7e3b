import { google } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { pixel6a } from "./pixel-6a";

export const pixel7a = loneDevice("google-pixel-7a", "Pixel 7a", google);
const event = launch("google-pixel-7a-launch", "Google I/O 2023", google);

const WIKI = "https://en.wikipedia.org/wiki/Pixel_7a";
const FIRST = ["US", "GB", "DE", "IN", "JP"] as const;
const presented = saying({ by: sources.google, on: "2023-05-10", link: WIKI });

export default story({
  devices: [pixel7a],
  launches: [event],
  claims: [
    presented(
      "the Pixel 7a, available today",
      states(event, launches("10 May 2023, 10:00 Mountain View")),
      states(event, status("held")),
      states(event, shows(pixel7a)),
      states(pixel7a, named("Pixel 7a", "official")),
      states(pixel7a, successorOf(pixel6a)),
      ...(["US", "GB", "DE"] as const).map((market) => states(pixel7a, availability("on-sale"), { in: market })),
      ...(["US", "GB", "DE"] as const).map((market) => states(pixel7a, sells("10 May 2023"), { in: market })),
      ...(["IN", "JP"] as const).map((market) => states(pixel7a, availability("coming"), { in: market })),
      ...(["IN", "JP"] as const).map((market) => states(pixel7a, sells("11 May 2023"), { in: market })),
    ),
    presented(
      "499 dollars, 449 pounds, 509 euros",
      states(pixel7a, priceFrom("499", "USD"), { in: "US" }),
      states(pixel7a, priceFrom("449", "GBP"), { in: "GB" }),
      states(pixel7a, priceFrom("509", "EUR"), { in: "DE" }),
    ),
    presented(
      "43,999 rupees and 62,700 yen",
      states(pixel7a, priceFrom("43999", "INR"), { in: "IN" }),
      states(pixel7a, priceFrom("62700", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2023-05-11", "2023-05-31"], link: WIKI })(
      "on sale",
      ...(["IN", "JP"] as const).map((market) => states(pixel7a, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.wikipedia, on: ["2023-05-11", "2023-12-31"], link: WIKI })(
      "not in China",
      denies(pixel7a, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.google, on: ["2024-05-07", "2026-08-31"], link: "https://endoflife.date/pixel" })(
      "discontinued",
      ...FIRST.map((market) => states(pixel7a, availability("ended"), { in: market })),
    ),
  ],
});
