import { apple } from "../../brands";
import { device, launch, series } from "../../entries";
import { feature, launches, named, shows } from "../../facts";
import { denies, saying, states } from "../../saying";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const iphone20Series = series("apple-iphone-20", "iPhone 20", apple);
const pro = device("apple-iphone-20-pro", "iPhone 20 Pro", iphone20Series);
const proMax = device("apple-iphone-20-pro-max", "iPhone 20 Pro Max", iphone20Series);
const anniversary = launch("apple-iphone-20-launch", "iPhone 20 series launch", apple);

const rumor = saying({
  by: unnamed("2026-08-04", "source", "iPhone 20 frame"),
  on: "2026-08-04",
  link: gsmarenaItem("iphone_20_series_rumored_to_get_improved_cooling_airinspired_frame-news-73997"),
});

export default story({
  series: [iphone20Series],
  devices: [pro, proMax],
  launches: [anniversary],
  claims: [
    saying({
      by: unnamed("2026-07-21", "source", "iPhone 20 screen size"),
      on: "2026-07-21",
      link: gsmarenaItem("apples_20th_anniversary_iphone_may_offer_a_7inch_screen-news-73815"),
    })(
      "next year, for the twentieth anniversary",
      states(anniversary, launches("2027")),
      states(iphone20Series, named("iPhone 20", "rumored")),
    ),
    rumor(
      "in fall 2027 with a major redesign",
      states(anniversary, launches("fall 2027")),
      states(anniversary, shows(iphone20Series)),
    ),
    rumor("curved glass on both sides", states(iphone20Series, feature("Glass on all sides"))),
    saying({
      by: unnamed("2026-08-11", "analyst", "all-glass iPhone"),
      on: "2026-08-11",
      link: gsmarenaItem("the_allglass_20th_anniversary_iphone_is_dead_one_analyst_thinks-news-74100"),
    })("the all-glass one is dead", denies(iphone20Series, feature("Glass on all sides"))),
    saying({
      by: unnamed("2026-08-13", "source", "iPhone 20 display"),
      on: "2026-08-13",
      link: gsmarenaItem("iphone_20_pro_and_20_pro_maxs_bezelless_displays_detailed_in_new_leak-news-74149"),
    })("Pro and Pro Max", states(anniversary, shows(pro)), states(anniversary, shows(proMax))),
  ],
});
