import { google } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { pixel8, pixel8Pro } from "./pixel-8";
import { pixelFold } from "./pixel-fold";

const pixel9Series = series("google-pixel-9", "Pixel 9", google);
export const pixel9 = device("google-pixel-9", "Pixel 9", pixel9Series);
export const pixel9Pro = device("google-pixel-9-pro", "Pixel 9 Pro", pixel9Series);
export const pixel9ProXl = device("google-pixel-9-pro-xl", "Pixel 9 Pro XL", pixel9Series);
export const pixel9ProFold = device("google-pixel-9-pro-fold", "Pixel 9 Pro Fold", pixel9Series, "fold");
const event = launch("google-pixel-9-launch", "Made by Google August 2024", google, "Google Bay View, Mountain View");

const WIKI = "https://en.wikipedia.org/wiki/Pixel_9";
const FIRST = ["US", "GB", "DE", "FR", "JP"] as const;
const invitation = saying({
  by: sources.google,
  on: ["2024-06-25", "2024-06-26"],
  link: "https://www.nextpit.com/google-pixel-9-pro-event-schedule-venue-when",
});
const presented = saying({ by: sources.google, on: "2024-08-13", link: WIKI });

export default story({
  series: [pixel9Series],
  devices: [pixel9, pixel9Pro, pixel9ProXl, pixel9ProFold],
  launches: [event],
  claims: [
    saying({
      by: sources.androidAuthority,
      on: ["2022-11-01", "2022-12-31"],
      link: "https://aphnetworks.com/index.php/news/29015-google-pixel-9-and-9-pro-rumors-coming-aug-13-new-design-fold-2-confirmed",
    })(
      "three models instead of two",
      states(event, shows(pixel9)),
      states(event, shows(pixel9Pro)),
      states(event, shows(pixel9ProXl)),
    ),
    saying({
      by: unnamed("2024-06", "rumors", "Pixel Fold 2"),
      on: ["2024-01-01", "2024-06-25"],
      link: "https://technosports.co.in/google-pixel-9-series-teased-for-india",
    })("a Pixel Fold 2, squarer inside", states(pixel9ProFold, named("Pixel Fold 2", "rumored"))),
    saying({
      by: sources.gadgets360,
      on: ["2024-06-25", "2024-06-26"],
      link: "https://www.gadgets360.com/mobiles/news/google-pixel-9-pro-xl-series-launch-date-india-5972802",
    })("a lot earlier than October", states(event, launches("13 August 2024"))),
    invitation(
      "on 13 August at 10 a.m. PT",
      states(event, launches("13 August 2024, 10:00 Mountain View")),
      states(event, status("planned")),
    ),
    presented(
      "Pixel 9, 9 Pro, 9 Pro XL and 9 Pro Fold",
      states(event, status("held")),
      states(event, shows(pixel9)),
      states(event, shows(pixel9Pro)),
      states(event, shows(pixel9ProXl)),
      states(event, shows(pixel9ProFold)),
      states(pixel9, named("Pixel 9", "official")),
      states(pixel9Pro, named("Pixel 9 Pro", "official")),
      states(pixel9ProXl, named("Pixel 9 Pro XL", "official")),
      states(pixel9ProFold, named("Pixel 9 Pro Fold", "official")),
      states(pixel9, successorOf(pixel8)),
      states(pixel9ProXl, successorOf(pixel8Pro)),
      states(pixel9ProFold, successorOf(pixelFold)),
      ...FIRST.map((market) => states(pixel9Series, availability("coming"), { in: market })),
      states(pixel9Series, availability("coming"), { in: "IN" }),
    ),
    presented(
      "two on sale on 22 August, two on 4 September",
      ...(["US", "GB", "DE", "JP", "IN"] as const).map((market) =>
        states(pixel9, sells("22 August 2024"), { in: market }),
      ),
      ...(["US", "GB", "DE", "JP", "IN"] as const).map((market) =>
        states(pixel9ProXl, sells("22 August 2024"), { in: market }),
      ),
      ...(["US", "GB", "DE", "JP"] as const).map((market) =>
        states(pixel9Pro, sells("4 September 2024"), { in: market }),
      ),
      ...(["US", "GB", "DE", "JP", "IN"] as const).map((market) =>
        states(pixel9ProFold, sells("4 September 2024"), { in: market }),
      ),
    ),
    presented(
      "from 799, 999, 1,099 and 1,799 dollars",
      states(pixel9, priceFrom("799", "USD"), { in: "US" }),
      states(pixel9Pro, priceFrom("999", "USD"), { in: "US" }),
      states(pixel9ProXl, priceFrom("1099", "USD"), { in: "US" }),
      states(pixel9ProFold, priceFrom("1799", "USD"), { in: "US" }),
    ),
    presented(
      "from 799, 999, 1,099 and 1,749 pounds",
      states(pixel9, priceFrom("799", "GBP"), { in: "GB" }),
      states(pixel9Pro, priceFrom("999", "GBP"), { in: "GB" }),
      states(pixel9ProXl, priceFrom("1099", "GBP"), { in: "GB" }),
      states(pixel9ProFold, priceFrom("1749", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 899, 1,099, 1,199 and 1,899 euros",
      states(pixel9, priceFrom("899", "EUR"), { in: "DE" }),
      states(pixel9Pro, priceFrom("1099", "EUR"), { in: "DE" }),
      states(pixel9ProXl, priceFrom("1199", "EUR"), { in: "DE" }),
      states(pixel9ProFold, priceFrom("1899", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 79,999, 109,999, 124,999 and 172,999 rupees",
      states(pixel9, priceFrom("79999", "INR"), { in: "IN" }),
      states(pixel9Pro, priceFrom("109999", "INR"), { in: "IN" }),
      states(pixel9ProXl, priceFrom("124999", "INR"), { in: "IN" }),
      states(pixel9ProFold, priceFrom("172999", "INR"), { in: "IN" }),
    ),
    presented(
      "from 128,900, 159,900, 177,900 and 257,500 yen",
      states(pixel9, priceFrom("128900", "JPY"), { in: "JP" }),
      states(pixel9Pro, priceFrom("159900", "JPY"), { in: "JP" }),
      states(pixel9ProXl, priceFrom("177900", "JPY"), { in: "JP" }),
      states(pixel9ProFold, priceFrom("257500", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2024-08-22", "2024-09-03"], link: WIKI })(
      "the first two on sale",
      ...(["US", "GB", "DE", "FR", "JP", "IN"] as const).map((market) =>
        states(pixel9, availability("on-sale"), { in: market }),
      ),
      ...(["US", "GB", "DE", "FR", "JP", "IN"] as const).map((market) =>
        states(pixel9ProXl, availability("on-sale"), { in: market }),
      ),
    ),
    saying({ by: sources.google, on: ["2024-09-04", "2024-09-20"], link: WIKI })(
      "the other two on sale",
      ...(["US", "GB", "DE", "FR", "JP"] as const).map((market) =>
        states(pixel9Pro, availability("on-sale"), { in: market }),
      ),
      ...(["US", "GB", "DE", "FR", "JP", "IN"] as const).map((market) =>
        states(pixel9ProFold, availability("on-sale"), { in: market }),
      ),
    ),
    saying({ by: sources.google, on: ["2024-10-17", "2024-11-15"], link: WIKI })(
      "the 9 Pro in India too",
      states(pixel9Pro, availability("on-sale"), { in: "IN" }),
      states(pixel9Pro, sells("October 2024"), { in: "IN" }),
    ),
    saying({ by: sources.wikipedia, on: ["2024-09-04", "2024-12-31"], link: WIKI })(
      "not in China",
      denies(pixel9Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/pixel" })(
      "released on 22 August and 4 September 2024",
      states(pixel9, sells("22 August 2024")),
      states(pixel9ProXl, sells("22 August 2024")),
      states(pixel9Pro, sells("4 September 2024")),
      states(pixel9ProFold, sells("4 September 2024")),
    ),
    saying({ by: sources.google, on: ["2025-10-09", "2026-08-31"], link: "https://endoflife.date/pixel" })(
      "the 9 Pro Fold is discontinued",
      ...(["US", "GB", "DE", "FR", "JP", "IN"] as const).map((market) =>
        states(pixel9ProFold, availability("ended"), { in: market }),
      ),
    ),
  ],
});
