import { motorola } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, named, price, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import * as sixty from "./razr-60";

const edge70Series = series("motorola-edge-70", "Motorola Edge 70", motorola);
const edge70 = device("motorola-edge-70", "Motorola Edge 70", edge70Series);
const fusion = device("motorola-edge-70-fusion", "Motorola Edge 70 Fusion", edge70Series);
const fusionPlus = device("motorola-edge-70-fusion-plus", "Motorola Edge 70 Fusion+", edge70Series);
const pro = device("motorola-edge-70-pro", "Motorola Edge 70 Pro", edge70Series);
const proPlus = device("motorola-edge-70-pro-plus", "Motorola Edge 70 Pro+", edge70Series);
const thin = launch("motorola-edge-70-launch", "Edge 70 launch", motorola);
const fusionLaunch = launch("motorola-edge-70-fusion-launch", "Edge 70 Fusion at MWC 2026", motorola, "Barcelona");
const proLaunch = launch("motorola-edge-70-pro-launch", "Edge 70 Pro launch in India", motorola);
const proPlusLaunch = launch("motorola-edge-70-pro-plus-launch", "Edge 70 Pro+ launch in India", motorola);

const inIndia = { in: "IN" } as const;
const handsOn = gsmarenaItem("motorola_edge_70_fusion_india_hands_on-news-71823");
const global = gsmarenaItem("motorola_edge_70_pro_global_features_price_sale_date-news-72618");
const listed = gsmarenaItem("moto_g17_moto_g77_and_motorola_edge_70_fusion_prices_leak-news-71269");

