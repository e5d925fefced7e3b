import { huawei } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { launches, named, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const mateXt2 = loneDevice("huawei-mate-xt-2", "Mate XT 2 | Ultimate Design", huawei, "trifold");
const event = launch("huawei-mate-xt-2-launch", "HarmonyOS 7 and Mate XT 2 launch event", huawei);

const huaweiPage =
  "https://consumer.huawei.com/cn/press/events/2026/harmonyos-7-and-huawei-mate-xt-2-and-all-scenario-new-product-launch-event/";

export default story({
  devices: [mateXt2],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2026-04-27", "tipster on Weibo", "Mate XT2"),
      on: "2026-04-27",
      link: gsmarenaItem("huawei_mate_xt2_tipped_to_debut_in_october_with_these_upgrades-news-72562"),
    })(
      "Mate XT2, in October",
      states(event, launches("October 2026")),
      states(event, shows(mateXt2)),
      states(mateXt2, named("Mate XT2", "rumored")),
    ),
    saying({
      by: sources.digitalChatStation,
      on: "2026-07-07",
      link: gsmarenaItem(
        "dcs_huawei_will_release_a_dual_and_a_trifoldable_this_year_new_widefoldable_next_year-news-73594",
      ),
    })(
      "a triple foldable in the second half of the year",
      states(event, launches("second half of 2026")),
      states(event, shows(mateXt2)),
    ),
    saying({ by: sources.huawei, on: ["2026-09-01", "2026-09-07"], link: huaweiPage })(
      "7 September at 14:30",
      states(event, launches("7 September 2026, 14:30 Beijing")),
      states(event, shows(mateXt2)),
      states(mateXt2, named("Mate XT 2 | Ultimate Design", "official")),
    ),
    saying({ by: sources.huawei, on: ["2026-09-07", "2026-09-09"], link: huaweiPage })(
      "presented",
      states(event, status("held")),
    ),
  ],
});
