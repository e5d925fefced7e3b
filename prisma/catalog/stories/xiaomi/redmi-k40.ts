import { poco, redmi, xiaomi } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import {
  availability,
  launches,
  named,
  price,
  priceFrom,
  rebrandOf,
  sells,
  shows,
  status,
  variantOf,
} from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { mi11Ultra, springLaunch } from "./mi-11-ultra";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented, shown } from "./phrases";

const k40Series = series("redmi-k40", "Redmi K40", redmi);
export const k40 = device("redmi-k40", "Redmi K40", k40Series);
const k40Pro = device("redmi-k40-pro", "Redmi K40 Pro", k40Series);
const k40ProPlus = device("redmi-k40-pro-plus", "Redmi K40 Pro+", k40Series);
export const pocoF3 = loneDevice("poco-f3", "POCO F3", poco);
const pocoX3Pro = loneDevice("poco-x3-pro", "POCO X3 Pro", poco);
const mi11i = loneDevice("xiaomi-mi-11i", "Mi 11i", xiaomi);
const mi11xSeries = series("xiaomi-mi-11x", "Mi 11X", xiaomi);
const mi11x = device("xiaomi-mi-11x", "Mi 11X", mi11xSeries);
const mi11xPro = device("xiaomi-mi-11x-pro", "Mi 11X Pro", mi11xSeries);
const inChina = launch("redmi-k40-launch", "Redmi K40 series launch", redmi);
const pocoLaunch = launch("poco-f3-launch", "POCO F3 and X3 Pro global launch", poco);
const inIndia = launch("xiaomi-mi-11x-india-launch", "Mi 11 Ultra and Mi 11X launch in India", xiaomi);

const page = gsmarenaItem("xiaomi_redmi_k40-10728");
const pocoPage = gsmarenaItem("xiaomi_poco_f3-10758");
const x3Page = gsmarenaItem("xiaomi_poco_x3_pro-10802");
const indiaPage = gsmarenaItem("xiaomi_mi_11x-10775");
const event = saying({ by: sources.redmi, on: "2021-02-25", link: page });
const global = saying({ by: sources.poco, on: "2021-03-22", link: pocoPage });
const rumor = "https://www.bgr.in/mobiles/poco-f3-poco-f3-pro-launch-details-teased-may-launch-in-march-2021-945375/";

