import { iqoo } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, shows } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const iqoo16 = loneDevice("iqoo-16", "iQOO 16", iqoo);
const event = launch("iqoo-16-launch", "iQOO 16 launch", iqoo);

export default story({
  devices: [iqoo16],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2026-07-07", "source", "iQOO 16 in India"),
      on: "2026-07-07",
      link: gsmarenaItem("iqoo_z11_lite_design_revealed-news-73599"),
    })("to skip India", denies(iqoo16, availability("coming"), { in: "IN" })),
    saying({
      by: sources.gsmarena,
      on: "2026-07-14",
      link: gsmarenaItem("iqoo_16_neo12_z12_series_battery_capacity_tipped-news-73705"),
    })("rumored for September", expects(event, launches("September 2026")), expects(event, shows(iqoo16))),
    saying({
      by: unnamed("2026-08-16", "Chinese source", "iQOO 16 screen"),
      on: "2026-08-16",
      link: gsmarenaItem("iqoo_16_165hz_refresh_rate_screen_tipped-news-74191"),
    })("in September", states(event, launches("September 2026")), states(event, shows(iqoo16))),
  ],
});
