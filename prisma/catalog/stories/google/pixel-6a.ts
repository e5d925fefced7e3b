import { google } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { pixel5a } from "./pixel-5a";

export const pixel6a = loneDevice("google-pixel-6a", "Pixel 6a", google);
const event = launch("google-pixel-6a-launch", "Google I/O 2022", google);

const WIKI = "https://en.wikipedia.org/wiki/Pixel_6a";
const FIRST = ["US", "GB", "DE", "IN", "JP"] as const;
const presented = saying({ by: sources.google, on: "2022-05-11", link: WIKI });

export default story({
  devices: [pixel6a],
  launches: [event],
  claims: [
    saying({
      by: sources.prosser,
      on: "2022-03-04",
      link: "https://pocketnow.com/google-pixel-6a-may-arrive-later-expected",
    })("delayed until late July", states(event, launches("late July 2022")), states(event, shows(pixel6a))),
    saying({
      by: sources.prosser,
      on: "2022-03-24",
      link: "https://www.androidcentral.com/phones/the-pixel-6a-could-debut-at-google-io-2022-after-all",
    })(
      "announced at I/O, on sale on 28 July",
      states(event, launches("11–12 May 2022")),
      states(pixel6a, sells("28 July 2022"), { note: "In most markets." }),
    ),
    presented(
      "the Pixel 6a presented",
      states(event, launches("11 May 2022, 10:00 Mountain View")),
      states(event, status("held")),
      states(event, shows(pixel6a)),
      states(pixel6a, named("Pixel 6a", "official")),
      states(pixel6a, successorOf(pixel5a)),
      states(pixel6a, named("bluejay", "codename")),
      ...(["US", "JP"] as const).map((market) => states(pixel6a, availability("coming"), { in: market })),
      ...(["US", "JP"] as const).map((market) => states(pixel6a, sells("28 July 2022"), { in: market })),
      states(pixel6a, preorders("from 21 July 2022"), { in: "US" }),
      ...(["GB", "DE"] as const).map((market) => states(pixel6a, availability("coming"), { in: market })),
    ),
    presented("later this year in India", states(pixel6a, availability("coming"), { in: "IN" })),
    presented(
      "449 dollars, 399 pounds, 459 euros, 53,900 yen",
      states(pixel6a, priceFrom("449", "USD"), { in: "US" }),
      states(pixel6a, priceFrom("399", "GBP"), { in: "GB" }),
      states(pixel6a, priceFrom("459", "EUR"), { in: "DE" }),
      states(pixel6a, priceFrom("53900", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2022-07-21", "2022-07-28"], link: WIKI })(
      "in India on 28 July, 43,999 rupees",
      states(pixel6a, sells("28 July 2022"), { in: "IN" }),
      states(pixel6a, priceFrom("43999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.google, on: ["2022-07-28", "2022-08-15"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(pixel6a, availability("on-sale"), { in: market })),
      ...(["GB", "DE"] as const).map((market) => states(pixel6a, sells("28 July 2022"), { in: market })),
    ),
    saying({ by: sources.wikipedia, on: ["2022-07-28", "2022-12-31"], link: WIKI })(
      "not in China",
      denies(pixel6a, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.google, on: ["2023-05-10", "2026-08-31"], link: "https://endoflife.date/pixel" })(
      "discontinued",
      ...FIRST.map((market) => states(pixel6a, availability("ended"), { in: market })),
    ),
  ],
});
