import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { feature, launches, named, shows } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const s27Series = series("samsung-galaxy-s27", "Galaxy S27", samsung);
const s27 = device("samsung-galaxy-s27", "Galaxy S27", s27Series);
const plus = device("samsung-galaxy-s27-plus", "Galaxy S27+", s27Series);
const pro = device("samsung-galaxy-s27-pro", "Galaxy S27 Pro", s27Series);
const ultra = device("samsung-galaxy-s27-ultra", "Galaxy S27 Ultra", s27Series);
const event = launch("samsung-galaxy-s27-launch", "Galaxy S27 series launch", samsung);

const korea = saying({
  by: unnamed("2026-04", "Korean source", "Galaxy S27 Pro screen"),
  on: ["2026-04-01", "2026-04-10"],
  link: gsmarenaItem("samsung_galaxy_s27_pro_screen_size_leaks-news-72920"),
});
const rumor = saying({
  by: unnamed("2026-06-06", "source", "Galaxy S27 Pro battery"),
  on: "2026-06-06",
  link: gsmarenaItem("samsung_galaxy_s27_pros_battery_capacity_will_surprise_you-news-73160"),
});
const privacy = gsmarenaItem("samsung_galaxy_s27_pro_tipped_to_offer_privacy_display_feature-news-73374");
const siblings = gsmarenaItem(
  "samsung_galaxy_s27_pro_surfaces_along_with_the_galaxy_s27_and_galaxy_s27_ultra-news-73442",
);
const telephoto = gsmarenaItem("the_galaxy_s27_pro_will_reportedly_get_a_12mp_telephoto_camera-news-73975");

export default story({
  series: [s27Series],
  devices: [s27, plus, pro, ultra],
  launches: [event],
  claims: [
    korea("four members, one more than before", states(event, shows(s27Series)), states(event, shows(pro))),
    rumor(
      "all four in January",
      states(event, launches("January 2027")),
      states(event, shows(s27)),
      states(event, shows(plus)),
      states(event, shows(pro)),
      states(event, shows(ultra)),
    ),
    rumor("a smaller Ultra without an S Pen", states(pro, feature("No S Pen"))),
    saying({
      by: sources.gsma,
      on: "2026-06-10",
      link: gsmarenaItem("samsung_galaxy_s27_surfaces_for_the_first_time-news-73200"),
    })("SM-S952 and a letter", states(s27, named("SM-S952", "model-number"))),
    saying({ by: sources.gsmarena, on: "2026-06-22", link: privacy })(
      "early 2027",
      expects(event, launches("early 2027")),
    ),
    saying({ by: sources.digitalChatStation, on: "2026-06-22", link: privacy })(
      "Privacy Display on the Pro",
      expects(pro, feature("Privacy Display")),
    ),
    saying({ by: sources.gsmarena, on: "2026-06-25", link: siblings })(
      "SM-S925U, earlier this month",
      states(s27, named("SM-S925U", "model-number")),
    ),
    saying({ by: sources.gsma, on: "2026-06-25", link: siblings })(
      "S27+, S27 Pro and S27 Ultra listed",
      states(plus, named("Galaxy S27+", "official")),
      states(pro, named("Galaxy S27 Pro", "official")),
      states(ultra, named("Galaxy S27 Ultra", "official")),
    ),
    saying({ by: sources.gsmarena, on: "2026-08-03", link: telephoto })(
      "early 2027",
      expects(event, launches("early 2027")),
      expects(event, shows(pro)),
    ),
  ],
});
