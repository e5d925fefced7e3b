import { iqoo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { iqoo13 } from "./iqoo-13";

const series15 = series("iqoo-15", "iQOO 15", iqoo);
const iqoo15 = device("iqoo-15", "iQOO 15", series15);
const ultra = device("iqoo-15-ultra", "iQOO 15 Ultra", series15);
const iqoo15r = device("iqoo-15r", "iQOO 15R", series15);
const iqoo15t = device("iqoo-15t", "iQOO 15T", series15);
const china = launch("iqoo-15-launch", "iQOO 15 launch", iqoo);
const india = launch("iqoo-15-india-launch", "iQOO 15 launch in India", iqoo);
const ultraLaunch = launch("iqoo-15-ultra-launch", "iQOO 15 Ultra launch", iqoo);
const rLaunch = launch("iqoo-15r-launch", "iQOO 15R launch", iqoo);
const tLaunch = launch("iqoo-15t-launch", "iQOO 15T launch", iqoo);

export default story({
  series: [series15],
  devices: [iqoo15, ultra, iqoo15r, iqoo15t],
  launches: [china, india, ultraLaunch, rLaunch, tLaunch],
  claims: [
    saying({
      by: sources.hindustanTimes,
      on: "2025-10-09",
      link: "https://www.hindustantimes.com/technology/iqoo-15-set-to-launch-in-india-soon-check-expected-price-features-and-more-101760007635356.html",
    })("India between 15 and 25 November", expects(india, launches("15–25 November 2025"))),
    saying({
      by: sources.iqoo,
      on: "2025-10-16",
      link: "https://www.indiatoday.in/technology/news/story/iqoo-15-is-launching-in-india-in-november-here-is-everything-you-need-to-know-in-5-points-2803914-2025-10-16",
    })(
      "20 October in China, India in November",
      states(china, launches("20 October 2025")),
      states(china, status("planned")),
      states(china, shows(iqoo15)),
      states(india, launches("November 2025")),
      states(iqoo15, availability("coming"), { in: "IN" }),
      states(iqoo15, named("iQOO 15", "official")),
    ),
    saying({
      by: sources.iqoo,
      on: "2025-10-20",
      link: "https://www.indiatoday.in/technology/news/story/iqoo-15-india-launch-set-for-november-26-check-leaked-specs-price-and-design-details-2809512-2025-10-28",
    })(
      "presented, from 4,199 yuan",
      states(china, status("held")),
      states(iqoo15, availability("coming"), { in: "CN" }),
      states(iqoo15, priceFrom("4199", "CNY"), { in: "CN" }),
      states(iqoo15, successorOf(iqoo13)),
    ),
    saying({ by: sources.iqoo, on: ["2025-10-20", "2025-10-31"] })(
      "on sale",
      states(iqoo15, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.yogeshBrar,
      on: "2025-10-27",
      link: "https://gadgets.beebom.com/news/iqoo-15-india-launch-date-teased",
    })("on 27 November", states(india, launches("27 November 2025"))),
    saying({
      by: sources.iqoo,
      on: "2025-10-28",
      link: "https://www.livemint.com/technology/gadgets/iqoo-15-confirmed-to-launch-in-india-on-november-26-expected-specifications-features-and-more/amp-11761635923720.html",
    })(
      "26 November",
      states(india, launches("26 November 2025")),
      states(india, status("planned")),
      states(india, shows(iqoo15)),
    ),
    saying({ by: sources.iqoo, on: "2025-11-26" })(
      "from 72,999 rupees, from 1 December",
      states(india, status("held")),
      states(iqoo15, priceFrom("72999", "INR"), { in: "IN" }),
      states(iqoo15, sells("1 December 2025"), { in: "IN" }),
    ),
    saying({ by: sources.iqoo, on: "2025-12-01" })(
      "on sale in India",
      states(iqoo15, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-01-20", link: gsmarenaItem("iqoo_15r_design-news-71170") })(
      "for the world last November, India first",
      states(india, launches("November 2025")),
      states(iqoo15, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.iqoo, on: "2026-01-20", link: gsmarenaItem("iqoo_15r_design-news-71170") })(
      "15R coming soon",
      states(iqoo15r, named("iQOO 15R", "official")),
      states(iqoo15r, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.iqoo,
      on: "2026-01-22",
      link: gsmarenaItem("iqoo_15_ultra_design_and_colors_teased_launch_timeline_confirmed-news-71202"),
    })(
      "the Ultra, next month in China",
      states(ultraLaunch, launches("February 2026")),
      states(ultraLaunch, shows(ultra)),
      states(ultra, named("iQOO 15 Ultra", "official")),
      states(ultra, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-26",
      link: gsmarenaItem("iqoo_15_ultra_launch_date_confirmed_specs_leak-news-71245"),
    })("the day is told", states(ultraLaunch, status("planned"))),
    saying({
      by: sources.iqoo,
      on: "2026-01-27",
      link: gsmarenaItem("iqoo_15r_launch_scheduled_for_next_month-news-71260"),
    })(
      "24 February in India",
      states(rLaunch, launches("24 February 2026")),
      states(rLaunch, status("planned")),
      states(rLaunch, shows(iqoo15r)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-29",
      link: gsmarenaItem("iqoo_15r_dark_knight_model_design-news-71301"),
    })(
      "on January 24",
      states(rLaunch, launches("24 January 2026"), {
        note: "A slip of the pen: the same site wrote 24 February before and after.",
      }),
    ),
    saying({
      by: sources.iqoo,
      on: "2026-02-04",
      link: gsmarenaItem(
        "iqoo_15_ultra_teaser_video_covers_all_the_key_features_just_ahead_of_the_full_unveiling-news-71396",
      ),
    })("unveiled later today", states(ultraLaunch, launches("4 February 2026")), states(ultraLaunch, status("held"))),
    saying({
      by: sources.gsmarena,
      on: "2026-05-20",
      link: gsmarenaItem(
        "iqoo_15t_arrives_with_dimensity_9500_monster_chip_8000mah_battery_and_200mp_main_cam-news-72917",
      ),
    })("the 15T beside the 15 and the Ultra", states(ultra, availability("on-sale"), { in: "CN" })),
    saying({ by: sources.iqoo, on: "2026-02-24", link: gsmarenaItem("iqoo_15r_features_price_sale_date-news-71686") })(
      "unveiled",
      states(rLaunch, status("held")),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2026-02-24", "2026-03-31"],
      link: gsmarenaItem("iqoo_15r_features_price_sale_date-news-71686"),
    })("the first R of its number line in India", states(iqoo15r, availability("on-sale"), { in: "IN" })),
    saying({
      by: sources.iqoo,
      on: "2026-05-07",
      link: gsmarenaItem("iqoo_15t_pad6_pro_officially_teased_prereservations_begin-news-72716"),
    })(
      "to be reserved in China",
      states(iqoo15t, availability("coming"), { in: "CN" }),
      states(iqoo15t, named("iQOO 15T", "official")),
    ),
    saying({
      by: sources.iqoo,
      on: "2026-05-13",
      link: gsmarenaItem("iqoo_15t_gets_a_launch_date_key_specs_revealed-news-72799"),
    })(
      "20 May at 19:00",
      states(tLaunch, launches("20 May 2026, 19:00 Beijing")),
      states(tLaunch, status("planned")),
      states(tLaunch, shows(iqoo15t)),
    ),
    saying({
      by: sources.iqoo,
      on: "2026-05-20",
      link: gsmarenaItem(
        "iqoo_15t_arrives_with_dimensity_9500_monster_chip_8000mah_battery_and_200mp_main_cam-news-72917",
      ),
    })("the first T of the brand", states(tLaunch, status("held"))),
    saying({ by: sources.gsmarena, on: "2026-07-21", link: gsmarenaItem("iqoo_16t_key_specs_tipped-news-73802") })(
      "announced two months ago",
      states(tLaunch, launches("May 2026")),
      states(iqoo15t, availability("on-sale"), { in: "CN" }),
    ),
  ],
});
