import { xiaomi } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { launches, named, shows } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const mixFold5 = loneDevice("xiaomi-mix-fold-5", "Xiaomi Mix Fold 5", xiaomi, "fold");
const event = launch("xiaomi-mix-fold-5-launch", "Xiaomi Mix Fold 5 launch", xiaomi);

const june = saying({
  by: sources.gsmarena,
  on: "2026-06-11",
  link: gsmarenaItem("xiaomi_mix_fold_5s_key_specifications_and_pricing_leak-news-73226"),
});

export default story({
  devices: [mixFold5],
  launches: [event],
  claims: [
    june("later this year", expects(event, launches("2026")), expects(event, shows(mixFold5))),
    june(
      "Mix Fold 5 or Xiaomi 17 Fold",
      expects(mixFold5, named("Xiaomi Mix Fold 5", "rumored")),
      speculates(mixFold5, named("Xiaomi 17 Fold", "rumored")),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-06-17",
      link: gsmarenaItem("xiaomi_mix_fold_5s_launch_timeline_hinted_at_by_new_certification-news-73312"),
    })("may be the 2608BPX34C", speculates(mixFold5, named("2608BPX34C", "model-number"), { in: "CN" })),
    saying({
      by: unnamed("2026-07-18", "source", "Mix Fold 5 in the wild"),
      on: "2026-07-18",
      link: gsmarenaItem("xiaomi_mix_fold_5_spotted_in_the_wild_running_hyperos_4-news-73787"),
    })("many rumors say August", states(event, launches("August 2026"))),
  ],
});
