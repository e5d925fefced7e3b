import { honor } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { magicV5 } from "./honor-magic-v5";

/** A fold first shown abroad, and a phone with an arm. */
const magicV6 = loneDevice("honor-magic-v6", "Honor Magic V6", honor, "fold");
const robot = loneDevice("honor-robot-phone", "Honor Robot Phone", honor);
const mwc = launch("honor-magic-v6-launch", "Honor at MWC 2026", honor, "Barcelona");
const china = launch("honor-magic-v6-china-launch", "Honor Magic V6 launch in China", honor);
const robotLaunch = launch("honor-robot-phone-launch", "Honor Robot Phone launch", honor);

export default story({
  devices: [magicV6, robot],
  launches: [mwc, china, robotLaunch],
  claims: [
    saying({
      by: sources.honor,
      on: "2025-10-15",
      link: "https://www.archynetys.com/honor-magic-8-series-robot-phone-details-specs",
    })("a Robot Phone as a concept", states(robot, named("Honor Robot Phone", "rumored"))),
    saying({
      by: sources.honor,
      on: "2026-01-22",
      link: gsmarenaItem("honor_sets_mwc_event_confirms_magic_v6_and_robot_phone_official_debut_-news-71215"),
    })(
      "Magic V6 and Robot Phone at MWC",
      states(mwc, status("planned")),
      states(mwc, shows(magicV6)),
      states(mwc, shows(robot)),
      states(magicV6, named("Honor Magic V6", "official")),
      states(robot, named("Honor Robot Phone", "official")),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-22",
      link: gsmarenaItem("honor_sets_mwc_event_confirms_magic_v6_and_robot_phone_official_debut_-news-71215"),
    })("at the beginning of March", states(mwc, launches("early March 2026"))),
    saying({
      by: sources.honor,
      on: "2026-03-01",
      link: gsmarenaItem(
        "honor_magic_v6_arrives_with_ip69_rating_sd_8_elite_gen_5_and_6660mah_sic_battery_-news-71764",
      ),
    })(
      "Magic V6 presented",
      states(mwc, status("held")),
      states(mwc, launches("1 March 2026")),
      states(magicV6, successorOf(magicV5)),
      states(magicV6, availability("coming"), { in: "europe" }),
    ),
    saying({
      by: sources.honor,
      on: "2026-03-10",
      link: gsmarenaItem("honor_magic_v6_debuts_in_china_with_larger_batteries-news-71897"),
    })(
      "now official in China",
      states(china, status("held")),
      states(china, launches("10 March 2026")),
      states(china, shows(magicV6)),
      states(magicV6, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2026-03-10", "2026-04-30"],
      link: gsmarenaItem("honor_magic_v6_debuts_in_china_with_larger_batteries-news-71897"),
    })("with a larger battery at home", states(magicV6, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.honor,
      on: "2026-03-13",
      link: gsmarenaItem("honor_robot_phones_launch_timeline_tipped_arri_involvement_in_video_as_well-news-71943"),
    })(
      "the Robot Phone by the end of this year",
      states(robotLaunch, launches("before January 2027")),
      states(robotLaunch, shows(robot)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-05-15",
      link: gsmarenaItem("honor_robot_phone_launch_timeframe_confirmed-news-72837"),
    })("mass production was said for the first half", expects(robotLaunch, launches("first half of 2026"))),
    saying({
      by: sources.honor,
      on: "2026-05-15",
      link: gsmarenaItem("honor_robot_phone_launch_timeframe_confirmed-news-72837"),
    })("in the third quarter", states(robotLaunch, launches("Q3 2026")), states(robotLaunch, status("planned"))),
    saying({
      by: sources.honor,
      on: "2026-08-13",
      link: gsmarenaItem("honor_teases_magic9_series_coming_next_month-news-74143"),
    })(
      "today's keynote of the Robot Phone",
      states(robotLaunch, launches("13 August 2026")),
      states(robotLaunch, status("held")),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-08-16",
      link: gsmarenaItem("pixel_11_series_honor_robot_phone_redmi_17_official_week_33_in_review-news-74177"),
    })("official now", states(robotLaunch, shows(robot)), states(robot, availability("coming"), { in: "CN" })),
  ],
});
