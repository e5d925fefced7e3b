import { vivo } from "../../brands";
import { device, launch } from "../../entries";
import { availability, certified, launches, named, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { x200Ultra } from "./vivo-x200";
import { series300 } from "./vivo-x300";

/** The first Ultra of vivo's that left China. */
const x300Ultra = device("vivo-x300-ultra", "vivo X300 Ultra", series300);
const x300s = device("vivo-x300s", "vivo X300s", series300);
const x300Fe = device("vivo-x300-fe", "vivo X300 FE", series300);
const ultraLaunch = launch("vivo-x300-ultra-launch", "vivo X300 Ultra and X300s launch", vivo);
const ultraIndia = launch("vivo-x300-ultra-india-launch", "vivo X300 Ultra launch in India", vivo);

export default story({
  devices: [x300Ultra, x300s, x300Fe],
  launches: [ultraLaunch, ultraIndia],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2025-12-29",
      link: gsmarenaItem("global_vivo_x300_ultra_gets_certified_ahead_of_its_nearing_launch-news-70885"),
    })(
      "V2562 certified, no Ultra left China before",
      states(x300Ultra, named("V2562", "model-number")),
      expects(x300Ultra, availability("coming"), { in: "international" }),
    ),
    saying({
      by: sources.indonesiaIndustry,
      on: "2026-01-16",
      link: gsmarenaItem("another_certification_confirms_the_vivo_x300_ultras_global_release-news-71144"),
    })("V2562 certified in Indonesia", states(x300Ultra, certified("TKDN"), { in: "ID" })),
    saying({ by: sources.vivo, on: "2026-03-04", link: gsmarenaItem("vivo_x300_fe_silently_launched-news-71797") })(
      "X300 FE on its website",
      states(x300Fe, named("vivo X300 FE", "official")),
      states(x300Fe, availability("coming"), { in: "europe" }),
    ),
    saying({
      by: sources.vivo,
      on: "2026-03-09",
      link: gsmarenaItem("vivo_x300s_confirmed_to_debut_soon_key_specs_revealed-news-71865"),
    })(
      "X300s soon in China",
      states(x300s, named("vivo X300s", "official")),
      states(x300s, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-03-09",
      link: gsmarenaItem("vivo_x300s_confirmed_to_debut_soon_key_specs_revealed-news-71865"),
    })("leaks called it X300 Max", states(x300s, named("vivo X300 Max", "rumored"))),
    saying({
      by: sources.vivo,
      on: "2026-03-19",
      link: gsmarenaItem("vivo_x300_ultra_vivo_x300s_launch_date_and_design_officially_revealed-news-72014"),
    })(
      "the day is told",
      states(ultraLaunch, status("planned")),
      states(ultraLaunch, shows(x300Ultra)),
      states(ultraLaunch, shows(x300s)),
      states(x300Ultra, named("vivo X300 Ultra", "official")),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-03-24",
      link: gsmarenaItem("vivo_x300s_full_specifications_leak_ahead_of_launch-news-72079"),
    })("later this month", states(ultraLaunch, launches("25–31 March 2026"))),
    saying({
      by: sources.vivo,
      on: "2026-03-30",
      link: gsmarenaItem("vivo_x300s_announced_with_200mp_main_camera_and_optional_photography_kit-news-72164"),
    })(
      "X300 Ultra and X300s",
      states(ultraLaunch, status("held")),
      states(ultraLaunch, launches("30 March 2026")),
      states(x300Ultra, availability("coming"), { in: "CN" }),
      states(x300Ultra, successorOf(x200Ultra)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-04-13",
      link: gsmarenaItem("heres_when_the_vivo_x300_ultra_is_launching_globally-news-72342"),
    })(
      "on sale in China since earlier this month",
      states(x300Ultra, availability("on-sale"), { in: "CN" }),
      states(x300s, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.vivo,
      on: "2026-04-13",
      link: gsmarenaItem("heres_when_the_vivo_x300_ultra_is_launching_globally-news-72342"),
    })("not confined to China", states(x300Ultra, availability("coming"), { in: "international" })),
    saying({
      by: sources.amazon,
      on: "2026-04-16",
      link: gsmarenaItem("heres_how_much_the_vivo_x300_ultra_will_cost_in_europe-news-72395"),
    })("listed at Amazon in Germany", states(x300Ultra, availability("coming"), { in: "DE" })),
    saying({
      by: sources.vivo,
      on: "2026-04-22",
      link: gsmarenaItem("vivo_x300_ultra_x300_fe_india_launch_date-news-72492"),
    })(
      "6 May at noon in India",
      states(ultraIndia, launches("6 May 2026, 12:00 New Delhi")),
      states(ultraIndia, status("planned")),
      states(ultraIndia, shows(x300Ultra)),
      states(ultraIndia, shows(x300Fe)),
      states(x300Ultra, availability("coming"), { in: "IN" }),
      states(x300Fe, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.vivo,
      on: "2026-04-30",
      link: gsmarenaItem(
        "the_vivo_x300_fe_launches_in_europe_including_the_special_edition_with_azeiss_tele_extender_lens-news-72617",
      ),
    })(
      "X300 FE in Spain, Austria and Hungary",
      states(x300Fe, availability("on-sale"), { in: "ES" }),
      states(x300Fe, availability("on-sale"), { in: "AT" }),
      states(x300Fe, availability("on-sale"), { in: "HU" }),
    ),
    saying({
      by: sources.vivo,
      on: "2026-05-06",
      link: gsmarenaItem("vivo_x300_ultra_and_vivo_x300_fe_debut_in_india-news-72711"),
    })("presented in India, to be ordered", states(ultraIndia, status("held"))),
    saying({
      by: sources.vivo,
      on: "2026-05-14",
      link: gsmarenaItem("vivo_x300_ultra_x300_fe_india_price_sale_date-news-72816"),
    })(
      "on sale in India today",
      states(x300Ultra, availability("on-sale"), { in: "IN" }),
      states(x300Fe, availability("on-sale"), { in: "IN" }),
      states(x300Ultra, sells("14 May 2026"), { in: "IN" }),
      states(x300Fe, sells("14 May 2026"), { in: "IN" }),
    ),
  ],
});
