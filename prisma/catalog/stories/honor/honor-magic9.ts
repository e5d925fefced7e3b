import { honor } from "../../brands";
import { launch, series } from "../../entries";
import { launches, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const magic9 = series("honor-magic9", "Honor Magic9", honor);
const event = launch("honor-magic9-launch", "Honor Magic9 series launch event", honor);

export default story({
  series: [magic9],
  launches: [event],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-06-11",
      link: sources.gsmarenaItem("honor_magic9_series_tipped_to_support_aipowered_stylus-news-73229"),
    })("likely around October", expects(event, launches("around October 2026")), expects(event, shows(magic9))),
    saying({
      by: sources.honor,
      on: "2026-08-13",
      link: sources.gsmarenaItem("honor_teases_magic9_series_coming_next_month-news-74143"),
    })(
      "due in September",
      states(event, launches("September 2026")),
      states(event, status("planned")),
      states(event, shows(magic9)),
    ),
    saying({
      by: sources.honor,
      on: ["2026-08-14", "2026-09-09"],
      link: "https://club.honor.com/cn/thread-30392255-1-1.html",
    })("on 28 September", states(event, launches("28 September 2026"))),
  ],
});
