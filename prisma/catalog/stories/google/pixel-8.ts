import { google } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { pixel7, pixel7Pro } from "./pixel-7";

const pixel8Series = series("google-pixel-8", "Pixel 8", google);
export const pixel8 = device("google-pixel-8", "Pixel 8", pixel8Series);
export const pixel8Pro = device("google-pixel-8-pro", "Pixel 8 Pro", pixel8Series);
const event = launch("google-pixel-8-launch", "Made by Google October 2023", google, "New York City");

const WIKI = "https://en.wikipedia.org/wiki/Pixel_8";
const FIRST = ["US", "CA", "GB", "DE", "FR", "IN", "JP", "AU", "TW"] as const;
const invitation = saying({
  by: sources.google,
  on: "2023-08-30",
  link: "https://www.androidpolice.com/made-by-google-2023-announcement-b/",
});
const presented = saying({ by: sources.google, on: "2023-10-04", link: WIKI });

export default story({
  series: [pixel8Series],
  devices: [pixel8, pixel8Pro],
  launches: [event],
  claims: [
    saying({
      by: sources.google,
      on: "2023-08-29",
      link: "https://www.t3.com/news/google-confirms-pixel-8-launch-date-with-official-invite",
    })("a Pixel 8 Pro in its own shop, by mistake", states(pixel8Pro, named("Pixel 8 Pro", "official"))),
    invitation(
      "on 4 October at 10 a.m. in New York",
      states(event, launches("4 October 2023, 10:00 New York")),
      states(event, status("planned")),
    ),
    saying({
      by: sources.androidPolice,
      on: "2023-08-30",
      link: "https://www.androidpolice.com/made-by-google-2023-announcement-b/",
    })("likely the Pixel 8 series", expects(event, shows(pixel8Series))),
    presented(
      "Pixel 8 and 8 Pro, on sale on 12 October",
      states(event, status("held")),
      states(event, shows(pixel8)),
      states(event, shows(pixel8Pro)),
      states(pixel8, named("Pixel 8", "official")),
      states(pixel8Pro, named("Pixel 8 Pro", "official")),
      states(pixel8, successorOf(pixel7)),
      states(pixel8Pro, successorOf(pixel7Pro)),
      ...FIRST.map((market) => states(pixel8Series, availability("coming"), { in: market })),
      ...(["US", "GB", "DE", "IN", "JP"] as const).map((market) =>
        states(pixel8Series, sells("12 October 2023"), { in: market }),
      ),
    ),
    presented(
      "from 699 and 999 dollars",
      states(pixel8, priceFrom("699", "USD"), { in: "US" }),
      states(pixel8Pro, priceFrom("999", "USD"), { in: "US" }),
    ),
    presented(
      "from 699 and 999 pounds, 799 and 1,099 euros",
      states(pixel8, priceFrom("699", "GBP"), { in: "GB" }),
      states(pixel8, priceFrom("799", "EUR"), { in: "DE" }),
      states(pixel8Pro, priceFrom("999", "GBP"), { in: "GB" }),
      states(pixel8Pro, priceFrom("1099", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 75,999 and 106,999 rupees",
      states(pixel8, priceFrom("75999", "INR"), { in: "IN" }),
      states(pixel8Pro, priceFrom("106999", "INR"), { in: "IN" }),
    ),
    presented(
      "from 112,900 and 159,900 yen",
      states(pixel8, priceFrom("112900", "JPY"), { in: "JP" }),
      states(pixel8Pro, priceFrom("159900", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2023-10-12", "2023-10-31"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(pixel8Series, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.wikipedia, on: ["2023-10-12", "2023-12-31"], link: WIKI })(
      "not in China",
      denies(pixel8Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/pixel" })(
      "released on 4 October 2023",
      states(pixel8, sells("4 October 2023")),
      states(pixel8Pro, sells("4 October 2023")),
    ),
    saying({ by: sources.google, on: ["2024-08-13", "2026-08-31"], link: "https://endoflife.date/pixel" })(
      "discontinued",
      ...FIRST.map((market) => states(pixel8Series, availability("ended"), { in: market })),
    ),
  ],
});
