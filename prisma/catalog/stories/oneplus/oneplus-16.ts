import { oneplus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { launches, shows } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

const oneplus16 = loneDevice("oneplus-16", "OnePlus 16", oneplus);
const event = launch("oneplus-16-launch", "OnePlus 16 launch", oneplus);

export default story({
  devices: [oneplus16],
  launches: [event],
  claims: [
    saying({ by: sources.gsmarena, on: "2026-02-01", link: gsmarenaItem("oneplus_16_specs_leak_online-news-71357") })(
      "sometime in the fourth quarter",
      expects(event, launches("Q4 2026")),
      expects(event, shows(oneplus16)),
    ),
    saying({
      by: sources.digitalChatStation,
      on: "2026-06-05",
      link: gsmarenaItem("this_is_when_the_oneplus_16_and_iqoo_16_are_rumored_to_be_launching-news-73140"),
    })("in September", states(event, launches("September 2026")), states(event, shows(oneplus16))),
    saying({
      by: sources.digitalChatStation,
      on: "2026-07-27",
      link: gsmarenaItem("new_leak_points_to_october_launch_for_the_oneplus_16-news-73891"),
    })("pushed back by a month", states(event, launches("October 2026"))),
  ],
});
