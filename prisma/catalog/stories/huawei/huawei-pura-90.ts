import { huawei } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, rebrandOf, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { pura80Ultra } from "./huawei-pura-80";

/** Pura 90 in China, Pura 90s abroad; an Ultra was rumored and did not come. */
const pura90Series = series("huawei-pura-90", "Huawei Pura 90", huawei);
const pura90Pro = device("huawei-pura-90-pro", "Huawei Pura 90 Pro", pura90Series);
const pura90ProMax = device("huawei-pura-90-pro-max", "Huawei Pura 90 Pro Max", pura90Series);
const pura90Ultra = device("huawei-pura-90-ultra", "Huawei Pura 90 Ultra", pura90Series);
const pura90sSeries = series("huawei-pura-90s", "Huawei Pura 90s", huawei);
const pura90sPro = device("huawei-pura-90s-pro", "Huawei Pura 90s Pro", pura90sSeries);
const pura90sProMax = device("huawei-pura-90s-pro-max", "Huawei Pura 90s Pro Max", pura90sSeries);
const puraXMax = loneDevice("huawei-pura-x-max", "Huawei Pura X Max", huawei, "fold");
const china = launch("huawei-pura-90-launch", "Huawei Pura 90 and Pura X Max launch", huawei);
const world = launch("huawei-pura-90s-launch", "Huawei Pura 90s global launch", huawei, "Kuala Lumpur");

export default story({
  series: [pura90Series, pura90sSeries],
  devices: [pura90Pro, pura90ProMax, pura90Ultra, pura90sPro, pura90sProMax, puraXMax],
  launches: [china, world],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-01-14",
      link: gsmarenaItem("huawei_pura_90_ultra_camera_module_design_and_specs_leaked-news-71098"),
    })(
      "an Ultra in the coming months",
      expects(china, launches("first half of 2026")),
      expects(china, shows(pura90Ultra)),
      expects(pura90Ultra, named("Huawei Pura 90 Ultra", "rumored")),
      expects(pura90Ultra, successorOf(pura80Ultra)),
    ),
    saying({
      by: sources.huawei,
      on: "2026-04-10",
      link: gsmarenaItem("huawei_pura_90_pro_series_launch_date_and_design_revealed-news-72323"),
    })(
      "the day is told: Pro and Pro Max",
      states(china, status("planned")),
      states(china, shows(pura90Pro)),
      states(china, shows(pura90ProMax)),
      states(pura90Pro, named("Huawei Pura 90 Pro", "official")),
      states(pura90ProMax, named("Huawei Pura 90 Pro Max", "official")),
      states(pura90Pro, availability("coming"), { in: "CN" }),
      states(pura90ProMax, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.huawei,
      on: "2026-04-13",
      link: gsmarenaItem("huawei_pura_x_max_to_debut_on_april_20_design_and_colors_revealed-news-72341"),
    })(
      "Pura X Max on 20 April",
      states(china, launches("20 April 2026")),
      states(china, shows(puraXMax)),
      states(puraXMax, named("Huawei Pura X Max", "official")),
      states(puraXMax, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-04-14",
      link: gsmarenaItem("huawei_pura_90_pro_max_photography_features_teaser_videos-news-72355"),
    })("20 April", states(china, launches("20 April 2026"))),
    saying({
      by: sources.huawei,
      on: "2026-04-20",
      link: gsmarenaItem("huawei_pura_90_pro_max_unveiled_with_200mp_4x_telephoto_pura_90_pro_tags_along-news-72452"),
    })("Pro and Pro Max presented", states(china, status("held"))),
    saying({
      by: sources.huawei,
      on: "2026-04-20",
      link: gsmarenaItem("huawei_pura_x_max_unveiled_larger_displays_with_stylus_support_slimmer_build-news-72448"),
    })("Pura X Max presented", states(china, shows(puraXMax))),
    saying({
      by: sources.gsmarena,
      on: ["2026-04-21", "2026-07-06"],
      link: gsmarenaItem("huawei_pura_90_series_gets_global_launch_date-news-73582"),
    })(
      "announced in China back in April",
      states(pura90Pro, availability("on-sale"), { in: "CN" }),
      states(pura90ProMax, availability("on-sale"), { in: "CN" }),
      states(puraXMax, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.huawei,
      on: "2026-07-06",
      link: gsmarenaItem("huawei_pura_90_series_gets_global_launch_date-news-73582"),
    })("14 July in Kuala Lumpur", states(world, launches("14 July 2026")), states(world, status("planned"))),
    saying({
      by: sources.huawei,
      on: "2026-07-08",
      link: gsmarenaItem("huawei_pura_90s_pro_max_teased_with_flashy_gradient_back-news-73623"),
    })(
      "Pura 90s internationally",
      states(pura90sSeries, named("Huawei Pura 90s", "official")),
      states(world, shows(pura90sSeries)),
      states(pura90sSeries, availability("coming"), { in: "MY" }),
    ),
    saying({
      by: sources.huawei,
      on: "2026-07-14",
      link: gsmarenaItem(
        "huawei_pura_90s_pro_max_goes_global_with_200mp_tele_cam_pura_90s_pro_also_unveiled-news-73694",
      ),
    })(
      "Pura 90s Pro and Pro Max presented",
      states(world, status("held")),
      states(world, shows(pura90sPro)),
      states(world, shows(pura90sProMax)),
      states(pura90sPro, named("Huawei Pura 90s Pro", "official")),
      states(pura90sProMax, named("Huawei Pura 90s Pro Max", "official")),
      states(pura90sSeries, availability("coming"), { in: "MY" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-07-14",
      link: gsmarenaItem(
        "huawei_pura_90s_pro_max_goes_global_with_200mp_tele_cam_pura_90s_pro_also_unveiled-news-73694",
      ),
    })(
      "largely the same hardware",
      states(pura90sPro, rebrandOf(pura90Pro)),
      states(pura90sProMax, rebrandOf(pura90ProMax)),
    ),
  ],
});
