import { samsung } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceAbout, sells, shows, status } from "../../facts";
import { doubts, expects, leavesOpen, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import * as koreanPress from "./korean-press";

/** Rumored for September, for a summit in October and for 5 December; sold out, and out of the range within months. */
export const trifold = loneDevice("samsung-galaxy-z-trifold", "Galaxy Z TriFold", samsung, "trifold");
const event = launch("samsung-galaxy-z-trifold-launch", "Galaxy Z TriFold launch", samsung);

const ABROAD = ["CN", "TW", "SG", "AE"] as const;
const UNVEILED =
  "https://uaefeed.com/news/samsung-unveils-groundbreaking-tri-fold-smartphone-raising-the-bar-in-mobile-innovation";
const presented = saying({ by: sources.samsung, on: ["2025-12-01", "2025-12-02"], link: UNVEILED });

export default story({
  devices: [trifold],
  launches: [event],
  claims: [
    saying({
      by: sources.samsung,
      on: ["2025-07-09", "2025-07-31"],
      link: "https://jasdooit.com/2025/11/12/exclusive-samsung-launches-galaxy-z-trifold-a-twice-folding-tablet-sized-phone",
    })("expects to launch it this year", expects(event, launches("by the end of 2025")), states(event, shows(trifold))),
    saying({
      by: unnamed("2025-09-19", "rumor", "Galaxy Z TriFold on 29 September"),
      on: ["2025-09-01", "2025-09-19"],
      link: "https://www.t3.com/tech/android-phones/look-away-now-the-samsung-trifold-phone-might-never-launch-in-your-country",
    })("an event in Korea on 29 September", states(event, launches("29 September 2025"))),
    saying({
      by: unnamed("2025-09-18", "person who knows Samsung's plans", "Galaxy Z TriFold markets"),
      on: ["2025-09-17", "2025-09-19"],
      link: "https://www.t3.com/tech/android-phones/look-away-now-the-samsung-trifold-phone-might-never-launch-in-your-country",
    })(
      "in China and Korea, the US undecided",
      states(trifold, availability("coming"), { in: "CN" }),
      states(trifold, availability("coming"), { in: "KR" }),
      leavesOpen(trifold, availability("coming"), { in: "US" }),
    ),
    saying({
      by: koreanPress.koreaHerald,
      on: ["2025-10-26", "2025-10-27"],
      link: "https://www.androidauthority.com/samsung-galaxy-tri-fold-launch-soon-3610249/",
    })("unveiled at the summit in Gyeongju", expects(event, launches("28–31 October 2025"))),
    saying({
      by: sources.evanBlass,
      on: ["2025-10-24", "2025-10-27"],
      link: "https://hothardware.com/news/samsungs-trifold-galaxy-phone-launch-may-leave-us-out-of-the-fold",
    })(
      "Korea, China, Singapore, Taiwan, perhaps the Emirates",
      ...(["KR", "CN", "SG", "TW"] as const).map((market) => states(trifold, availability("coming"), { in: market })),
      speculates(trifold, availability("coming"), { in: "AE" }),
      doubts(trifold, availability("coming"), { in: "US" }),
      doubts(trifold, availability("coming"), { in: "europe" }),
    ),
    saying({
      by: unnamed("2025-11-12", "industry source", "Galaxy Z TriFold on 5 December"),
      on: ["2025-11-11", "2025-11-12"],
      link: "https://jasdooit.com/2025/11/12/exclusive-samsung-launches-galaxy-z-trifold-a-twice-folding-tablet-sized-phone",
    })("decided on 5 December", states(event, launches("5 December 2025"))),
    presented(
      "on 12 December in South Korea",
      states(event, launches("1–2 December 2025")),
      states(event, status("held")),
      states(event, shows(trifold)),
      states(trifold, named("Galaxy Z TriFold", "official")),
      states(trifold, availability("coming"), { in: "KR" }),
      states(trifold, sells("12 December 2025"), { in: "KR" }),
      ...ABROAD.map((market) => states(trifold, availability("coming"), { in: market })),
      ...ABROAD.map((market) => states(trifold, sells("by the end of 2025"), { in: market })),
      states(trifold, availability("coming"), { in: "US" }),
      states(trifold, sells("Q1 2026"), { in: "US" }),
    ),
    presented("about 3.59 million won", states(trifold, priceAbout("3590000", "KRW"), { in: "KR" })),
    saying({ by: sources.samsung, on: ["2025-12-12", "2025-12-19"] })(
      "on sale",
      states(trifold, availability("on-sale"), { in: "KR" }),
    ),
    saying({ by: sources.samsung, on: ["2025-12-19", "2026-03-31"] })(
      "on sale in China too",
      states(trifold, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-30",
      link: gsmarenaItem("samsung_galaxy_z_trifold_launches_in_the_us_sells_out_in_minutes-news-71349"),
    })(
      "on sale in the US today for 2,899 dollars",
      states(trifold, availability("on-sale"), { in: "US" }),
      states(trifold, sells("30 January 2026"), { in: "US" }),
      states(trifold, price("2899", "USD"), { in: "US" }),
    ),
    saying({
      by: sources.samsung,
      on: "2026-01-30",
      link: gsmarenaItem("samsung_galaxy_z_trifold_launches_in_the_us_sells_out_in_minutes-news-71349"),
    })(
      "as promised, in the US today",
      states(trifold, availability("on-sale"), { in: "US" }),
      states(trifold, sells("30 January 2026"), { in: "US" }),
    ),
    saying({
      by: sources.samsung,
      on: ["2026-03-16", "2026-03-18"],
      link: gsmarenaItem("samsung_galaxy_z_trifold_2_and_galaxy_z_slide_are_on_the_way_first_details_leak-news-72011"),
    })("discontinued in Korea after three months", states(trifold, availability("ended"), { in: "KR" })),
    saying({
      by: sources.gsmarena,
      on: "2026-05-13",
      link: gsmarenaItem("samsung_galaxy_z_trifold_one_ui_8_5_stable_update_global_rollout-news-72795"),
    })(
      "updates in Singapore, Taiwan and the Emirates",
      ...(["SG", "TW", "AE"] as const).map((market) => states(trifold, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 1 December 2025",
      states(trifold, sells("1 December 2025")),
    ),
  ],
});
