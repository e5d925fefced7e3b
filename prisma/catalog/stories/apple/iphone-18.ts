import { apple } from "../../brands";
import { device, launch, series } from "../../entries";
import { launches, shows } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

export const iphone18Series = series("apple-iphone-18", "iPhone 18", apple);
const iphone18 = device("apple-iphone-18", "iPhone 18", iphone18Series);
const iphone18e = device("apple-iphone-18e", "iPhone 18e", iphone18Series);
const spring = launch("apple-iphone-18-launch", "iPhone 18 and 18e launch", apple);

export default story({
  series: [iphone18Series],
  devices: [iphone18, iphone18e],
  launches: [spring],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-01-21",
      link: gsmarenaItem("new_leak_suggests_iphone_18_may_sport_a_brighter_display-news-71199"),
    })("widely rumored for early 2027", expects(spring, launches("early 2027")), expects(spring, shows(iphone18))),
    saying({
      by: unnamed("2026-04-22", "source", "iPhone 18 in spring"),
      on: "2026-04-22",
      link: gsmarenaItem("iphone_18_to_have_some_important_costcutting_downgrades_new_rumor_claims-news-72470"),
    })(
      "not in September but next spring, with the 18e",
      denies(spring, launches("September 2026")),
      states(spring, launches("spring 2027")),
      states(spring, shows(iphone18)),
      states(spring, shows(iphone18e)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-06-27",
      link: gsmarenaItem("iphone_18_and_iphone_18e_now_rumored_to_have_a_surprising_amount_of_ram-news-73475"),
    })(
      "rumored for next spring",
      expects(spring, launches("spring 2027")),
      expects(spring, shows(iphone18)),
      expects(spring, shows(iphone18e)),
    ),
    saying({
      by: unnamed("2026-08-13", "media report", "citing Pegatron on the iPhone 18"),
      on: "2026-08-13",
      link: gsmarenaItem("apple_iphone_18_2026_launch_skipped-news-74153"),
    })("not this year, says a supplier", denies(spring, launches("2026"), { note: "Cites Pegatron." })),
  ],
});
