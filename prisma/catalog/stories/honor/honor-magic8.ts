import { honor } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, shows, status, successorOf } from "../../facts";
import { doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { magic7, magic7Pro } from "./honor-magic7";

export const series8 = series("honor-magic8", "Honor Magic8", honor);
const magic8 = device("honor-magic8", "Honor Magic8", series8);
const magic8Pro = device("honor-magic8-pro", "Honor Magic8 Pro", series8);
const air = device("honor-magic8-pro-air", "Honor Magic8 Pro Air", series8);
const lite = device("honor-magic8-lite", "Honor Magic8 Lite", series8);
const china = launch("honor-magic8-launch", "Honor Magic8 series launch", honor);
const airLaunch = launch("honor-magic8-pro-air-launch", "Honor Magic8 Pro Air launch", honor);

export default story({
  series: [series8],
  devices: [magic8, magic8Pro, air, lite],
  launches: [china, airLaunch],
  claims: [
    saying({
      by: sources.fixedFocusDigital,
      on: "2025-08-22",
      link: "https://www.gadgets360.com/mobiles/news/honor-magic-8-series-launch-timeline-specifications-features-leak-9138366",
    })(
      "around mid-October",
      states(china, launches("mid October 2025")),
      states(china, shows(magic8)),
      states(china, shows(magic8Pro)),
    ),
    saying({
      by: sources.honor,
      on: ["2025-08-01", "2025-09-30"],
      link: "https://techmagazine.co.ke/honor-magic8-ai-launch-2025-flagship-rivalry",
    })("in the fourth quarter", states(china, launches("Q4 2025"))),
    saying({
      by: unnamed("2025-09-01", "leak", "Honor Magic8 in November"),
      on: ["2025-08-01", "2025-09-30"],
      link: "https://techmagazine.co.ke/honor-magic8-ai-launch-2025-flagship-rivalry",
    })("in November, before the Mate 80", states(china, launches("November 2025"))),
    saying({
      by: sources.phoneArena,
      on: ["2025-08-20", "2025-08-31"],
      link: "https://www.phonearena.com/news/new-challenger-is-set-to-enter-flagship-race-sooner-than-you-think-bringing-new-threat-to-samsung-google_id173471",
    })(
      "the world early in 2026; America unlikely",
      expects(magic8Pro, availability("coming"), { in: "europe" }),
      doubts(series8, availability("coming"), { in: "US" }),
    ),
    saying({
      by: sources.honor,
      on: "2025-10-15",
      link: "https://www.archynetys.com/honor-magic-8-series-robot-phone-details-specs",
    })(
      "presented, from 4,499 and 5,699 yuan",
      states(china, status("held")),
      states(china, launches("15 October 2025")),
      states(magic8, named("Honor Magic8", "official")),
      states(magic8Pro, named("Honor Magic8 Pro", "official")),
      states(magic8, availability("coming"), { in: "CN" }),
      states(magic8Pro, availability("coming"), { in: "CN" }),
      states(magic8, priceFrom("4499", "CNY"), { in: "CN" }),
      states(magic8Pro, priceFrom("5699", "CNY"), { in: "CN" }),
      states(magic8, successorOf(magic7)),
      states(magic8Pro, successorOf(magic7Pro)),
    ),
    saying({ by: sources.honor, on: ["2025-10-23", "2025-10-31"] })(
      "on sale",
      states(magic8, availability("on-sale"), { in: "CN" }),
      states(magic8Pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-08",
      link: gsmarenaItem("honor_magic8_pro_is_finally_available_in_europe-news-71019"),
    })(
      "China in October, Asia in November, now Britain",
      states(china, launches("October 2025")),
      states(magic8Pro, availability("on-sale"), { in: "GB" }),
    ),
    saying({
      by: sources.honor,
      on: "2026-01-08",
      link: gsmarenaItem("honor_magic8_pro_is_finally_available_in_europe-news-71019"),
    })(
      "1,099 pounds",
      states(magic8Pro, price("1099", "GBP"), { in: "GB" }),
      states(magic8Pro, availability("on-sale"), { in: "GB" }),
    ),
    saying({
      by: sources.honor,
      on: "2026-01-08",
      link: gsmarenaItem("honor_magic8_lite_launches_in_the_uk_with_a_discount_free_watch_and_charger-news-71013"),
    })(
      "Lite in Britain",
      states(lite, named("Honor Magic8 Lite", "official")),
      states(lite, availability("on-sale"), { in: "GB" }),
    ),
    saying({
      by: unnamed("2026-01-08", "post on Weibo", "Honor Magic8 Pro Air"),
      on: "2026-01-08",
      link: gsmarenaItem("this_is_the_upcoming_honor_magic8_pro_air-news-71014"),
    })("to be called Magic8 Pro Air", states(air, named("Honor Magic8 Pro Air", "rumored"))),
    saying({
      by: sources.honor,
      on: "2026-01-09",
      link: gsmarenaItem("honor_magic8_pro_air_launch_date_revealed-news-71028"),
    })(
      "the day is told: Magic8 Pro Air",
      states(airLaunch, status("planned")),
      states(airLaunch, shows(air)),
      states(air, named("Honor Magic8 Pro Air", "official")),
      states(air, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.honor,
      on: "2026-01-19",
      link: gsmarenaItem(
        "honor_magic8_pro_air_arrives_with_63_amoled_triple_camera_setup_and_5500mah_battery_-news-71165",
      ),
    })("presented", states(airLaunch, status("held")), states(airLaunch, launches("19 January 2026"))),
    saying({
      by: sources.gsmarena,
      on: ["2026-01-19", "2026-02-28"],
      link: gsmarenaItem(
        "honor_magic8_pro_air_arrives_with_63_amoled_triple_camera_setup_and_5500mah_battery_-news-71165",
      ),
    })("arrived in China", states(air, availability("on-sale"), { in: "CN" })),
  ],
});
