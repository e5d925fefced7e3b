import { vivo } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  launches,
  named,
  price,
  priceAbout,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { x100Pro, x100Ultra } from "./vivo-x100";

const series200 = series("vivo-x200", "vivo X200", vivo);
const x200 = device("vivo-x200", "vivo X200", series200);
export const x200Pro = device("vivo-x200-pro", "vivo X200 Pro", series200);
const mini = device("vivo-x200-pro-mini", "vivo X200 Pro mini", series200);
export const x200Ultra = device("vivo-x200-ultra", "vivo X200 Ultra", series200);
const x200t = device("vivo-x200t", "vivo X200T", series200);
const china = launch("vivo-x200-launch", "vivo X200 series launch", vivo, "Beijing");
const world = launch("vivo-x200-global-launch", "vivo X200 series global launch", vivo);
const india = launch("vivo-x200-india-launch", "vivo X200 series launch in India", vivo);
const ultraLaunch = launch("vivo-x200-ultra-launch", "vivo X200 Ultra launch", vivo);
const tLaunch = launch("vivo-x200t-launch", "vivo X200T launch", vivo);

export default story({
  series: [series200],
  devices: [x200, x200Pro, mini, x200Ultra, x200t],
  launches: [china, world, india, ultraLaunch, tLaunch],
  claims: [
    saying({
      by: sources.vivo,
      on: "2024-09-13",
      link: "https://xiaomiui.net/vivo-x200-series-launch-october-14-china-58130/",
    })(
      "14 October in Beijing",
      states(china, launches("14 October 2024")),
      states(china, status("planned")),
      states(china, shows(series200)),
    ),
    saying({ by: sources.vivo, on: "2024-10-14", link: "https://www.gsmarena.com/vivo_x200_pro-13410.php" })(
      "presented, from 4,299 yuan, mini and Pro above",
      states(china, status("held")),
      states(china, shows(x200)),
      states(china, shows(x200Pro)),
      states(china, shows(mini)),
      states(x200, named("vivo X200", "official")),
      states(x200Pro, named("vivo X200 Pro", "official")),
      states(mini, named("vivo X200 Pro mini", "official")),
      states(x200, availability("coming"), { in: "CN" }),
      states(x200Pro, availability("coming"), { in: "CN" }),
      states(mini, availability("coming"), { in: "CN" }),
      states(x200, priceFrom("4299", "CNY"), { in: "CN" }),
      states(mini, priceFrom("4699", "CNY"), { in: "CN" }),
      states(x200Pro, priceFrom("5299", "CNY"), { in: "CN" }),
      states(x200Pro, successorOf(x100Pro)),
    ),
    saying({ by: sources.vivo, on: "2024-10-19" })(
      "on sale",
      states(x200, availability("on-sale"), { in: "CN" }),
      states(x200Pro, availability("on-sale"), { in: "CN" }),
      states(mini, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.phoneArena,
      on: "2024-11-08",
      link: "https://www.phonearena.com/news/vivo-x200-flagship-series-global-soon_id164609",
    })(
      "the end of this month or early December",
      expects(world, launches("21 November – 10 December 2024")),
      leavesOpen(mini, availability("coming"), { in: "international" }),
    ),
    saying({
      by: unnamed("2024-11-08", "rumor", "vivo X200 on 22 November"),
      on: ["2024-11-01", "2024-11-12"],
      link: "https://gizchina.it/2024/11/vivo-x200-global-data-no-pro-mini/",
    })("on 22 November", states(world, launches("22 November 2024"))),
    saying({
      by: unnamed("2024-11-12", "leak", "vivo X200 for the world"),
      on: ["2024-11-09", "2024-11-18"],
      link: "https://gizchina.it/2024/11/vivo-x200-global-data-no-pro-mini/",
    })(
      "on 19 November, without the mini",
      states(world, launches("19 November 2024")),
      denies(mini, availability("coming"), { in: "international" }),
    ),
    saying({ by: sources.vivo, on: "2024-11-19", link: "https://en.wikipedia.org/wiki/Vivo_X200" })(
      "presented to the world",
      states(world, status("held")),
      states(world, launches("19 November 2024")),
      states(world, shows(x200)),
      states(world, shows(x200Pro)),
      states(x200, availability("coming"), { in: "MY" }),
      states(x200Pro, availability("coming"), { in: "MY" }),
    ),
    saying({ by: sources.vivo, on: "2024-12-12" })(
      "65,999 and 94,999 rupees, from 19 December",
      states(india, status("held")),
      states(india, launches("12 December 2024")),
      states(india, shows(x200)),
      states(india, shows(x200Pro)),
      states(x200, availability("coming"), { in: "IN" }),
      states(x200Pro, availability("coming"), { in: "IN" }),
      states(x200, priceFrom("65999", "INR"), { in: "IN" }),
      states(x200Pro, price("94999", "INR"), { in: "IN" }),
      states(x200, sells("19 December 2024"), { in: "IN" }),
      states(x200Pro, sells("19 December 2024"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2024-12-19" })(
      "on sale in India",
      states(x200, availability("on-sale"), { in: "IN" }),
      states(x200Pro, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2025-04-21" })(
      "the Ultra, from 6,499 yuan",
      states(ultraLaunch, status("held")),
      states(ultraLaunch, launches("21 April 2025")),
      states(ultraLaunch, shows(x200Ultra)),
      states(x200Ultra, launches("21 April 2025")),
      states(x200Ultra, named("vivo X200 Ultra", "official")),
      states(x200Ultra, availability("coming"), { in: "CN" }),
      states(x200Ultra, priceFrom("6499", "CNY"), { in: "CN" }),
      states(x200Ultra, successorOf(x100Ultra)),
    ),
    saying({ by: sources.vivo, on: "2025-04-29" })("on sale", states(x200Ultra, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.gsmarena,
      on: "2025-12-29",
      link: gsmarenaItem("global_vivo_x300_ultra_gets_certified_ahead_of_its_nearing_launch-news-70885"),
    })("no Ultra before the X300 left China", denies(x200Ultra, availability("on-sale"), { in: "international" })),
    saying({
      by: unnamed("2026-01-06", "rumor", "vivo X200T"),
      on: "2026-01-06",
      link: gsmarenaItem("heres_when_the_vivo_x200t_is_expected_to_launch_and_how_much_it_will_cost-news-70966"),
    })(
      "X200T in India in the last week of January",
      states(tLaunch, launches("25–31 January 2026")),
      states(tLaunch, shows(x200t)),
      expects(x200t, priceAbout("52500", "INR"), { in: "IN" }),
    ),
    saying({
      by: sources.vivo,
      on: "2026-01-12",
      link: gsmarenaItem("vivo_starts_the_teaser_campaign_for_the_x200t_which_is_coming_in_just_a_few_days-news-71064"),
    })("coming soon at Flipkart", states(x200t, availability("coming"), { in: "IN" })),
    saying({ by: sources.vivo, on: "2026-01-20", link: gsmarenaItem("vivo_x200t_key_specs_launch_date-news-71173") })(
      "27 January at noon",
      states(tLaunch, launches("27 January 2026, 12:00 New Delhi")),
      states(tLaunch, status("planned")),
      states(x200t, launches("27 January 2026")),
      states(x200t, named("vivo X200T", "official")),
      states(tLaunch, shows(x200t)),
    ),
  ],
});