export default story({
  series: [edge70Series],
  devices: [edge70, fusion, fusionPlus, pro, proPlus],
  launches: [thin, fusionLaunch, proLaunch, proPlusLaunch],
  claims: [
    saying({
      by: sources.evanBlass,
      on: ["2025-10-01", "2025-10-04"],
      link: "https://www.pasionmovil.com/plataformas/android/edge-70-motorola-ultradelgado/",
    })(
      "thinner than 6 mm, China's X70 Air",
      states(edge70, named("Motorola Edge 70", "rumored")),
      states(edge70, named("Moto X70 Air", "rumored"), { in: "CN" }),
      states(edge70, feature("Thinner than 6 mm")),
    ),
    saying({
      by: sources.motorola,
      on: ["2025-10-10", "2025-10-17"],
      link: "https://www.tecnoandroid.it/2025/10/17/motorola-sfida-apple-1644176/",
    })(
      "Moto X70 Air in China by the end of the month",
      states(edge70, named("Moto X70 Air", "official"), { in: "CN" }),
      states(edge70, availability("coming"), { in: "CN" }),
      states(edge70, sells("late October 2025"), { in: "CN" }),
    ),
    saying({
      by: sources.motorola,
      on: "2025-11-05",
      link: "https://www.gsmarena.com/motorola_edge_70_5g-14216.php",
    })(
      "the Edge 70 for Europe",
      states(thin, launches("5 November 2025")),
      states(thin, status("held")),
      states(thin, shows(edge70)),
      states(edge70, named("Motorola Edge 70", "official")),
      states(edge70, successorOf(sixty.edge60)),
    ),
    saying({
      by: unnamed("2025-12-05", "leak", "Edge 70 in India"),
      on: ["2025-12-01", "2025-12-10"],
      link: "https://ytecno.com/motorola-edge-70-india-diseno-ultradelgado-bateria-mas-grande-precio-ka2",
    })("in India around mid-December", states(edge70, launches("around mid-December 2025"), inIndia)),
    saying({ by: sources.motorola, on: ["2025-11-05", "2025-12-31"] })(
      "on sale in Europe, China and India",
      ...(["DE", "GB", "FR", "CN", "IN"] as const).map((market) =>
        states(edge70, availability("on-sale"), { in: market }),
      ),
    ),

    saying({
      by: sources.evanBlass,
      on: "2026-01-20",
      link: gsmarenaItem("motorola_edge_70_fusion_complete_specs_leaked-news-71168"),
    })("the next Fusion in full", states(fusion, named("Motorola Edge 70 Fusion", "rumored"))),
    saying({ by: unnamed("2026-01-27", "retailer in Italy", "Edge 70 Fusion price"), on: "2026-01-27", link: listed })(
      "478.90 euros in Italy",
      states(fusion, price("478.90", "EUR"), {
        in: "IT",
        offer: "8/256 GB",
        note: "The sum stands in another report on the same listing.",
      }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-02-11",
      link: gsmarenaItem("motorola_edge_70_fusion_design_colors_leaked_renders-news-71501"),
    })("expected soon", expects(fusionLaunch, launches("Q1 2026")), expects(fusionLaunch, shows(fusion))),
    saying({
      by: sources.motorola,
      on: "2026-03-02",
      link: gsmarenaItem("motorola_razr_fold_and_edge_70_fusion_fifa_editions_unveiled_we_go_handson-news-71773"),
    })(
      "Edge 70 Fusion, with a World Cup edition",
      states(fusionLaunch, launches("early March 2026")),
      states(fusionLaunch, status("held")),
      states(fusionLaunch, shows(fusion)),
      states(fusion, named("Motorola Edge 70 Fusion", "official")),
      states(fusion, feature("FIFA World Cup 26 Edition")),
      ...(["DE", "GB", "FR"] as const).map((market) => states(fusion, availability("coming"), { in: market })),
    ),
    saying({ by: sources.motorola, on: "2026-03-06", link: handsOn })(
      "in India, with another chip",
      states(fusion, launches("6 March 2026"), inIndia),
      states(fusion, availability("coming"), inIndia),
    ),
    saying({
      by: sources.motorola,
      on: "2026-03-12",
      link: gsmarenaItem("motorola_edge_70_fusion_unveiled_with_updated_cameras_-news-71922"),
    })(
      "quietly, a Fusion+",
      states(fusionPlus, launches("March 2026")),
      states(fusionPlus, named("Motorola Edge 70 Fusion+", "official")),
    ),

    saying({
      by: unnamed("2026-04-03", "leak", "three more Edge 70"),
      on: ["2026-04-01", "2026-04-09"],
      link: gsmarenaItem("motorola_edge_70_pro_and_razr_70_ultra_colors_leak_-news-72224"),
    })("the Edge 70 Pro is on its way", states(pro, named("Motorola Edge 70 Pro", "rumored"))),
    saying({
      by: sources.motorola,
      on: "2026-04-15",
      link: gsmarenaItem("motorola_edge_70_pro_to_debut_on_april_22_key_specs_revealed-news-72376"),
    })(
      "in India on 22 April",
      states(proLaunch, launches("22 April 2026")),
      states(proLaunch, status("planned")),
      states(proLaunch, shows(pro)),
      states(pro, availability("coming"), inIndia),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2026-04-21", "2026-04-22"],
      link: gsmarenaItem("motorola_edge_70_pro_renders_leak_in_five_colors-news-72476"),
    })("may be joined by a Pro+", speculates(proLaunch, shows(proPlus))),
    saying({ by: sources.motorola, on: "2026-04-30", link: global })(
      "shown in India last week, the global one with a periscope",
      states(proLaunch, status("held")),
      states(pro, named("Motorola Edge 70 Pro", "official")),
      states(pro, launches("30 April 2026"), { in: "international" }),
      ...(["DE", "GB"] as const).map((market) => states(pro, availability("coming"), { in: market })),
      states(pro, successorOf(sixty.edge60Pro)),
    ),
    saying({
      by: unnamed("2026-05-05", "source", "Edge 70 Pro+ in India"),
      on: "2026-05-05",
      link: gsmarenaItem("motorola_edge_70_pro_tipped_to_launch_soon_with_several_upgrades-news-72678"),
    })(
      "the global Pro may come to India as Pro+",
      speculates(proPlus, named("Motorola Edge 70 Pro+", "rumored")),
      speculates(proPlus, availability("coming"), inIndia),
    ),
    saying({
      by: sources.motorola,
      on: "2026-05-19",
      link: gsmarenaItem("motorola_edge_70_pro_plus_launching_soon-news-72889"),
    })(
      "Edge 70 Pro+ coming soon",
      states(proPlus, named("Motorola Edge 70 Pro+", "official")),
      states(proPlus, availability("coming"), inIndia),
    ),
    saying({
      by: sources.motorola,
      on: ["2026-04-22", "2026-05-19"],
      link: gsmarenaItem("motorola_edge_70_pro_plus_launching_soon-news-72889"),
    })(
      "the Edge 70 family of today: four phones",
      states(fusion, availability("on-sale"), inIndia),
      states(pro, availability("on-sale"), inIndia),
      denies(proLaunch, shows(proPlus)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-05-22",
      link: gsmarenaItem("flipkart_once_again_teases_motorola_edge_70_pro_ahead_of_launch-news-72948"),
    })("expected in early June", expects(proPlusLaunch, launches("early June 2026"))),
    saying({
      by: sources.motorola,
      on: ["2026-05-25", "2026-05-29"],
      link: gsmarenaItem("motorola_edge_70_pro_full_specs_officially_revealed_ahead_of_launch-news-73039"),
    })(
      "in India on 4 June",
      states(proPlusLaunch, launches("4 June 2026")),
      states(proPlusLaunch, status("planned")),
      states(proPlusLaunch, shows(proPlus)),
    ),
  ],
});
