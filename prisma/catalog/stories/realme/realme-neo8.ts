import { realme } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, shows, status } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

/** Two dates were read from one poster. */
const neo8 = loneDevice("realme-neo8", "realme Neo8", realme);
const event = launch("realme-neo8-launch", "realme Neo8 launch", realme);

export default story({
  devices: [neo8],
  launches: [event],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: "2025-12-24",
      link: gsmarenaItem("this_is_when_the_realme_neo8_is_rumored_to_be_launching-news-70850"),
    })("the leaker names a time", states(event, shows(neo8))),
    saying({
      by: sources.gsmarena,
      on: "2025-12-30",
      link: gsmarenaItem("realme_neo8_infinite_edition_retail_box_leaks_display_specs_revealed-news-70891"),
    })("in January in China, by a leak", expects(event, launches("January 2026"))),
    saying({
      by: sources.realme,
      on: "2026-01-05",
      link: gsmarenaItem("realme_neo8_to_debut_in_january_with_snapdragon_8_gen_5_soc-news-70944"),
    })(
      "later this month in China",
      states(event, launches("January 2026")),
      states(event, status("planned")),
      states(event, shows(neo8)),
      states(neo8, named("realme Neo8", "official")),
      states(neo8, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.gadgets360,
      on: ["2026-01-05", "2026-01-08"],
      link: "https://www.gadgets360.com/mobiles/news/realme-neo-8-china-launch-date-specifications-10330566",
    })("in India tipped under another name", speculates(neo8, availability("coming"), { in: "IN" })),
    saying({
      by: sources.techlusive,
      on: "2026-01-09",
      link: "https://www.techlusive.in/hi/mobile/realme-neo-8-china-launch-on-12-january-2026-165hz-samsung-display-features-1638483/",
    })("12 January at 14:30", states(event, launches("12 January 2026, 14:30 Beijing"))),
    saying({
      by: sources.chinaMobileMag,
      on: ["2026-01-09", "2026-01-12"],
      link: "https://www.chinamobilemag.de/news/realme-neo-8-china-launch-datum.html",
    })(
      "12 January at 14:30; RMX8899 in a benchmark",
      states(event, launches("12 January 2026, 14:30 Beijing")),
      states(neo8, named("RMX8899", "model-number")),
    ),
    saying({
      by: sources.realme,
      on: "2026-01-13",
      link: gsmarenaItem("realme_neo8_launch_date_has_been_revealed-news-71077"),
    })("the day is told", states(event, status("planned"))),
    saying({
      by: sources.gsmarena,
      on: "2026-01-21",
      link: gsmarenaItem("realme_neo8s_camera_specs_revealed_price_leaks-news-71189"),
    })("to be launched tomorrow", states(event, launches("22 January 2026"))),
  ],
});
