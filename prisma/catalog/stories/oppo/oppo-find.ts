import { oppo } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, shows } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const findX10Series = series("oppo-find-x10", "Oppo Find X10", oppo);
const findX10 = device("oppo-find-x10", "Oppo Find X10", findX10Series);
const pro = device("oppo-find-x10-pro", "Oppo Find X10 Pro", findX10Series);
const proMax = device("oppo-find-x10-pro-max", "Oppo Find X10 Pro Max", findX10Series);
const ultra = device("oppo-find-x10-ultra", "Oppo Find X10 Ultra", findX10Series);
const findN7 = loneDevice("oppo-find-n7", "Oppo Find N7", oppo, "fold");
const event = launch("oppo-find-x10-launch", "Oppo Find X10 series launch", oppo);
const ultraLaunch = launch("oppo-find-x10-ultra-launch", "Oppo Find X10 Ultra launch", oppo);
const findN7Launch = launch("oppo-find-n7-launch", "Oppo Find N7 launch", oppo);

export default story({
  series: [findX10Series],
  devices: [findX10, pro, proMax, ultra, findN7],
  launches: [event, ultraLaunch, findN7Launch],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-05-11",
      link: gsmarenaItem("oppo_find_x10_pro_max_camera_details_leaked-news-72754"),
    })(
      "in October: base, Pro and Pro Max",
      expects(event, launches("October 2026")),
      expects(event, shows(findX10)),
      expects(event, shows(pro)),
      expects(event, shows(proMax)),
    ),
    saying({
      by: unnamed("2026-06-04", "Chinese source", "flagships of September"),
      on: "2026-06-04",
      link: gsmarenaItem("this_is_when_the_oneplus_16_and_iqoo_16_are_rumored_to_be_launching-news-73140"),
    })("all in September", states(event, launches("September 2026"))),
    saying({
      by: sources.gsmarena,
      on: "2026-06-15",
      link: gsmarenaItem("oppo_find_x10_pros_main_specs_leak-news-73273"),
    })("expected in September", expects(event, launches("September 2026")), expects(event, shows(pro))),
    saying({
      by: sources.gsmarena,
      on: "2026-06-24",
      link: gsmarenaItem("first_details_about_the_oppo_find_x10_ultras_cameras_have_emerged-news-73410"),
    })("definitely not this year", denies(ultraLaunch, launches("2026"))),
    saying({
      by: sources.gsmarena,
      on: "2026-07-03",
      link: gsmarenaItem("oppo_find_x10_ultras_main_telephoto_camera_detailed_in_new_leak-news-73559"),
    })(
      "still at least a year away",
      expects(ultraLaunch, launches("after June 2027")),
      expects(ultraLaunch, shows(ultra)),
    ),
    saying({
      by: unnamed("2026-07-10", "Chinese source", "Find N7"),
      on: "2026-07-10",
      link: gsmarenaItem("oppo_find_n7s_battery_capacity_leaks-news-73660"),
    })("in the first quarter of 2027", states(findN7Launch, launches("Q1 2027")), states(findN7Launch, shows(findN7))),
    saying({
      by: sources.kartikeySingh,
      on: "2026-08-17",
      link: gsmarenaItem(
        "tipster_claims_xiaomi_18_ultra_cancelled_upcoming_vivo_and_oppo_ultras_wont_go_global-news-74196",
      ),
    })("the next Ultra won't go global", denies(ultra, availability("coming"), { in: "international" })),
  ],
});
