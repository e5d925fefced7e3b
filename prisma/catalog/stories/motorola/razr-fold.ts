import { motorola } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, preorders, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

const razrFold = loneDevice("motorola-razr-fold", "Motorola Razr Fold", motorola, "fold");
const techWorld = launch("motorola-razr-fold-launch", "Razr Fold at CES 2026", motorola, "Las Vegas");
const inIndia = launch("motorola-razr-fold-india-launch", "Razr Fold launch in India", motorola);

const shown = gsmarenaItem(
  "motorola_announces_razr_60_fifa_world_cup_26_edition_ai_perceptive_companion_moto_watch_and_more-news-70983",
);
const slides = gsmarenaItem("motorolas_bookstyle_foldable_is_coming_to_be_called_razr_fold-news-70948");
const orders = gsmarenaItem("motorola_razr_fold_uk_europe_price_release_date_pre_order_offers-news-72390");
const forward = gsmarenaItem("motorola_razr_fold_launch_pulled_forward_to_this_week-news-72400");
const america = gsmarenaItem(
  "motorola_razr_fold_launches_in_the_us_and_canada_razr_2026_family_available_in_the_us-news-72952",
);
const confirmed = gsmarenaItem("motorola_razr_fold_india_launch_officially_confirmed-news-72687");

export default story({
  devices: [razrFold],
  launches: [techWorld, inIndia],
  claims: [
    saying({ by: sources.evanBlass, on: "2026-01-05", link: slides })(
      "Lenovo's slides call it Razr Fold",
      states(razrFold, named("Razr Fold", "rumored")),
    ),
    saying({ by: sources.gsmarena, on: "2026-01-05", link: slides })(
      "expected later this year",
      expects(razrFold, sells("2026")),
    ),
    saying({ by: sources.motorola, on: ["2026-01-06", "2026-01-07"], link: shown })(
      "the first Razr that folds like a book",
      states(techWorld, launches("6 January 2026")),
      states(techWorld, status("held")),
      states(techWorld, shows(razrFold)),
      states(razrFold, named("Motorola Razr Fold", "official")),
      states(razrFold, feature("Book-style foldable")),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-11",
      link: gsmarenaItem(
        "weekly_deals_oneplus_15_galaxy_s25_and_z_7_series_motorola_razr_2025_series_on_sale-news-71032",
      ),
    })("not to be had in the US", denies(razrFold, availability("on-sale"), { in: "US" })),
    saying({
      by: sources.evanBlass,
      on: "2026-02-13",
      link: gsmarenaItem("motorola_razr_fold_signature_fifa_edition_tipped-news-71542"),
    })("a World Cup edition too", states(razrFold, feature("FIFA World Cup 26 Edition"))),
    saying({
      by: sources.motorola,
      on: "2026-03-02",
      link: gsmarenaItem("motorola_razr_fold_and_edge_70_fusion_fifa_editions_unveiled_we_go_handson-news-71773"),
    })("the World Cup edition", states(razrFold, feature("FIFA World Cup 26 Edition"))),
    saying({ by: sources.motorola, on: "2026-04-16", link: orders })(
      "to be ordered in the UK and Europe",
      ...(["GB", "DE", "FR"] as const).flatMap((market) => [
        states(razrFold, availability("coming"), { in: market }),
        states(razrFold, preorders("mid-April 2026"), { in: market }),
      ]),
    ),
    saying({ by: sources.yettel, on: "2026-04-16", link: forward })(
      "the World Cup edition in Bulgaria this Saturday",
      states(razrFold, sells("18 April 2026"), { in: "BG", offer: "FIFA World Cup 26 Edition" }),
      states(razrFold, availability("coming"), { in: "BG" }),
    ),
    saying({ by: sources.motorola, on: "2026-05-05", link: confirmed })(
      "on sale in the UK and Europe, coming to India",
      ...(["GB", "DE", "FR"] as const).map((market) => states(razrFold, availability("on-sale"), { in: market })),
      states(razrFold, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.motorola,
      on: "2026-05-07",
      link: gsmarenaItem("the_motorola_razr_fold_will_launch_in_india_next_week-news-72725"),
    })("in India on 13 May", states(inIndia, launches("13 May 2026")), states(inIndia, status("planned"))),
    saying({
      by: sources.motorola,
      on: "2026-05-13",
      link: gsmarenaItem("motorola_razr_fold_india_price_sale_date-news-72798"),
    })("launched in India", states(inIndia, status("held")), states(inIndia, shows(razrFold))),
    saying({ by: sources.motorola, on: "2026-05-22", link: america })(
      "in the US after a week of orders, and in Canada",
      states(razrFold, sells("late May 2026"), { in: "US" }),
      states(razrFold, availability("on-sale"), { in: "US" }),
      states(razrFold, availability("on-sale"), { in: "CA" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-06-06",
      link: gsmarenaItem(
        "weekly_deals_xiaomi_17_ultra_is_300_off_pixel_10_phones_and_moto_razr_fold_get_extra_discounts-news-73150",
      ),
    })("discounted by Amazon Germany", states(razrFold, availability("on-sale"), { in: "DE" })),
  ],
});
