import { oppo } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { oppoFindN3 } from "../oneplus/oneplus-open";

export const findN5 = loneDevice("oppo-find-n5", "Oppo Find N5", oppo, "fold");
const findN6 = loneDevice("oppo-find-n6", "Oppo Find N6", oppo, "fold");
const event = launch("oppo-find-n5-launch", "Oppo Find N5 launch", oppo, "Singapore");
const next = launch("oppo-find-n6-launch", "Oppo Find N6 launch", oppo);

export default story({
  devices: [findN5, findN6],
  launches: [event, next],
  claims: [
    saying({
      by: sources.knowTechie,
      on: ["2024-10-11", "2024-10-31"],
      link: "https://knowtechie.com/oppo-find-x8-series-finally-gets-a-release-date/",
    })("by March of next year", expects(event, launches("before April 2025")), expects(event, shows(findN5))),
    saying({
      by: sources.oppo,
      on: "2025-01-13",
      link: "https://www.neowin.net/news/the-worlds-thinnest-folding-phone-the-oppo-find-n5-is-coming-in-february/",
    })(
      "in February, the thinnest",
      states(event, launches("February 2025")),
      states(event, shows(findN5)),
      states(findN5, named("Oppo Find N5", "official")),
    ),
    saying({
      by: sources.oppo,
      on: ["2025-02-10", "2025-02-14"],
      link: "https://tech.hindustantimes.com/mobile/news/oneplus-open-2-not-launching-anytime-soon-company-reveals-decision-to-scrap-71739509177418.html",
    })("20 February", states(event, launches("20 February 2025")), states(event, status("planned"))),
    saying({ by: sources.oppo, on: "2025-02-20", link: "https://www.gsmarena.com/oppo_find_n5-13659.php" })(
      "presented in Singapore",
      states(event, status("held")),
      states(findN5, availability("coming"), { in: "CN" }),
      states(findN5, availability("coming"), { in: "SG" }),
      states(findN5, successorOf(oppoFindN3)),
    ),
    saying({
      by: sources.oppo,
      on: ["2025-02-20", "2025-02-24"],
      link: "https://www.digitaltrends.com/mobile/oppo-find-n5s-global-launch-isnt-reall-global/",
    })("not in Europe", denies(findN5, availability("coming"), { in: "europe" })),
    saying({
      by: sources.digitalTrends,
      on: ["2025-02-20", "2025-02-24"],
      link: "https://www.digitaltrends.com/mobile/oppo-find-n5s-global-launch-isnt-reall-global/",
    })(
      "no presence in America; China and Singapore on 28 February",
      denies(findN5, availability("coming"), { in: "US" }),
      states(findN5, sells("28 February 2025"), { in: "SG" }),
      states(findN5, sells("28 February 2025"), { in: "CN" }),
    ),
    saying({ by: sources.oppo, on: "2025-02-28" })(
      "on sale",
      states(findN5, availability("on-sale"), { in: "CN" }),
      states(findN5, availability("on-sale"), { in: "SG" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-23",
      link: gsmarenaItem("oppo_find_n6_gets_certified_in_china_revealing_its_charging_capacity-news-71221"),
    })(
      "PLP110 and PLP120 certified in China",
      states(findN6, named("PLP110", "model-number"), { in: "CN" }),
      states(findN6, named("PLP120", "model-number"), { in: "CN" }),
    ),
    saying({
      by: sources.oppo,
      on: "2026-02-06",
      link: gsmarenaItem("heres_when_the_oppo_find_n6_is_officially_launching-news-71442"),
    })(
      "right after the Chinese New Year",
      states(next, launches("after 17 February 2026")),
      states(next, shows(findN6)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-02-24",
      link: gsmarenaItem("oppo_find_n6_officially_teased_with_creaseless_display-news-71689"),
    })("rumored for 17 March", expects(next, launches("17 March 2026"))),
    saying({
      by: sources.oppo,
      on: "2026-03-09",
      link: gsmarenaItem("oppo_find_n6_launch_date_set_colors_and_storage_options_revealed-news-71869"),
    })(
      "17 March, to be ordered now",
      states(next, launches("17 March 2026")),
      states(next, status("planned")),
      states(findN6, named("Oppo Find N6", "official")),
      states(findN6, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.oppo,
      on: "2026-03-17",
      link: gsmarenaItem("oppo_find_n6_arrives_with_zerofeel_crease_200mp_main_cam_6000mah_battery-news-71988"),
    })("presented", states(next, status("held")), states(next, shows(findN6)), states(findN6, successorOf(findN5))),
    saying({
      by: sources.gsmarena,
      on: ["2026-03-20", "2026-07-10"],
      link: gsmarenaItem("oppo_find_n7_battery_capacity_leaks-news-73660"),
    })("launched in March", states(findN6, availability("on-sale"), { in: "CN" })),
  ],
});
