import { tecno } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const camon50Series = series("tecno-camon-50", "Camon 50", tecno);
const camon50 = device("tecno-camon-50", "Camon 50", camon50Series);
const camon50Pro = device("tecno-camon-50-pro", "Camon 50 Pro", camon50Series);
const camon50Ultra = device("tecno-camon-50-ultra", "Camon 50 Ultra", camon50Series);
const camon50Pro5g = device("tecno-camon-50-pro-5g", "Camon 50 Pro 5G", camon50Series);
const pova8 = series("tecno-pova-8", "Pova 8", tecno);
const povaCurve = loneDevice("tecno-pova-curve", "Pova Curve", tecno);
const povaCurve2 = loneDevice("tecno-pova-curve-2", "Pova Curve 2", tecno);
const spark50 = loneDevice("tecno-spark-50-5g", "Spark 50 5G", tecno);
const spark50Pro = loneDevice("tecno-spark-50-pro-5g", "Spark 50 Pro 5G", tecno);
const mwc = launch("tecno-mwc-2026", "Tecno at MWC 2026", tecno, "Barcelona");
const curve = launch("tecno-pova-curve-2-launch", "Pova Curve 2 launch in India", tecno);
const spark = launch("tecno-spark-50-5g-launch", "Spark 50 5G launch in India", tecno);

const early = gsmarenaItem(
  "tecno_camon_50_and_50_pro_debut_with_helio_g200_chipset_and_6150mah_batteries__-news-71589",
);
const curveDate = gsmarenaItem("tecno_pova_curve_2_launch_date_and_design_revealed_specs_leaked-news-71415");
const curveDebut = gsmarenaItem(
  "tecno_pova_curve_2_debuts_with_8000mah_battery_678inch_144hz_curved_display-news-71544",
);
const sparkDate = gsmarenaItem(
  "the_tecno_spark_50_5g_is_launching_on_amazon_india_on_friday_will_have_a_6500mah_battery-news-72083",
);
const sparkDebut = gsmarenaItem("tecno_spark_50_5g_debuts_with_a_6500mah_battery_dimensity_6400_soc-news-72137");
const india = { in: "IN" } as const;

export default story({
  series: [camon50Series, pova8],
  devices: [camon50, camon50Pro, camon50Ultra, camon50Pro5g, povaCurve, povaCurve2, spark50, spark50Pro],
  launches: [mwc, curve, spark],
  claims: [
    saying({ by: sources.tecno, on: "2026-02-05", link: curveDate })(
      "the Pova Curve 2 has a date",
      states(curve, status("planned")),
      states(curve, shows(povaCurve2)),
      states(povaCurve2, named("Pova Curve 2", "official")),
      states(povaCurve2, successorOf(povaCurve)),
      states(povaCurve2, availability("coming"), india),
    ),
    saying({ by: sources.gsmarena, on: "2026-02-05", link: curveDate })(
      "after last year's Pova Curve",
      states(povaCurve, named("Pova Curve", "official")),
      states(povaCurve, launches("2025")),
    ),
    saying({ by: sources.tecno, on: ["2025-06-05", "2025-12-31"] })(
      "the Pova Curve on sale in India",
      states(povaCurve, availability("on-sale"), india),
    ),
    saying({ by: sources.tecno, on: "2026-02-13", link: curveDebut })(
      "launched in India",
      states(curve, launches("13 February 2026")),
      states(curve, status("held")),
      states(curve, shows(povaCurve2)),
    ),

    saying({
      by: sources.tecno,
      on: "2026-02-10",
      link: gsmarenaItem("tecno_will_officially_unveil_the_camon_50_series_and_the_pova_8_series_at_mwc-news-71478"),
    })(
      "Camon 50 and Pova 8 at MWC, 2 to 5 March",
      states(mwc, launches("2–5 March 2026")),
      states(mwc, status("planned")),
      states(mwc, shows(camon50Series)),
      states(mwc, shows(pova8)),
    ),
    saying({ by: sources.tecno, on: "2026-02-17", link: early })(
      "two weeks before, Camon 50 and 50 Pro official in Africa",
      states(camon50, named("Camon 50", "official")),
      states(camon50Pro, named("Camon 50 Pro", "official")),
      states(camon50, launches("mid-February 2026")),
      states(camon50Pro, launches("mid-February 2026")),
    ),
    saying({
      by: sources.tecno,
      on: "2026-03-03",
      link: gsmarenaItem("tecno_announces_the_watch_gt_1s_watch_megapad_2_tablet_and_freehear_2_earbuds-news-71788"),
    })("a busy MWC, beside the Camons", states(mwc, status("held"))),
    saying({
      by: sources.tecno,
      on: "2026-03-12",
      link: gsmarenaItem("tecno_camon_50_pro_5g_debuts_with_familiar_looks_and_specs-news-71917"),
    })(
      "the Camon 50 Pro 5G, like the recent Ultra",
      states(camon50Pro5g, named("Camon 50 Pro 5G", "official")),
      states(camon50Pro5g, launches("12 March 2026")),
      states(camon50Ultra, named("Camon 50 Ultra", "official")),
      states(camon50Ultra, launches("early March 2026")),
    ),

    saying({
      by: sources.tecno,
      on: "2026-03-23",
      link: gsmarenaItem("tecno_spark_50_5g_teaser_image_posted_the_phone_is_coming_soon-news-72067"),
    })(
      "the Spark 50 5G is coming soon",
      states(spark50, named("Spark 50 5G", "official")),
      states(spark50, availability("coming"), india),
    ),
    saying({ by: sources.amazon, on: "2026-03-24", link: sparkDate })(
      "shown on 27 March",
      states(spark, launches("27 March 2026")),
      states(spark, shows(spark50)),
    ),
    saying({ by: sources.tecno, on: "2026-03-27", link: sparkDebut })(
      "launched in India, sale from 3 April",
      states(spark, launches("27 March 2026")),
      states(spark, status("held")),
      states(spark, shows(spark50)),
      states(spark50, sells("3 April 2026"), india),
    ),
    saying({
      by: unnamed("2026-04-29", "report", "Spark 50 Pro"),
      on: "2026-04-29",
      link: gsmarenaItem("tecno_spark_50_pro_could_debut_next_month_with_a_6000mah_battery-news-72591"),
    })(
      "a Spark 50 Pro could come next month",
      speculates(spark50Pro, launches("May 2026")),
      states(spark50Pro, named("Spark 50 Pro 5G", "rumored")),
      expects(spark50Pro, availability("coming"), india),
    ),
    saying({
      by: sources.tecno,
      on: ["2026-04-03", "2026-04-29"],
      link: gsmarenaItem("tecno_spark_50_pro_could_debut_next_month_with_a_6000mah_battery-news-72591"),
    })("the Spark 50 5G of March", states(spark50, availability("on-sale"), india)),
  ],
});
