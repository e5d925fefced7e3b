import { oppo } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  launches,
  named,
  price,
  priceAbout,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { findX8Pro, findX8Ultra } from "./oppo-find-x8";

const series9 = series("oppo-find-x9", "Oppo Find X9", oppo);
const findX9 = device("oppo-find-x9", "Oppo Find X9", series9);
const findX9Pro = device("oppo-find-x9-pro", "Oppo Find X9 Pro", series9);
export const findX9Ultra = device("oppo-find-x9-ultra", "Oppo Find X9 Ultra", series9);
const findX9s = device("oppo-find-x9s", "Oppo Find X9s", series9);
const findX9sPro = device("oppo-find-x9s-pro", "Oppo Find X9s Pro", series9);
const china = launch("oppo-find-x9-china-launch", "Oppo Find X9 series launch in China", oppo);
const global = launch("oppo-find-x9-launch", "Oppo Find X9 series global launch", oppo, "Barcelona");
const ultraLaunch = launch("oppo-find-x9-ultra-launch", "Oppo Find X9 Ultra launch", oppo);
const ultraIndia = launch("oppo-find-x9-ultra-india-launch", "Oppo Find X9 Ultra launch in India", oppo);

export default story({
  series: [series9],
  devices: [findX9, findX9Pro, findX9Ultra, findX9s, findX9sPro],
  launches: [china, global, ultraLaunch, ultraIndia],
  claims: [
    saying({
      by: sources.oppo,
      on: ["2025-09-22", "2025-09-24"],
      link: "https://gizchina.it/2025/09/oppo-find-x9-pro-data-presentazione-uscita/",
    })(
      "16 October, with the Dimensity 9500",
      states(china, launches("16 October 2025")),
      states(china, status("planned")),
      states(china, shows(findX9)),
      states(china, shows(findX9Pro)),
    ),
    saying({ by: sources.yogeshBrar, on: ["2025-08-01", "2025-10-12"], link: "https://afnnews.qaasid.com/171682" })(
      "the world on 28 October",
      states(global, launches("28 October 2025")),
      states(global, shows(findX9)),
      states(global, shows(findX9Pro)),
    ),
    saying({ by: sources.oppo, on: "2025-10-16" })(
      "presented, from 4,399 and 5,299 yuan",
      states(china, status("held")),
      states(findX9, named("Oppo Find X9", "official")),
      states(findX9Pro, named("Oppo Find X9 Pro", "official")),
      states(findX9, availability("coming"), { in: "CN" }),
      states(findX9Pro, availability("coming"), { in: "CN" }),
      states(findX9, priceFrom("4399", "CNY"), { in: "CN" }),
      states(findX9Pro, priceFrom("5299", "CNY"), { in: "CN" }),
      states(findX9, sells("22 October 2025"), { in: "CN" }),
      states(findX9Pro, sells("22 October 2025"), { in: "CN" }),
      states(findX9Pro, successorOf(findX8Pro)),
    ),
    saying({ by: sources.oppo, on: "2025-10-22" })(
      "on sale",
      states(findX9, availability("on-sale"), { in: "CN" }),
      states(findX9Pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.oppo, on: "2025-10-28" })(
      "presented to the world",
      states(global, status("held")),
      states(global, launches("28 October 2025")),
      states(findX9, availability("coming"), { in: "GB" }),
      states(findX9, availability("coming"), { in: "DE" }),
      states(findX9, availability("coming"), { in: "IN" }),
      states(findX9Pro, availability("coming"), { in: "GB" }),
      states(findX9Pro, availability("coming"), { in: "DE" }),
      states(findX9Pro, availability("coming"), { in: "IN" }),
    ),
    saying({ by: sources.oppo, on: "2025-11-21" })(
      "on sale in the UK, Germany and India",
      states(findX9, availability("on-sale"), { in: "GB" }),
      states(findX9, availability("on-sale"), { in: "DE" }),
      states(findX9, availability("on-sale"), { in: "IN" }),
      states(findX9Pro, availability("on-sale"), { in: "GB" }),
      states(findX9Pro, availability("on-sale"), { in: "DE" }),
      states(findX9Pro, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-06-03",
      link: gsmarenaItem(
        "heres_when_the_xiaomi_18_series_vivo_x500_family_and_oppo_find_x10_devices_are_rumored_to_launch-news-73111",
      ),
    })("Oppo came out with both in October", states(china, launches("October 2025"))),
    saying({
      by: unnamed("2026-01-04", "rumor", "Oppo Find X9 Ultra in March"),
      on: "2026-01-04",
      link: gsmarenaItem("oppo_find_x9_ultras_camera_sensors_get_detailed_in_new_leak-news-70938"),
    })("the Ultra in March", states(ultraLaunch, launches("March 2026")), states(ultraLaunch, shows(findX9Ultra))),
    saying({
      by: unnamed("2026-02-05", "report", "Oppo Find X9s"),
      on: "2026-02-05",
      link: gsmarenaItem("oppo_find_x9s_tipped_to_launch_globally_with_latest_mediatek_chipset-news-71425"),
    })("X9s in China in the second quarter", expects(ultraLaunch, launches("Q2 2026"))),
    saying({
      by: sources.oppo,
      on: "2026-03-03",
      link: gsmarenaItem("oppo_find_x9_ultra_global_launch_confirmed-news-71785"),
    })(
      "the Ultra for the world",
      states(findX9Ultra, availability("coming"), { in: "international" }),
      states(findX9Ultra, named("Oppo Find X9 Ultra", "official")),
    ),
    saying({
      by: sources.oppo,
      on: "2026-03-23",
      link: gsmarenaItem("oppo_find_x9_ultra_set_to_launch_in_april_official_teaser_revealed-news-72059"),
    })("next month", states(ultraLaunch, launches("April 2026"))),
    saying({
      by: sources.oppo,
      on: "2026-03-31",
      link: gsmarenaItem("oppo_find_x9_ultra_to_debut_globally_on_april_21-news-72175"),
    })(
      "21 April, with the X9s Pro in China",
      states(ultraLaunch, launches("21 April 2026")),
      states(ultraLaunch, status("planned")),
      states(ultraLaunch, shows(findX9Ultra)),
      states(ultraLaunch, shows(findX9sPro)),
      states(findX9sPro, named("Oppo Find X9s Pro", "official")),
      states(findX9Ultra, availability("coming"), { in: "CN" }),
      states(findX9sPro, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.oppo,
      on: "2026-04-15",
      link: gsmarenaItem("oppo_find_x9s_to_launch_globally_alongside_find_x9_ultra-news-72367"),
    })(
      "an X9s for the world beside it",
      states(ultraLaunch, shows(findX9s)),
      states(findX9s, named("Oppo Find X9s", "official")),
      states(findX9s, availability("coming"), { in: "international" }),
    ),
    saying({
      by: sources.oppo,
      on: "2026-04-21",
      link: gsmarenaItem("oppo_find_x9_ultra_debuts_with_dual_200mp_rear_cameras_10x_optical_zoom-news-72481"),
    })("presented", states(ultraLaunch, status("held")), states(findX9Ultra, successorOf(findX8Ultra))),
    saying({
      by: sources.gsmarena,
      on: ["2026-04-22", "2026-06-30"],
      link: gsmarenaItem("oppo_find_x9_ultra_debuts_with_dual_200mp_rear_cameras_10x_optical_zoom-news-72481"),
    })(
      "official in China",
      states(findX9Ultra, availability("on-sale"), { in: "CN" }),
      states(findX9sPro, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.oppo,
      on: "2026-05-13",
      link: gsmarenaItem("oppo_find_x9_ultra_is_coming_to_india_next_week-news-72797"),
    })(
      "to India next week",
      states(ultraIndia, launches("18–24 May 2026")),
      states(ultraIndia, status("planned")),
      states(ultraIndia, shows(findX9Ultra)),
      states(ultraIndia, shows(findX9s)),
      states(findX9Ultra, availability("coming"), { in: "IN" }),
      states(findX9s, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: unnamed("2026-05-16", "rumor", "Oppo Find X9s price in India"),
      on: "2026-05-16",
      link: gsmarenaItem("oppo_find_x9s_price_in_india_leaks_again_and_its_higher_this_time-news-72849"),
    })("the X9s from 79,999 rupees", states(findX9s, priceAbout("79999", "INR"), { in: "IN" })),
    saying({
      by: sources.oppo,
      on: "2026-05-21",
      link: gsmarenaItem("oppo_find_x9_ultra_find_x9s_india_price_sale_date-news-72929"),
    })(
      "launched in India, the Ultra for 169,999 rupees",
      states(ultraIndia, status("held")),
      states(ultraIndia, launches("21 May 2026")),
      states(findX9Ultra, price("169999", "INR"), { in: "IN", offer: "12 GB + 512 GB" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2026-05-22", "2026-06-30"],
      link: gsmarenaItem("oppo_find_x9_ultra_find_x9s_india_price_sale_date-news-72929"),
    })(
      "the first Ultra of Oppo's in India",
      states(findX9Ultra, availability("on-sale"), { in: "IN" }),
      states(findX9s, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
