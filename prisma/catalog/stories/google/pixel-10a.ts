import { google } from "../../brands";
import { launch, loneDevice } from "../../entries";
import {
  availability,
  launches,
  named,
  preorders,
  price,
  priceAbout,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { pixel9a } from "./pixel-9a";

const pixel10a = loneDevice("google-pixel-10a", "Pixel 10a", google);
const event = launch("google-pixel-10a-launch", "Pixel 10a launch", google);

const TEASER = gsmarenaItem("google_officially_shows_the_pixel_10a_reveals_its_launch_date-news-71414");
const SHIPS = "https://nextweb.blog/en/post/pixel-10a-non-upgrade-google-midrange-strategy";
const presented = saying({
  by: sources.google,
  on: "2026-02-18",
  link: gsmarenaItem("google_pixel_10a_arrives_with_old_tensor_g4_faster_charging_and_the_same_price-news-71611"),
});

export default story({
  devices: [pixel10a],
  launches: [event],
  claims: [
    saying({
      by: sources.androidHeadlines,
      on: ["2025-10-20", "2025-11-15"],
      link: "https://www.androidcentral.com/phones/google-pixel/pixel-10a-surfaces-in-a-new-leak-with-a-nearly-identical-to-pixel-9a",
    })(
      "anticipated in March, around 499 dollars",
      expects(event, launches("March 2026")),
      expects(pixel10a, priceAbout("499", "USD"), { in: "US" }),
    ),
    saying({
      by: unnamed("2026-01-13", "leak", "Pixel 10a in stores in a month"),
      on: "2026-01-13",
      link: gsmarenaItem("google_pixel_10a_release_timeline_leaks_along_with_colors_and_storage_options-news-71088"),
    })(
      "in stores about a month from now",
      states(pixel10a, sells("mid-February 2026")),
      states(event, shows(pixel10a)),
    ),
    saying({ by: sources.google, on: "2026-02-04", link: TEASER })(
      "on 18 February",
      states(event, launches("18 February 2026")),
      states(event, status("planned")),
      states(event, shows(pixel10a)),
      states(pixel10a, named("Pixel 10a", "official")),
    ),
    presented(
      "the Pixel 10a presented, at the same price",
      states(event, status("held")),
      states(event, shows(pixel10a)),
      states(pixel10a, successorOf(pixel9a)),
    ),
    saying({ by: sources.google, on: "2026-02-18", link: SHIPS })(
      "on sale on 5 March from 499 dollars",
      states(pixel10a, availability("coming"), { in: "US" }),
      states(pixel10a, sells("5 March 2026"), { in: "US" }),
      states(pixel10a, preorders("from 18 February 2026"), { in: "US" }),
      states(pixel10a, price("499", "USD"), { in: "US", offer: "128 GB" }),
    ),
    saying({
      by: unnamed("2026-02-18", "leak", "Pixel 10a advertised in France"),
      on: "2026-02-18",
      link: gsmarenaItem("google_pixel_10a_video_ad_leaks_mere_hours_before_the_official_unveiling-news-71604"),
    })("an ad for France", states(pixel10a, availability("coming"), { in: "FR" })),
    saying({ by: sources.google, on: ["2026-03-05", "2026-03-31"], link: "https://en.wikipedia.org/wiki/Pixel_10a" })(
      "on sale",
      ...(["US", "GB", "DE", "FR"] as const).map((market) => states(pixel10a, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/pixel" })(
      "released on 5 March 2026",
      states(pixel10a, sells("5 March 2026")),
    ),
  ],
});
