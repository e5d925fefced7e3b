import { google } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, sells, shows, status } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

/** Said to be canceled, and denied within hours. */
export const pixel5a = loneDevice("google-pixel-5a", "Pixel 5a", google);
const event = launch("google-pixel-5a-launch", "Pixel 5a launch", google);

const WIKI = "https://en.wikipedia.org/wiki/Pixel_5a";
const DENIAL = "https://www.androidpolice.com/2021/04/09/it-looks-like-the-pixel-5a-will-never-come-to-be/";
const presented = saying({ by: sources.google, on: "2021-08-17", link: WIKI });

export default story({
  devices: [pixel5a],
  launches: [event],
  claims: [
    saying({ by: sources.prosser, on: "2021-04-09", link: DENIAL })(
      "canceled for want of chips",
      states(event, status("canceled")),
      states(event, shows(pixel5a)),
      states(pixel5a, named("barbet", "codename")),
    ),
    saying({ by: sources.androidCentral, on: "2021-04-09", link: DENIAL })(
      "the same from its own sources",
      states(event, status("canceled")),
    ),
    saying({
      by: sources.google,
      on: "2021-04-09",
      link: "https://hothardware.com/news/google-pixel-5a-is-not-dead-will-launch-late-2021",
    })(
      "not canceled; later this year, in two countries",
      denies(event, status("canceled")),
      states(event, status("planned")),
      states(event, shows(pixel5a)),
      states(event, launches("later this year")),
      states(pixel5a, named("Pixel 5a with 5G", "official")),
      ...(["US", "JP"] as const).map((market) => states(pixel5a, availability("coming"), { in: market })),
    ),
    saying({ by: sources.androidPolice, on: "2021-04-09", link: DENIAL })(
      "the U.S. and Japan alone",
      denies(pixel5a, availability("coming"), { in: "IN" }),
      denies(pixel5a, availability("coming"), { in: "europe" }),
    ),
    saying({
      by: sources.google,
      on: "2021-04-09",
      link: "https://hothardware.com/news/google-pixel-5a-is-not-dead-will-launch-late-2021",
    })("when last year's a-series was introduced", states(event, launches("around August 2021"))),
    presented(
      "the Pixel 5a presented",
      states(event, launches("17 August 2021")),
      states(event, status("held")),
      states(event, shows(pixel5a)),
      ...(["US", "JP"] as const).map((market) => states(pixel5a, sells("26 August 2021"), { in: market })),
    ),
    presented(
      "449 dollars and 51,700 yen",
      states(pixel5a, price("449", "USD"), { in: "US" }),
      states(pixel5a, price("51700", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2021-08-26", "2021-09-10"], link: WIKI })(
      "on sale",
      ...(["US", "JP"] as const).map((market) => states(pixel5a, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.wikipedia, on: ["2021-08-26", "2022-07-31"], link: WIKI })(
      "in no other country",
      ...(["GB", "DE", "IN", "CN"] as const).map((market) => denies(pixel5a, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.google, on: ["2022-07-21", "2022-07-22"], link: "https://endoflife.date/pixel" })(
      "discontinued",
      ...(["US", "JP"] as const).map((market) => states(pixel5a, availability("ended"), { in: market })),
    ),
  ],
});
