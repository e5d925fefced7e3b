import { hmd } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const vibe2 = loneDevice("hmd-vibe-2-5g", "HMD Vibe 2 5G", hmd);
const event = launch("hmd-vibe-2-launch", "HMD Vibe 2 5G launch", hmd);

const date = saying({
  by: sources.hmd,
  on: "2026-05-11",
  link: gsmarenaItem("hmd_vibe_2_5g_to_debut_on_may_21_with_a_6000mah_battery-news-72757"),
});

export default story({
  devices: [vibe2],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2025-12", "reports", "HMD Vibe 2 in January"),
      on: ["2025-11-15", "2025-12-31"],
      link: "https://uict.co.in/hmd-vibe-2-90hz-%e0%a4%a1%e0%a4%bf%e0%a4%b8%e0%a5%8d%e0%a4%aa%e0%a5%8d%e0%a4%b2%e0%a5%87-%e0%a4%94%e0%a4%b0-5000mah-%e0%a4%ac%e0%a5%88%e0%a4%9f%e0%a4%b0%e0%a5%80-%e0%a4%b5%e0%a4%be%e0%a4%b2%e0%a4%be",
    })("in the first week of January", states(event, launches("1–7 January 2026"))),
    saying({
      by: sources.hmd,
      on: "2026-04-28",
      link: gsmarenaItem("hmd_vibe__5g_is_launching_next_month_-news-72579"),
    })(
      "next month, in India",
      states(event, launches("May 2026")),
      states(event, status("planned")),
      states(event, shows(vibe2)),
      states(vibe2, named("HMD Vibe 2 5G", "official")),
      states(vibe2, availability("coming"), { in: "IN" }),
    ),
    date("on 21 May", states(event, launches("21 May 2026")), states(event, status("planned"))),
    saying({
      by: sources.gsmarena,
      on: "2026-05-14",
      link: gsmarenaItem("hmd_vibe_2_5g_key_specs_and_pricing_tipped_ahead_of_launch-news-72817"),
    })("set for 21 May", states(event, launches("21 May 2026"))),
  ],
});
