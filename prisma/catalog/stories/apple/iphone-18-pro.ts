import { launch, device } from "../../entries";
import { feature, launches, priceFrom, shows, status, successorOf } from "../../facts";
import { doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import * as seventeen from "./iphone-17";
import { iphone18Series } from "./iphone-18";
import { iphoneUltra } from "./iphone-ultra";
import { apple } from "../../brands";

const pro = device("apple-iphone-18-pro", "iPhone 18 Pro", iphone18Series);
const proMax = device("apple-iphone-18-pro-max", "iPhone 18 Pro Max", iphone18Series);
const event = launch("apple-event-september-2026", "Apple Special Event: Surprise and shine", apple);

export default story({
  devices: [pro, proMax],
  launches: [event],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-01-23",
      link: gsmarenaItem("iphone_18_pro_series_dynamic_island_cutout_dimensions_leaked-news-71222"),
    })("later this year", expects(event, launches("2026")), expects(event, shows(pro)), expects(event, shows(proMax))),
    saying({
      by: sources.jeffPu,
      on: "2026-02-11",
      link: gsmarenaItem("iphone_18_pro_and_iphone_18_pro_max_pricing_leak_brings_some_good_news-news-71498"),
    })(
      "exactly the price of their predecessors",
      states(pro, priceFrom("1099", "USD"), { in: "US", note: "He named no sum: the prices of the 17 Pro." }),
      states(proMax, priceFrom("1199", "USD"), { in: "US", note: "He named no sum: the price of the 17 Pro Max." }),
      states(pro, successorOf(seventeen.pro)),
      states(proMax, successorOf(seventeen.proMax)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-02-23",
      link: gsmarenaItem("iphone_18_pro_series_enters_test_production_phase_rumor_claims-news-71681"),
    })(
      "in September, the foldable likely alongside",
      expects(event, launches("September 2026")),
      expects(event, shows(iphoneUltra)),
    ),
    saying({
      by: unnamed("2026-06-29", "report", "Apple's September event"),
      on: "2026-06-29",
      link: gsmarenaItem("iphone_18_pro_series_foldable_iphone_likely_to_debut_on_september_8-news-73483"),
    })("likely on 8 September", expects(event, launches("8 September 2026"))),
    saying({
      by: unnamed("2026-08-14", "Australian report", "iPhone Ultra at first in one market"),
      on: "2026-08-14",
      link: gsmarenaItem("iphone_ultra_now_said_to_be_confined_to_one_market_at_launch-news-74164"),
    })(
      "the Ultra shown on 8 September",
      states(event, launches("8 September 2026")),
      states(event, shows(iphoneUltra)),
    ),
    saying({
      by: unnamed("2026-08-19", "source", "iPhone 18 Pro Max camera"),
      on: "2026-08-19",
      link: gsmarenaItem("iphone_18_pro_max_tipped_to_be_the_only_model_with_a_variableaperture_camera-news-74238"),
    })(
      "variable aperture on the Pro Max only",
      states(proMax, feature("Variable-aperture camera")),
      doubts(pro, feature("Variable-aperture camera")),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-08-20",
      link: gsmarenaItem("iphone_17_pro_cases_may_fit_the_iphone_18_pro-news-74249"),
    })("most likely 8 or 9 September", expects(event, launches("8–9 September 2026"))),
    saying({ by: sources.apple, on: ["2026-08-21", "2026-09-09"], link: "https://www.apple.com/fr/apple-events/" })(
      "Surprise and shine, 9 September at 10 in Cupertino",
      states(event, launches("9 September 2026, 10:00 Cupertino")),
      states(event, status("planned")),
    ),
  ],
});
