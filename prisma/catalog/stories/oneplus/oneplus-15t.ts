import { oneplus } from "../../brands";
import { device, launch } from "../../entries";
import { availability, launches, named, rebrandOf, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { oneplus13t } from "./oneplus-13t";
import { series15 } from "./oneplus-15";

/** The small one of China; the 15s that India awaited did not come. */
const oneplus15t = device("oneplus-15t", "OnePlus 15T", series15);
const oneplus15s = device("oneplus-15s", "OnePlus 15s", series15);
const tLaunch = launch("oneplus-15t-launch", "OnePlus 15T launch", oneplus);

export default story({
  devices: [oneplus15t, oneplus15s],
  launches: [tLaunch],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: "2026-01-07",
      link: gsmarenaItem("the_oneplus_15t_is_coming_in_early_q2_leakster_claims-news-70992"),
    })(
      "15T in early second quarter, as its predecessor",
      states(tLaunch, launches("Q2 2026"), { note: "Early in it." }),
      states(tLaunch, shows(oneplus15t)),
    ),
    saying({
      by: sources.digitalChatStation,
      on: "2026-01-16",
      link: gsmarenaItem("heres_when_the_oneplus_15t_is_rumored_to_be_launching-news-71135"),
    })("in mid to late March", states(tLaunch, launches("11–31 March 2026"))),
    saying({
      by: sources.oneplus,
      on: "2026-02-24",
      link: gsmarenaItem("oneplus_15t_launch_confirmed_teased_to_be_a_compact_powerhouse-news-71687"),
    })(
      "a small powerhouse is coming",
      states(oneplus15t, named("OnePlus 15T", "official")),
      states(tLaunch, shows(oneplus15t)),
    ),
    saying({
      by: sources.oneplus,
      on: "2026-03-09",
      link: gsmarenaItem("oneplus_15t_design_and_color_options_officially_teased-news-71863"),
    })("this month", states(tLaunch, launches("March 2026"))),
    saying({
      by: sources.oneplus,
      on: "2026-03-18",
      link: gsmarenaItem("oneplus_15t_launch_set_for_next_week_preorders_open-news-71998"),
    })(
      "24 March, to be ordered now",
      states(tLaunch, launches("24 March 2026")),
      states(tLaunch, status("planned")),
      states(oneplus15t, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.oneplus,
      on: "2026-03-24",
      link: gsmarenaItem("oneplus_15t_arrives_with_snapdragon_8_elite_gen_5_and_7500mah_sic_battery__-news-72086"),
    })("presented in China", states(tLaunch, status("held"))),
    saying({
      by: sources.gsmarena,
      on: "2026-03-24",
      link: gsmarenaItem("oneplus_15t_arrives_with_snapdragon_8_elite_gen_5_and_7500mah_sic_battery__-news-72086"),
    })(
      "the direct successor of the 13T",
      states(oneplus15t, successorOf(oneplus13t)),
      states(oneplus15t, availability("on-sale"), { in: "CN", note: "To be ordered since 18 March." }),
    ),
    saying({
      by: unnamed("2026-06-19", "tipster", "OnePlus 15s"),
      on: ["2026-06-17", "2026-06-21"],
      link: gsmarenaItem("oneplus_16t_is_already_in_the_works-news-73379"),
    })("no 15s for India", denies(oneplus15s, availability("coming"), { in: "IN" })),
    saying({
      by: sources.gsmarena,
      on: "2026-06-22",
      link: gsmarenaItem("oneplus_16t_is_already_in_the_works-news-73379"),
    })(
      "15T as the 15s in India was expected",
      expects(oneplus15s, named("OnePlus 15s", "rumored")),
      expects(oneplus15s, rebrandOf(oneplus15t)),
    ),
  ],
});