/** One phone, three names: Redmi K40 in China, Mi 11X in India, POCO F3 elsewhere; and the K40 Pro+ as Mi 11i and 11X Pro. */
export default story({
  series: [k40Series, mi11xSeries],
  devices: [k40, k40Pro, k40ProPlus, pocoF3, pocoX3Pro, mi11i, mi11x, mi11xPro],
  launches: [inChina, pocoLaunch, inIndia],
  claims: [
    saying({
      by: sources.redmi,
      on: "2021-01-12",
      link: "https://www.indiatoday.in/technology/news/story/redmi-k40-with-snapdragon-888-soc-confirmed-for-february-2021-launch-1758339-2021-01-12",
    })(
      "next month, from 2,999 yuan",
      states(inChina, launches("February 2021")),
      states(inChina, shows(k40Series)),
      states(k40Pro, priceFrom("2999", "CNY"), { in: "CN" }),
    ),
    saying({
      by: sources.redmi,
      on: ["2021-02-08", "2021-02-09"],
      link: "https://www.firstpost.com/tech/news-analysis/redmi-k40-with-the-worlds-smallest-punch-hole-camera-to-launch-in-china-on-25-february-9285021.html",
    })("on 25 February", states(inChina, launches("25 February 2021")), states(inChina, status("planned"))),
    event(
      "K40, K40 Pro and K40 Pro+ presented",
      ...presented(inChina, k40, k40Pro, k40ProPlus),
      ...comingTo(k40Series, "CN"),
    ),
    event("from 1,999 yuan", states(k40, price("1999", "CNY"), { in: "CN", offer: "6 GB + 128 GB" })),
    event("from 2,799 yuan", states(k40Pro, priceFrom("2799", "CNY"), { in: "CN" })),
    event("3,699 yuan", states(k40ProPlus, price("3699", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    event("K40 from 4 March", states(k40, sells("4 March 2021"), { in: "CN" })),
    saying({ by: sources.gsmarena, on: ["2021-03-04", "2021-04-30"], link: page })(
      "on sale in China, under this name there alone",
      ...onSaleIn(k40Series, "CN"),
      denies(k40Series, availability("on-sale"), { in: "international" }),
    ),
    saying({
      by: sources.xda,
      on: ["2021-02-25", "2021-02-26"],
      link: "https://www.bgr.in/news/redmi-k40-likely-to-make-global-debut-as-a-poco-phone-943596/",
    })(
      "the K40 could go global as a POCO, certified as M2012K11AG",
      expects(pocoF3, rebrandOf(k40)),
      states(pocoF3, named("M2012K11AG", "model-number"), { in: "international" }),
    ),
    saying({ by: sources.kacperSkrzypek, on: ["2021-03-01", "2021-03-21"], link: "https://tech4d.it/?p=101293" })(
      "POCO F3 abroad, Mi 11X in India",
      states(pocoF3, rebrandOf(k40)),
      states(mi11x, rebrandOf(k40)),
      states(mi11x, named("Mi 11X", "rumored")),
    ),
    saying({ by: sources.mukulSharma, on: ["2021-03-01", "2021-03-15"], link: rumor })(
      "POCO F3 in March",
      expects(pocoLaunch, launches("March 2021")),
      expects(pocoLaunch, shows(pocoF3)),
    ),
    saying({
      by: sources.poco,
      on: ["2021-03-15", "2021-03-22"],
      link: "https://www.gizbot.com/mobile/news/poco-f3-might-not-launch-in-india-here-s-why-073304.html",
    })("on 22 March", states(pocoLaunch, launches("22 March 2021")), states(pocoLaunch, status("planned"))),
    saying({
      by: sources.unnamed("2021-03-22", "report", "POCO F3 in India"),
      on: "2021-03-22",
      link: "https://www.gizbot.com/mobile/news/poco-f3-might-not-launch-in-india-here-s-why-073304.html",
    })("might not come to India", doubts(pocoF3, availability("coming"), { in: "IN" })),
    global("POCO F3 presented", ...presented(pocoLaunch, pocoF3), ...comingTo(pocoF3, "DE", "FR", "GB", "ES", "IT")),
    global("349 euros", states(pocoF3, price("349", "EUR"), { in: "europe", offer: "6 GB + 128 GB" })),
    saying({ by: sources.poco, on: "2021-03-22", link: x3Page })(
      "X3 Pro presented, from 249 euros",
      ...shown(pocoLaunch, pocoX3Pro),
      ...comingTo(pocoX3Pro, "DE", "FR", "GB", "ES", "IT"),
      states(pocoX3Pro, priceFrom("249", "EUR"), { in: "europe" }),
    ),
    saying({
      by: sources.poco,
      on: ["2021-03-15", "2021-03-22"],
      link: "https://www.gizbot.com/mobile/news/poco-f3-might-not-launch-in-india-here-s-why-073304.html",
    })("X3 Pro in India on 30 March", ...comingTo(pocoX3Pro, "IN")),
    saying({ by: sources.poco, on: "2021-03-30", link: x3Page })(
      "from 18,999 rupees, on sale from 6 April",
      states(pocoX3Pro, priceFrom("18999", "INR"), { in: "IN" }),
      states(pocoX3Pro, sells("6 April 2021"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2021-04-06", "2021-06-30"], link: x3Page })(
      "available",
      ...onSaleIn(pocoX3Pro, "DE", "FR", "GB", "ES", "IT", "IN"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-03-27", "2021-05-31"], link: pocoPage })(
      "on sale in Europe",
      ...onSaleIn(pocoF3, "DE", "FR", "GB", "ES", "IT"),
      ...neverSoldIn(pocoF3, "IN"),
    ),
    saying({ by: sources.xiaomi, on: "2021-03-29", link: gsmarenaItem("xiaomi_mi_11i-10777") })(
      "Mi 11i from 649 euros",
      ...shown(springLaunch, mi11i),
      states(mi11i, priceFrom("649", "EUR"), { in: "europe" }),
      ...comingTo(mi11i, "europe"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-04-15", "2021-06-30"], link: gsmarenaItem("xiaomi_mi_11i-10777") })(
      "the K40 Pro+ under another name",
      states(mi11i, rebrandOf(k40ProPlus)),
      ...onSaleIn(mi11i, "DE", "ES", "IT", "FR"),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2021-04-12", "2021-04-13"],
      link: "https://www.news18.com/news/tech/xiaomi-to-launch-mi-11x-series-in-india-on-april-23-new-phone-or-rebranded-redmi-k40-3635153.html",
    })(
      "Mi 11 Ultra and Mi 11X series on 23 April",
      states(inIndia, launches("23 April 2021")),
      states(inIndia, status("planned")),
      states(inIndia, shows(mi11Ultra)),
      states(inIndia, shows(mi11xSeries)),
      ...comingTo(mi11Ultra, "IN"),
    ),
    saying({ by: sources.xiaomi, on: "2021-04-23", link: indiaPage })(
      "Mi 11 Ultra, Mi 11X and Mi 11X Pro presented",
      ...presented(inIndia, mi11x, mi11xPro),
      ...comingTo(mi11xSeries, "IN"),
      states(mi11x, priceFrom("29999", "INR"), { in: "IN" }),
      states(mi11xPro, priceFrom("39999", "INR"), { in: "IN" }),
      states(mi11Ultra, price("69999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2021-04-27", "2021-06-30"], link: indiaPage })(
      "on sale in India",
      ...onSaleIn(mi11xSeries, "IN"),
      states(mi11x, rebrandOf(k40)),
      states(mi11xPro, rebrandOf(k40ProPlus)),
      states(mi11xPro, variantOf(mi11x)),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-07-15", "2021-08-31"],
      link: gsmarenaItem("xiaomi_mi_11_ultra-10737"),
    })(
      "the Ultra on sale in India only in July",
      states(mi11Ultra, sells("July 2021"), { in: "IN" }),
      ...onSaleIn(mi11Ultra, "IN"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-03-27", "2021-05-31"], link: pocoPage })(
      "in China these are Redmi phones",
      ...neverSoldIn(pocoF3, "CN"),
      ...neverSoldIn(pocoX3Pro, "CN"),
    ),
    notInNorthAmerica(pocoF3, pocoX3Pro, mi11i, mi11xSeries),
    listed(["2021-02-25", "2021-12-31"], k40, "alioth", { CN: "M2012K11AC" }),
    listed(["2021-02-25", "2021-12-31"], k40Pro, "haydn", { CN: "M2012K11C" }),
    listed(["2021-02-25", "2021-12-31"], k40ProPlus, "haydnpro", { CN: "M2012K11C" }),
    listed(["2021-03-29", "2021-12-31"], mi11i, "haydnpro", { international: "M2012K11G" }),
    listed(["2021-03-22", "2021-12-31"], pocoF3, "alioth"),
  ],
});
