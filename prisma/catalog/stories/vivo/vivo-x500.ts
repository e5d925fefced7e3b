import { vivo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, shows } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const x500Series = series("vivo-x500", "vivo X500", vivo);
const x500 = device("vivo-x500", "vivo X500", x500Series);
const pro = device("vivo-x500-pro", "vivo X500 Pro", x500Series);
const proMax = device("vivo-x500-pro-max", "vivo X500 Pro Max", x500Series);
const ultra = device("vivo-x500-ultra", "vivo X500 Ultra", x500Series);
const event = launch("vivo-x500-launch", "vivo X500 series launch", vivo);
const ultraLaunch = launch("vivo-x500-ultra-launch", "vivo X500 Ultra launch", vivo);

export default story({
  series: [x500Series],
  devices: [x500, pro, proMax, ultra],
  launches: [event, ultraLaunch],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-05-07",
      link: gsmarenaItem("three_vivo_x500_devices_are_coming-news-72729"),
    })("around October, if not earlier", expects(event, launches("around October 2026"))),
    saying({
      by: unnamed("2026-06-04", "Chinese source", "flagships of September"),
      on: "2026-06-04",
      link: gsmarenaItem("this_is_when_the_oneplus_16_and_iqoo_16_are_rumored_to_be_launching-news-73140"),
    })("all in September", states(event, launches("September 2026"))),
    saying({
      by: sources.gsmarena,
      on: "2026-07-07",
      link: gsmarenaItem("global_vivo_x500_pro_max_gets_certified_before_launch-news-73596"),
    })("certified in Indonesia as V2610", states(proMax, named("V2610", "model-number"), { in: "ID" })),
    saying({
      by: sources.gsmarena,
      on: "2026-07-03",
      link: gsmarenaItem("vivo_x500_tipped_to_feature_a_50mp_main_rear_camera-news-73558"),
    })("expected in China later this year", expects(x500Series, availability("coming"), { in: "CN" })),
    saying({
      by: sources.gsmarena,
      on: "2026-07-17",
      link: gsmarenaItem(
        "vivo_is_deciding_between_these_three_200mp_sensors_for_the_x500_ultras_telephoto_camera-news-73771",
      ),
    })(
      "likely on the global stage in early 2027",
      expects(ultraLaunch, launches("early 2027")),
      expects(ultraLaunch, shows(ultra)),
      expects(ultra, availability("coming"), { in: "international" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-08-12",
      link: gsmarenaItem(
        "vivo_x500_x500_pro_and_x500_pro_max_design_details_screen_sizes_and_soc_details_leak-news-74119",
      ),
    })(
      "X500, Pro and Pro Max next month",
      expects(event, launches("September 2026")),
      expects(event, shows(x500)),
      expects(event, shows(pro)),
      expects(event, shows(proMax)),
    ),
    saying({
      by: sources.kartikeySingh,
      on: "2026-08-17",
      link: gsmarenaItem(
        "tipster_claims_xiaomi_18_ultra_cancelled_upcoming_vivo_and_oppo_ultras_wont_go_global-news-74196",
      ),
    })("the next Ultra won't go global", denies(ultra, availability("coming"), { in: "international" })),
  ],
});
