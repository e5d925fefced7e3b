import { google } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { pixel9, pixel9Pro, pixel9ProFold, pixel9ProXl } from "./pixel-9";

const pixel10Series = series("google-pixel-10", "Pixel 10", google);
export const pixel10 = device("google-pixel-10", "Pixel 10", pixel10Series);
export const pixel10Pro = device("google-pixel-10-pro", "Pixel 10 Pro", pixel10Series);
export const pixel10ProXl = device("google-pixel-10-pro-xl", "Pixel 10 Pro XL", pixel10Series);
export const pixel10ProFold = device("google-pixel-10-pro-fold", "Pixel 10 Pro Fold", pixel10Series, "fold");
const event = launch("google-pixel-10-launch", "Made by Google August 2025", google, "New York City");

const WIKI = "https://en.wikipedia.org/wiki/Pixel_10";
const FIRST = ["US", "GB", "DE", "FR", "IN", "JP"] as const;
const headlines = saying({
  by: sources.androidHeadlines,
  on: ["2025-05-01", "2025-05-31"],
  link: "https://smartgadget.kz/googles-full-pixel-10-launch-schedule-might-be-out-of-the-bag-now",
});
const later = saying({
  by: sources.androidHeadlines,
  on: ["2025-06-01", "2025-06-15"],
  link: "https://americanfocus.online/google-pixel-10-release-date-tipped-for-august-20",
});
const winFuture = saying({
  by: sources.winFuture,
  on: ["2025-08-04", "2025-08-05"],
  link: "https://www.droid-life.com/2025/08/05/report-suggests-pixel-10-pro-fold-launching-later-just-like-the-pixel-9-pro-fold/",
});
const presented = saying({ by: sources.google, on: "2025-08-20", link: WIKI });

export default story({
  series: [pixel10Series],
  devices: [pixel10, pixel10Pro, pixel10ProXl, pixel10ProFold],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2025-05", "earlier speculation", "Pixel 10 in June"),
      on: ["2025-01-01", "2025-05-31"],
      link: "https://americanfocus.online/google-pixel-10-release-date-tipped-for-august-20",
    })("possibly in June", speculates(event, launches("June 2025"))),
    headlines(
      "13 August, on sale on 20 August",
      states(event, launches("13 August 2025")),
      states(pixel10Series, sells("20 August 2025")),
      states(event, shows(pixel10)),
      states(event, shows(pixel10Pro)),
      states(event, shows(pixel10ProXl)),
      states(event, shows(pixel10ProFold)),
    ),
    later(
      "20 August, on sale on 28 August",
      states(event, launches("20 August 2025")),
      states(pixel10Series, sells("28 August 2025")),
    ),
    saying({ by: sources.google, on: ["2025-07-16", "2025-07-17"], link: WIKI })(
      "on 20 August at 1 p.m. in New York",
      states(event, launches("20 August 2025, 13:00 New York")),
      states(event, status("planned")),
    ),
    winFuture(
      "the Fold only on 9 October",
      states(pixel10, sells("28 August 2025")),
      states(pixel10Pro, sells("28 August 2025")),
      states(pixel10ProXl, sells("28 August 2025")),
      states(pixel10ProFold, sells("9 October 2025")),
    ),
    presented(
      "Pixel 10, 10 Pro, 10 Pro XL and 10 Pro Fold",
      states(event, status("held")),
      states(event, shows(pixel10)),
      states(event, shows(pixel10Pro)),
      states(event, shows(pixel10ProXl)),
      states(event, shows(pixel10ProFold)),
      states(pixel10, named("Pixel 10", "official")),
      states(pixel10Pro, named("Pixel 10 Pro", "official")),
      states(pixel10ProXl, named("Pixel 10 Pro XL", "official")),
      states(pixel10ProFold, named("Pixel 10 Pro Fold", "official")),
      states(pixel10, successorOf(pixel9)),
      states(pixel10Pro, successorOf(pixel9Pro)),
      states(pixel10ProXl, successorOf(pixel9ProXl)),
      states(pixel10ProFold, successorOf(pixel9ProFold)),
      ...FIRST.map((market) => states(pixel10Series, availability("coming"), { in: market })),
    ),
    presented(
      "on sale on 28 August, the Fold on 9 October",
      ...FIRST.map((market) => states(pixel10, sells("28 August 2025"), { in: market })),
      ...FIRST.map((market) => states(pixel10Pro, sells("28 August 2025"), { in: market })),
      ...FIRST.map((market) => states(pixel10ProXl, sells("28 August 2025"), { in: market })),
      ...(["US", "GB", "DE", "JP"] as const).map((market) =>
        states(pixel10ProFold, sells("9 October 2025"), { in: market }),
      ),
    ),
    presented(
      "from 799, 999, 1,199 and 1,799 dollars",
      states(pixel10, priceFrom("799", "USD"), { in: "US" }),
      states(pixel10Pro, priceFrom("999", "USD"), { in: "US" }),
      states(pixel10ProXl, priceFrom("1199", "USD"), { in: "US" }),
      states(pixel10ProFold, priceFrom("1799", "USD"), { in: "US" }),
    ),
    presented(
      "from 799, 999, 1,199 and 1,749 pounds",
      states(pixel10, priceFrom("799", "GBP"), { in: "GB" }),
      states(pixel10Pro, priceFrom("999", "GBP"), { in: "GB" }),
      states(pixel10ProXl, priceFrom("1199", "GBP"), { in: "GB" }),
      states(pixel10ProFold, priceFrom("1749", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 899, 1,099, 1,299 and 1,899 euros",
      states(pixel10, priceFrom("899", "EUR"), { in: "DE" }),
      states(pixel10Pro, priceFrom("1099", "EUR"), { in: "DE" }),
      states(pixel10ProXl, priceFrom("1299", "EUR"), { in: "DE" }),
      states(pixel10ProFold, priceFrom("1899", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 79,999, 109,999, 124,999 and 172,999 rupees",
      states(pixel10, priceFrom("79999", "INR"), { in: "IN" }),
      states(pixel10Pro, priceFrom("109999", "INR"), { in: "IN" }),
      states(pixel10ProXl, priceFrom("124999", "INR"), { in: "IN" }),
      states(pixel10ProFold, priceFrom("172999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.google, on: ["2025-08-28", "2025-09-15"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(pixel10, availability("on-sale"), { in: market })),
      ...FIRST.map((market) => states(pixel10Pro, availability("on-sale"), { in: market })),
      ...FIRST.map((market) => states(pixel10ProXl, availability("on-sale"), { in: market })),
    ),
    saying({
      by: sources.google,
      on: ["2025-10-09", "2025-10-31"],
      link: "https://en.wikipedia.org/wiki/Pixel_10_Pro_Fold",
    })("the Fold on sale", ...FIRST.map((market) => states(pixel10ProFold, availability("on-sale"), { in: market }))),
    saying({ by: sources.wikipedia, on: ["2025-10-09", "2025-12-31"], link: WIKI })(
      "not in China",
      denies(pixel10Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/pixel" })(
      "released on 28 August, the Fold on 4 October",
      states(pixel10, sells("28 August 2025")),
      states(pixel10Pro, sells("28 August 2025")),
      states(pixel10ProXl, sells("28 August 2025")),
      states(pixel10ProFold, sells("4 October 2025")),
    ),
  ],
});
