import { oneplus } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, certified, launches, named, rebrandOf, shows, status } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

/** The first of the Turbo line in China; abroad it is called Nord 6. */
const turbo = series("oneplus-turbo-6", "OnePlus Turbo 6", oneplus);
const turbo6 = device("oneplus-turbo-6", "OnePlus Turbo 6", turbo);
const turbo6v = device("oneplus-turbo-6v", "OnePlus Turbo 6V", turbo);
const nord6 = loneDevice("oneplus-nord-6", "OnePlus Nord 6", oneplus);
const event = launch("oneplus-turbo-6-launch", "OnePlus Turbo 6 launch", oneplus);
const nordLaunch = launch("oneplus-nord-6-launch", "OnePlus Nord 6 launch", oneplus);

export default story({
  series: [turbo],
  devices: [turbo6, turbo6v, nord6],
  launches: [event, nordLaunch],
  claims: [
    saying({
      by: unnamed("2025-12-25", "leak", "OnePlus Turbo"),
      on: "2025-12-25",
      link: gsmarenaItem("meet_the_oneplus_turbo_in_these_freshly_leaked_live_images-news-70858"),
    })("a OnePlus Turbo in pictures", states(turbo6, named("OnePlus Turbo", "rumored"))),
    saying({
      by: sources.gsmarena,
      on: "2025-12-25",
      link: gsmarenaItem("meet_the_oneplus_turbo_in_these_freshly_leaked_live_images-news-70858"),
    })("its sibling presumably a Turbo Pro", speculates(turbo6v, named("OnePlus Turbo Pro", "rumored"))),
    saying({
      by: sources.oneplus,
      on: "2025-12-29",
      link: gsmarenaItem(
        "oneplus_turbo_6_and_turbo_6v_to_launch_on_january_8_design_and_key_specs_revealed-news-70874",
      ),
    })(
      "8 January: Turbo 6 and Turbo 6V",
      states(event, launches("8 January 2026")),
      states(event, status("planned")),
      states(event, shows(turbo6)),
      states(event, shows(turbo6v)),
      states(turbo6, named("OnePlus Turbo 6", "official")),
      states(turbo6v, named("OnePlus Turbo 6V", "official")),
    ),
    saying({
      by: sources.oneplus,
      on: "2026-01-08",
      link: gsmarenaItem("oneplus_turbo_6_and_6v_unveiled_with_9000mah_batteries_80w_fast_charging-news-71018"),
    })("presented in China", states(event, status("held")), states(turbo, availability("coming"), { in: "CN" })),
    saying({
      by: sources.gsmarena,
      on: ["2026-01-08", "2026-01-31"],
      link: gsmarenaItem("oneplus_turbo_6_and_6v_unveiled_with_9000mah_batteries_80w_fast_charging-news-71018"),
    })("on the market in China", states(turbo, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.gsmarena,
      on: "2026-01-02",
      link: gsmarenaItem("oneplus_nord_6_is_coming_soon_global_certifications_reveal-news-70924"),
    })(
      "Nord 6 certified by SIRIM in Malaysia",
      states(nord6, certified("SIRIM"), { in: "MY" }),
      expects(nordLaunch, shows(nord6)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-02-04",
      link: gsmarenaItem("oneplus_nord_6s_launch_timeline_tipped-news-71395"),
    })(
      "widely expected to be a Turbo 6 by another name",
      expects(nord6, rebrandOf(turbo6)),
      expects(nord6, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.yogeshBrar,
      on: ["2026-02-09", "2026-02-28"],
      link: "https://gadgets.beebom.com/news/oneplus-nord-6-faces-delay-as-nord-ce-6-goes-missing",
    })(
      "put off from March to April in India",
      states(nordLaunch, launches("April 2026")),
      states(nordLaunch, shows(nord6)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-03-19",
      link: gsmarenaItem("oneplus_nord_6_retail_box_leak_reveals_key_specifications-news-72020"),
    })("rumored for early April", expects(nordLaunch, launches("early April 2026"))),
    saying({
      by: sources.oneplus,
      on: "2026-03-24",
      link: gsmarenaItem("oneplus_nord_6_to_launch_in_india_on_april_7-news-72084"),
    })(
      "7 April in India",
      states(nordLaunch, launches("7 April 2026")),
      states(nordLaunch, status("planned")),
      states(nordLaunch, shows(nord6)),
      states(nord6, named("OnePlus Nord 6", "official")),
      states(nord6, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-03-24",
      link: gsmarenaItem("oneplus_nord_6_to_launch_in_india_on_april_7-news-72084"),
    })("a Turbo 6 by another name", states(nord6, rebrandOf(turbo6))),
  ],
});
