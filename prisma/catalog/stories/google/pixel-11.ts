import { google } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, sells, shows, status, successorOf } from "../../facts";
import { saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { pixel10, pixel10Pro, pixel10ProFold, pixel10ProXl } from "./pixel-10";

const pixel11Series = series("google-pixel-11", "Pixel 11", google);
const pixel11 = device("google-pixel-11", "Pixel 11", pixel11Series);
const pro = device("google-pixel-11-pro", "Pixel 11 Pro", pixel11Series);
const proXl = device("google-pixel-11-pro-xl", "Pixel 11 Pro XL", pixel11Series);
const proFold = device("google-pixel-11-pro-fold", "Pixel 11 Pro Fold", pixel11Series, "fold");
const event = launch("google-pixel-11-launch", "Made by Google", google, "New York City");

const presented = saying({
  by: sources.google,
  on: "2026-08-12",
  link: gsmarenaItem("google_unveils_the_pixel_11_pro_and_11_pro_xl_the_new_pixel_11_pro_fold_joins_them-news-74139"),
});

export default story({
  series: [pixel11Series],
  devices: [pixel11, pro, proXl, proFold],
  launches: [event],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-03-07",
      link: gsmarenaItem("google_pixel_11_pro_xl_design_changes_hinted_at_by_case_leak-news-71856"),
    })("in August, if history repeats", speculates(event, launches("August 2026"))),
    saying({
      by: unnamed("2026-07-08", "French report", "Pixel 11 prices"),
      on: "2026-07-08",
      link: gsmarenaItem("google_pixel_11_pixel_11_pro_pixel_11_pro_xl_and_pixel_11_pro_fold_prices_leak-news-73616"),
    })(
      "on 11 August, with pre-orders",
      states(event, launches("11 August 2026")),
      states(pixel11Series, preorders("from 11 August 2026")),
      states(event, shows(pixel11)),
      states(event, shows(pro)),
      states(event, shows(proXl)),
      states(event, shows(proFold)),
    ),
    saying({
      by: sources.google,
      on: "2026-07-08",
      link: gsmarenaItem("google_officially_reveals_when_its_launching_the_pixel_11_series-news-73620"),
    })(
      "on 12 August",
      states(event, launches("12 August 2026")),
      states(event, status("planned")),
      states(event, shows(pixel11Series)),
    ),
    saying({
      by: sources.google,
      on: ["2026-07-08", "2026-07-18"],
      link: gsmarenaItem("google_pixel_11_series_india_launch_event_invite-news-73780"),
    })("in New York City at 6 p.m. ET", states(event, launches("12 August 2026, 18:00 New York"))),
    presented(
      "Pixel 11, 11 Pro, 11 Pro XL and 11 Pro Fold",
      states(event, status("held")),
      states(event, shows(pixel11)),
      states(event, shows(pro)),
      states(event, shows(proXl)),
      states(event, shows(proFold)),
      states(pixel11, named("Pixel 11", "official")),
      states(pro, named("Pixel 11 Pro", "official")),
      states(proXl, named("Pixel 11 Pro XL", "official")),
      states(proFold, named("Pixel 11 Pro Fold", "official")),
    ),
    presented(
      "the phones of the year before are followed",
      states(pixel11, successorOf(pixel10)),
      states(pro, successorOf(pixel10Pro)),
      states(proXl, successorOf(pixel10ProXl)),
      states(proFold, successorOf(pixel10ProFold)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-08-16",
      link: gsmarenaItem("weekly_poll_which_google_pixel_11_model_would_you_buy-news-74157"),
    })("from 20 August", states(pixel11Series, sells("20 August 2026"))),
    saying({
      by: sources.gsmarena,
      on: "2026-08-20",
      link: gsmarenaItem("the_google_pixel_11_series_is_now_on_sale-news-74266"),
    })("on pre-order since last Wednesday", states(pixel11Series, preorders("from 12 August 2026"))),
    saying({
      by: sources.gsmarena,
      on: "2026-08-20",
      link: gsmarenaItem("the_google_pixel_11_series_is_now_on_sale-news-74266"),
    })(
      "on sale today in select regions",
      states(pixel11Series, availability("on-sale"), { note: "The item names the regions; the record does not." }),
      states(pixel11Series, sells("20 August 2026")),
    ),
  ],
});
