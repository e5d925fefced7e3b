import { sony } from "../../brands";
import { device, launch } from "../../entries";
import {
  availability,
  feature,
  launches,
  named,
  preorders,
  price,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import * as seventh from "./xperia-1-vii";
import { xperia1 } from "./xperia-mark-iii";

const one = device("sony-xperia-1-viii", "Xperia 1 VIII", xperia1);
const may = launch("sony-xperia-1-viii-launch", "Xperia 1 VIII launch", sony);

const listed = saying({
  by: sources.amazon,
  on: "2026-05-06",
  link: gsmarenaItem(
    "sony_xperia_1_viii_gets_prematurely_listed_by_amazon_revealing_pricing_and_the_release_date-news-72702",
  ),
});
const debut = gsmarenaItem(
  "sony_xperia_1_viii_unveiled_with_larger_48mp_telephoto_sensor_snapdragon_8_elite_gen_5-news-72786",
);
const orders = gsmarenaItem(
  "the_sony_xperia_1_viii_is_now_on_preorder_in_europe_with_a_free_pair_of_wh1000xm6-news-72805",
);
const zoom = "https://misryoum.com/sonys-xperia-1-viii-drops-key-zoom-raises-stakes";
const review = saying({
  by: sources.sony,
  on: ["2026-05-13", "2026-05-21"],
  link: "https://saiganak.com/en/review/sony-xperia-1-viii/",
});

export default story({
  devices: [one],
  launches: [may],
  claims: [
    saying({
      by: unnamed("2026-04-01", "source", "Xperia 1 VIII pictures"),
      on: "2026-04-01",
      link: gsmarenaItem("leaked_sony_xperia_1_viii_renders_hint_at_major_redesign-news-72197"),
    })("pictures of a redesigned 1 VIII", states(one, named("Xperia 1 VIII", "rumored"))),
    listed(
      "released on 26 June",
      states(one, sells("26 June 2026"), { in: "DE" }),
      states(one, sells("26 June 2026"), { in: "GB" }),
    ),
    listed(
      "1,868.99 euros, 1,728 pounds",
      states(one, price("1868.99", "EUR"), { in: "DE" }),
      states(one, price("1728", "GBP"), { in: "GB" }),
    ),
    saying({
      by: sources.sony,
      on: "2026-05-08",
      link: gsmarenaItem("the_sony_xperia_1_viii_is_coming_on_may_13-news-72734"),
    })(
      "the next one on 13 May, 11:00 in Japan",
      states(may, launches("13 May 2026, 11:00 Tokyo")),
      states(may, status("planned")),
    ),
    saying({
      by: sources.rolandQuandt,
      on: "2026-05-12",
      link: gsmarenaItem("sony_xperia_1_viii_leaks_ahead_of_launch-news-72778"),
    })("in three colors", states(may, shows(one))),
    saying({ by: sources.sony, on: "2026-05-13", link: debut })(
      "the Xperia 1 VIII",
      states(may, status("held")),
      states(may, shows(one)),
      states(one, named("Xperia 1 VIII", "official")),
    ),
    saying({ by: sources.sony, on: "2026-05-13", link: orders })(
      "to be ordered in Europe, ships in mid-June",
      ...(["GB", "DE", "FR"] as const).flatMap((market) => [
        states(one, availability("coming"), { in: market }),
        states(one, preorders("13 May 2026"), { in: market }),
        states(one, sells("mid-June 2026"), { in: market }),
      ]),
    ),
    saying({ by: sources.sony, on: ["2026-05-13", "2026-05-14"], link: zoom })(
      "from 1,499 euros and 1,399 pounds",
      states(one, priceFrom("1499", "EUR"), { in: "DE" }),
      states(one, priceFrom("1399", "GBP"), { in: "GB" }),
      states(one, price("1999", "EUR"), { in: "DE", offer: "1 TB" }),
      states(one, price("1849", "GBP"), { in: "GB", offer: "1 TB" }),
    ),
    saying({ by: sources.misryoum, on: ["2026-05-13", "2026-05-14"], link: zoom })(
      "not in the US, and no continuous zoom",
      denies(one, availability("coming"), { in: "US" }),
      denies(one, feature("Continuous optical zoom")),
    ),
    review(
      "Hong Kong on 21 May, Japan on 11 June",
      states(one, availability("coming"), { in: "HK" }),
      states(one, availability("coming"), { in: "JP" }),
      states(one, sells("21 May 2026"), { in: "HK" }),
      states(one, sells("11 June 2026"), { in: "JP" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-05-13", link: orders })(
      "later than the Mark 7 and the Mark 6",
      expects(one, sells("mid-June 2026"), { in: "europe" }),
      states(one, successorOf(seventh.one)),
    ),
  ],
});
