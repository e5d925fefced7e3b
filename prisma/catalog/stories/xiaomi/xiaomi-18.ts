import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, includes, launches, shows, status } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const xiaomi18Series = series("xiaomi-18", "Xiaomi 18", xiaomi);
const xiaomi18 = device("xiaomi-18", "Xiaomi 18", xiaomi18Series);
const pro = device("xiaomi-18-pro", "Xiaomi 18 Pro", xiaomi18Series);
const proMax = device("xiaomi-18-pro-max", "Xiaomi 18 Pro Max", xiaomi18Series);
const ultra = device("xiaomi-18-ultra", "Xiaomi 18 Ultra", xiaomi18Series);
const event = launch("xiaomi-18-launch", "Xiaomi 18 series launch", xiaomi);
const ultraLaunch = launch("xiaomi-18-ultra-launch", "Xiaomi 18 Ultra launch", xiaomi);

const threeModels = saying({
  by: unnamed("2026-07-21", "report", "Xiaomi 18 in India"),
  on: "2026-07-21",
  link: gsmarenaItem("xiaomi_18_series_set_for_an_early_india_launch_report_claims-news-73795"),
});
const canceled = gsmarenaItem(
  "tipster_claims_xiaomi_18_ultra_cancelled_upcoming_vivo_and_oppo_ultras_wont_go_global-news-74196",
);

export default story({
  series: [xiaomi18Series],
  devices: [xiaomi18, pro, proMax, ultra],
  launches: [event, ultraLaunch],
  claims: [
    saying({
      by: unnamed("2026-06-03", "Chinese source", "Xiaomi 18 series"),
      on: "2026-06-03",
      link: gsmarenaItem(
        "heres_when_the_xiaomi_18_series_vivo_x500_family_and_oppo_find_x10_devices_are_rumored_to_launch-news-73111",
      ),
    })("the 18 series this September", states(event, launches("September 2026")), states(event, shows(xiaomi18Series))),
    saying({
      by: sources.gsmarena,
      on: "2026-07-10",
      link: gsmarenaItem("xiaomi_18_pro_will_bring_a_ton_of_upgrades_compared_to_its_predecessor-news-73655"),
    })(
      "18, 18 Pro and 18 Pro Max in September",
      expects(event, launches("September 2026")),
      expects(event, shows(xiaomi18)),
      expects(event, shows(pro)),
      expects(event, shows(proMax)),
    ),
    threeModels("three models, no Ultra", denies(event, shows(ultra))),
    threeModels("could come to India early", speculates(xiaomi18Series, availability("coming"), { in: "IN" })),
    saying({
      by: unnamed("2026-07-25", "report", "Xiaomi 18 Pro abroad"),
      on: "2026-07-25",
      link: gsmarenaItem("xiaomi_18_pro_will_get_a_global_launch_new_rumor_claims-news-73873"),
    })("the Pro will get a global launch", states(pro, availability("coming"), { in: "international" })),
    saying({
      by: unnamed("2026-07-31", "tipster on X", "Xiaomi 18 at the EEC"),
      on: "2026-07-31",
      link: gsmarenaItem("xiaomi_18_and_xiaomi_18_pro_max_certification_hints_at_both_of_them_going_global-news-73942"),
    })(
      "certified by the EEC, which hints at a global launch",
      speculates(xiaomi18, availability("coming"), { in: "international" }),
      speculates(proMax, availability("coming"), { in: "international" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-08-20",
      link: gsmarenaItem("xiaomi_18_pro_and_xiaomi_18_pro_max_may_have_just_been_certified-news-74247"),
    })(
      "expected in China in September",
      expects(event, launches("September 2026")),
      expects(pro, availability("coming"), { in: "CN" }),
      expects(proMax, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: unnamed("before 2026-08-17", "source", "Xiaomi 18 Ultra"),
      on: ["2026-06-01", "2026-08-16"],
      link: canceled,
    })("the Ultra in December", states(ultraLaunch, launches("December 2026")), states(ultraLaunch, shows(ultra))),
    saying({ by: sources.kartikeySingh, on: "2026-08-17", link: canceled })(
      "the Ultra is canceled",
      states(ultraLaunch, status("canceled")),
      denies(event, shows(ultra)),
    ),
    saying({ by: sources.kartikeySingh, on: "2026-08-17", link: canceled })(
      "only three phones in the series",
      denies(xiaomi18Series, includes(ultra)),
    ),
  ],
});
