import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import * as koreanPress from "./korean-press";
import { flip7, fold7 } from "./galaxy-z-fold7";

/** The wide one took the name that the tall one was expected to get. */
const galaxyZ8 = series("samsung-galaxy-z-8", "Galaxy Z, eighth generation", samsung);
const fold8 = device("samsung-galaxy-z-fold8", "Galaxy Z Fold8", galaxyZ8, "fold");
const fold8Ultra = device("samsung-galaxy-z-fold8-ultra", "Galaxy Z Fold8 Ultra", galaxyZ8, "fold");
const flip8 = device("samsung-galaxy-z-flip8", "Galaxy Z Flip8", galaxyZ8, "flip");
const event = launch("samsung-galaxy-unpacked-july-2026", "Galaxy Unpacked July 2026", samsung, "London");

const DATE = gsmarenaItem("samsungs_next_unpacked_launch_event_now_has_a_rumored_date-news-72791");
const SUCCESS = gsmarenaItem("samsung_will_release_5_new_foldables_next_year_claim_insiders-news-74200");
const korea = saying({ by: koreanPress.seoulEconomicDaily, on: ["2026-05-12", "2026-05-13"], link: DATE });

export default story({
  series: [galaxyZ8],
  devices: [fold8, fold8Ultra, flip8],
  launches: [event],
  claims: [
    saying({
      by: sources.etnews,
      on: ["2026-01-20", "2026-01-31"],
      link: "https://wordupnews.com/business/release-date-set-for-summer-2026/",
    })(
      "the wide one at Unpacked in summer",
      states(event, launches("summer 2026")),
      states(event, shows(fold8)),
      states(fold8, named("Galaxy Z Fold8 Wide", "rumored")),
    ),
    saying({
      by: sources.digitalChatStation,
      on: "2026-03-14",
      link: gsmarenaItem("samsungs_wide_foldable_might_be_coming_this_year-news-71961"),
    })("a wide foldable, this year", speculates(event, launches("2026"))),
    saying({
      by: sources.gsmarena,
      on: "2026-03-23",
      link: gsmarenaItem("samsung_galaxy_z_fold8_specs_leak-news-72072"),
    })("this summer, most likely in July", expects(event, launches("July 2026")), expects(event, shows(fold8Ultra))),
    saying({
      by: unnamed("2026-03-23", "tipster", "Galaxy Z Fold8 specifications"),
      on: "2026-03-23",
      link: gsmarenaItem("samsung_galaxy_z_fold8_specs_leak-news-72072"),
    })(
      "the tall one as Fold8",
      states(fold8Ultra, named("Galaxy Z Fold8", "rumored"), { note: "It became the Ultra." }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-04-09",
      link: gsmarenaItem("samsung_galaxy_fold8_flip8_fold_wide_launch_date_surfaces-news-72307"),
    })(
      "a wide one, perhaps Galaxy Z Fold Wide",
      expects(event, shows(fold8)),
      expects(event, shows(flip8)),
      speculates(fold8, named("Galaxy Z Fold Wide", "rumored")),
    ),
    saying({
      by: sources.androidAuthority,
      on: "2026-05-05",
      link: gsmarenaItem("samsungs_upcoming_foldables_leak_inside_one_ui_9-news-72685"),
    })("H8 is the wide one", states(fold8, named("H8", "codename"))),
    korea(
      "in London on 22 July",
      states(event, launches("22 July 2026")),
      states(event, shows(fold8)),
      states(event, shows(flip8)),
    ),
    saying({
      by: unnamed("2026-05", "reports", "Galaxy Z Fold8 Ultra"),
      on: ["2026-05-20", "2026-06-15"],
      link: "https://en.gizchina.it/?p=642021",
    })(
      "the wide one Fold8, the other Ultra",
      states(fold8, named("Galaxy Z Fold8", "rumored")),
      states(fold8Ultra, named("Galaxy Z Fold8 Ultra", "rumored")),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-08-15",
      link: gsmarenaItem(
        "deals_pixel_11_series_goes_on_preorder_galaxy_z8_foldables_and_s26_models_drop_prices-news-74175",
      ),
    })(
      "the Z8 foldables already drop in price",
      states(galaxyZ8, availability("on-sale"), {
        in: "everywhere",
        note: "The item names the shops; the record does not.",
      }),
    ),
    saying({ by: sources.gsmarena, on: "2026-08-17", link: SUCCESS })(
      "a success out of the gate",
      states(event, status("held")),
      states(event, shows(fold8)),
      states(event, shows(fold8Ultra)),
      states(event, shows(flip8)),
      states(fold8, availability("on-sale"), { in: "everywhere" }),
    ),
    saying({ by: sources.etnews, on: "2026-08-17", link: SUCCESS })(
      "the Fold8 sold better than planned",
      states(fold8, availability("on-sale"), { in: "KR" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 7 August 2026",
      states(fold8, sells("7 August 2026")),
      states(fold8Ultra, sells("7 August 2026")),
      states(flip8, sells("7 August 2026")),
    ),
    saying({ by: sources.samsung, on: ["2026-08-07", "2026-08-31"], link: "https://endoflife.date/samsung-mobile" })(
      "Fold8, Fold8 Ultra and Flip8",
      states(fold8, named("Galaxy Z Fold8", "official")),
      states(fold8Ultra, named("Galaxy Z Fold8 Ultra", "official")),
      states(flip8, named("Galaxy Z Flip8", "official")),
      states(fold8Ultra, successorOf(fold7)),
      states(flip8, successorOf(flip7)),
      states(galaxyZ8, availability("on-sale"), { in: "KR" }),
    ),
    saying({
      by: unnamed("2026-09-16", "app's maker", "Galaxy Z Fold8 tested"),
      on: "2026-09-16",
      link: "https://github.com/KennethAshley/Folduo/releases",
    })("tested on a Galaxy Z Fold8, SM-F971U", states(fold8, named("SM-F971U", "model-number"), { in: "US" })),
  ],
});
