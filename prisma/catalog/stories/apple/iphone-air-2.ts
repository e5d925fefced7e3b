import { apple } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { feature, launches, shows, successorOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { air } from "./iphone-17";

const air2 = loneDevice("apple-iphone-air-2", "iPhone Air 2", apple);
const event = launch("apple-iphone-air-2-launch", "iPhone Air 2 launch", apple);

const december = gsmarenaItem("iphone_air_2_back_on_track_for_2026_launch_new_rumor_claims-news-70859");
const gurman = saying({
  by: sources.gurman,
  on: "2026-06-18",
  link: gsmarenaItem("gurman_iphone_air_2_with_dual_rear_cameras_to_debut_in_spring_2027-news-73329"),
});
const gsmarena = saying({
  by: sources.gsmarena,
  on: "2026-07-08",
  link: gsmarenaItem("iphone_air_2_rumored_to_pack_a_slightly_larger_battery-news-73608"),
});
const pu = saying({
  by: sources.jeffPu,
  on: "2026-08-01",
  link: gsmarenaItem("iphone_air_2s_upgrades_detailed_in_a_new_research_note-news-73969"),
});

export default story({
  devices: [air2],
  launches: [event],
  claims: [
    saying({ by: sources.theInformation, on: ["2025-11-10", "2025-11-30"], link: december })(
      "put off after weak sales of the first",
      denies(event, launches("fall 2026")),
      states(event, launches("spring 2027")),
    ),
    saying({
      by: unnamed("2025-12-25", "source", "iPhone Air 2 in 2026 after all"),
      on: "2025-12-25",
      link: december,
    })("could come next year after all", speculates(event, launches("2026"))),
    gurman("likely in the spring of 2027", expects(event, launches("spring 2027")), expects(event, shows(air2))),
    gurman("the second generation of the Air", states(air2, successorOf(air))),
    gurman("two rear cameras", states(air2, feature("Two rear cameras"))),
    gsmarena(
      "alongside the iPhone 18, early in 2027",
      expects(event, launches("early 2027")),
      expects(event, shows(air2)),
    ),
    pu("before the end of March", expects(event, launches("Q1 2027")), expects(event, shows(air2))),
  ],
});
