import { apple } from "../../brands";
import { loneDevice } from "../../entries";
import { availability, launches, named } from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

/** Apple's first foldable: will it be late or not? Each report against the one before. */
export const iphoneUltra = loneDevice("apple-iphone-ultra", "iPhone Ultra", apple, "fold");

const delayed = "2026-06-16";
const supplyChain = "supply chain source";

export default story({
  devices: [iphoneUltra],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-01-15",
      link: gsmarenaItem("iphone_fold_may_use_a_liquid_metal_hinge_new_leak_suggests-news-71114"),
    })("tentatively called the iPhone Fold", expects(iphoneUltra, named("iPhone Fold", "rumored"))),
    saying({
      by: sources.gsmarena,
      on: "2026-02-03",
      link: gsmarenaItem("iphone_fold_design_details_revealed_in_new_leak-news-71377"),
    })("rumored for September", expects(iphoneUltra, launches("September 2026"))),
    saying({
      by: unnamed("2026-04-08", "report", "iPhone Fold months late"),
      on: ["2026-04-05", "2026-04-08"],
      link: gsmarenaItem("gurman_iphone_fold_on_track_for_september_launch-news-72295"),
    })("trouble in tests may cost several months", doubts(iphoneUltra, launches("September 2026"))),
    saying({
      by: sources.gurman,
      on: "2026-04-08",
      link: gsmarenaItem("gurman_iphone_fold_on_track_for_september_launch-news-72295"),
    })("on track for September", expects(iphoneUltra, launches("September 2026"))),
    saying({
      by: unnamed("2026-04-24", "source", "iPhone Ultra dummies"),
      on: "2026-04-24",
      link: gsmarenaItem("iphone_18_pro_iphone_18_pro_max_and_iphone_ultra_dummy_units_leak-news-72524"),
    })("the name it is rumored to get", states(iphoneUltra, named("iPhone Ultra", "rumored"))),
    saying({
      by: unnamed("2026-04-25", "source", "iPhone Ultra schematic"),
      on: "2026-04-25",
      link: gsmarenaItem("apple_iphone_ultra_fold_dimensions_autumn_2026_launch_tipped-news-72548"),
    })("at Apple's autumn event", states(iphoneUltra, launches("fall 2026"))),
    saying({
      by: unnamed(delayed, supplyChain, "iPhone Ultra delayed"),
      on: delayed,
      link: gsmarenaItem("the_apple_iphone_fold_ultra_may_have_been_delayed_to_next_year-news-73279"),
    })("delayed to next year", expects(iphoneUltra, launches("2027"))),
    saying({
      by: sources.fixedFocusDigital,
      on: "2026-06-17",
      link: gsmarenaItem("no_the_foldable_iphone_ultra_has_not_been_delayed_claims_leakster-news-73300"),
    })("those reports are false", denies(iphoneUltra, launches("early 2027"))),
    saying({
      by: unnamed("2026-06-22", supplyChain, "iPhone Ultra as scheduled"),
      on: "2026-06-22",
      link: gsmarenaItem("new_supply_chain_report_claims_the_iphone_ultra_will_be_unveiled_as_scheduled-news-73387"),
    })("unveiled as scheduled", states(iphoneUltra, launches("fall 2026"))),
    saying({
      by: sources.mingChiKuo,
      on: "2026-07-06",
      link: gsmarenaItem("kuo_iphone_ultra_may_have_limited_supply_at_launch_and_ship_later-news-73580"),
    })("may ship later than it is shown", expects(iphoneUltra, availability("coming"))),
    saying({
      by: unnamed("2026-07-09", "Chinese report", "iPhone Ultra on time"),
      on: "2026-07-09",
      link: gsmarenaItem("iphone_ultra_will_launch_on_time_another_report_says-news-73634"),
    })("on time, most likely in September", expects(iphoneUltra, launches("September 2026"))),
    saying({
      by: unnamed("2026-07-23", "report", "iPhone Ultra delayed again"),
      on: "2026-07-23",
      link: gsmarenaItem("iphone_ultra_is_now_rumored_to_be_delayed_again-news-73853"),
    })("may be delayed after all", doubts(iphoneUltra, launches("September 2026"))),
  ],
});
