import { oppo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

/** The same names for other phones: China's Reno15 Pro is the Reno15 Pro Max in Taiwan, its Reno15 the Reno15 Pro. */
const reno15 = series("oppo-reno15", "Oppo Reno15", oppo);
const base = device("oppo-reno15", "Oppo Reno15", reno15);
const pro = device("oppo-reno15-pro", "Oppo Reno15 Pro", reno15);
const reno15c = device("oppo-reno15c", "Oppo Reno15c", reno15);
const reno16 = series("oppo-reno16", "Oppo Reno16", oppo);
const base16 = device("oppo-reno16", "Oppo Reno16", reno16);
const pro16 = device("oppo-reno16-pro", "Oppo Reno16 Pro", reno16);
const china = launch("oppo-reno15-launch", "Oppo Reno15 series launch", oppo);
const india = launch("oppo-reno15-india-launch", "Oppo Reno15 series launch in India", oppo);
const next = launch("oppo-reno16-launch", "Oppo Reno16 series launch", oppo);

export default story({
  series: [reno15, reno16],
  devices: [base, pro, reno15c, base16, pro16],
  launches: [china, india, next],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-01-02",
      link: gsmarenaItem("oppo_reno15_series_coming_to_india_on_january_8-news-70930"),
    })(
      "unveiled in China in November last year",
      states(china, launches("November 2025")),
      states(china, shows(base)),
      states(china, shows(pro)),
      states(base, availability("on-sale"), { in: "CN" }),
      states(pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.oppo,
      on: "2026-01-02",
      link: gsmarenaItem("oppo_reno15_series_coming_to_india_on_january_8-news-70930"),
    })(
      "8 January in India",
      states(india, launches("8 January 2026")),
      states(india, status("planned")),
      states(india, shows(pro)),
      states(base, named("Oppo Reno15", "official")),
      states(pro, availability("coming"), { in: "IN" }),
      states(base, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-02",
      link: gsmarenaItem("oppo_reno15_pro_max_and_reno15_pro_announced_for_global_markets-news-70932"),
    })(
      "Taiwan's Pro Max is China's Pro, its Pro China's Reno15",
      states(pro, named("Oppo Reno15 Pro Max", "official"), { in: "TW" }),
      states(base, named("Oppo Reno15 Pro", "official"), { in: "TW" }),
      states(base, availability("on-sale"), { in: "TW" }),
      states(pro, availability("on-sale"), { in: "TW" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-02",
      link: gsmarenaItem("oppo_reno15_goes_global_with_snapdragon_7_gen_4_soc-news-70933"),
    })(
      "Taiwan's Reno15 appears to be the Reno15c",
      expects(reno15c, named("Oppo Reno15", "official"), { in: "TW" }),
      states(reno15c, named("Oppo Reno15c", "official")),
      states(reno15c, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.oppo,
      on: ["2026-01-08", "2026-01-13"],
      link: gsmarenaItem("oppo_reno15_reno15_pro_reno15_pro_mini_india_price_sale_date-news-71080"),
    })("presented in India", states(india, status("held"))),
    saying({
      by: sources.oppo,
      on: "2026-01-13",
      link: gsmarenaItem("oppo_reno15_reno15_pro_reno15_pro_mini_india_price_sale_date-news-71080"),
    })(
      "Pro and Pro Mini now on sale in India",
      states(pro, availability("on-sale"), { in: "IN" }),
      states(base, availability("on-sale"), { in: "IN" }),
      states(pro, named("Oppo Reno15 Pro", "official")),
      states(base, named("Oppo Reno15 Pro Mini", "official"), { in: "IN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-28",
      link: gsmarenaItem(
        "oppo_reno15_series_arrives_in_europe_including_the_small_pro_and_the_vanilla_model-news-71284",
      ),
    })(
      "the small one is the Reno15 Pro in France",
      states(base, named("Oppo Reno15 Pro", "official"), { in: "FR" }),
      states(base, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.oppo,
      on: "2026-05-19",
      link: gsmarenaItem("oppo_reno16_series_pad_6_enco_air_5s_and_more_to_debut_on_may_25-news-72883"),
    })("Reno16 on 25 May", states(next, launches("25 May 2026")), states(next, status("planned"))),
    saying({
      by: sources.oppo,
      on: "2026-05-21",
      link: gsmarenaItem("oppo_reno16_series_camera_details_revealed_ahead_of_launch-news-72928"),
    })(
      "both to be ordered in China",
      states(next, shows(base16)),
      states(next, shows(pro16)),
      states(base16, named("Oppo Reno16", "official")),
      states(pro16, named("Oppo Reno16 Pro", "official")),
      states(reno16, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-05-31",
      link: gsmarenaItem("oppo_reno16_xiaomi_17t_redmagic_11s_pro_unveiled_week_22_in_review-news-73048"),
    })(
      "unveiled in China",
      states(next, status("held")),
      states(base16, successorOf(base)),
      states(pro16, successorOf(pro)),
      states(reno16, availability("on-sale"), { in: "CN" }),
    ),
  ],
});
