import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  feature,
  launches,
  named,
  price,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
  variantOf,
} from "../../facts";
import { denies, expects, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi15, xiaomi15Pro, xiaomi15Ultra } from "./xiaomi-15";
import { comingTo, listed, onSaleIn, presented } from "./phrases";

export const xiaomi17Series = series("xiaomi-17", "Xiaomi 17", xiaomi);
export const xiaomi17 = device("xiaomi-17", "Xiaomi 17", xiaomi17Series);
const pro = device("xiaomi-17-pro", "Xiaomi 17 Pro", xiaomi17Series);
export const xiaomi17ProMax = device("xiaomi-17-pro-max", "Xiaomi 17 Pro Max", xiaomi17Series);
export const ultra = device("xiaomi-17-ultra", "Xiaomi 17 Ultra", xiaomi17Series);
export const xiaomi17UltraLeica = device("xiaomi-17-ultra-leica", "Xiaomi 17 Ultra by Leica", xiaomi17Series);
const inChina = launch("xiaomi-17-launch", "Xiaomi 17 series launch", xiaomi, "Beijing");
const ultraLaunch = launch("xiaomi-17-ultra-launch", "Xiaomi 17 Ultra launch", xiaomi, "Beijing");

const page = gsmarenaItem("xiaomi_17_5g-14134");
const proPage = gsmarenaItem("xiaomi_17_pro_5g-14182");
const proMaxPage = gsmarenaItem("xiaomi_17_pro_max_5g-14181");
const christmas = "https://www.lowyat.net/2025/376959/xiaomi-17-ultra-launch-25-december-official-design/";
const earlier = "https://compare.iprice.my/news/202512180624_Xiaomi_17_Ultra_launch_date_confirmed_with_Leica_upgrades";
const event = saying({ by: sources.xiaomi, on: "2025-09-25", link: page });

/** The year without a 16. */
export default story({
  series: [xiaomi17Series],
  devices: [xiaomi17, pro, xiaomi17ProMax, ultra, xiaomi17UltraLeica],
  launches: [inChina, ultraLaunch],
  claims: [
    saying({
      by: sources.gizchinaIt,
      on: ["2025-07-01", "2025-07-31"],
      link: "https://gizchina.it/2025/07/xiaomi-redmi-k90-pro-poco-f8-ultra-dettagli-leak-luglio/",
    })(
      "the Xiaomi 16 by the end of September",
      expects(inChina, launches("late September 2025")),
      states(xiaomi17, named("Xiaomi 16", "rumored")),
    ),
    saying({
      by: sources.xiaomi,
      on: "2025-09-15",
      link: "https://www.newsbytesapp.com/news/science/xiaomi-to-skip-16-series-launch-17-pro-pro-max/tldr",
    })(
      "17, 17 Pro and 17 Pro Max this month, no 16",
      states(inChina, launches("September 2025")),
      states(inChina, status("planned")),
      states(inChina, shows(xiaomi17)),
      states(inChina, shows(pro)),
      states(inChina, shows(xiaomi17ProMax)),
      states(xiaomi17, named("Xiaomi 17", "official")),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2025-09-21", "2025-09-22"],
      link: "https://www.gadgets360.com/mobiles/news/xiaomi-17-pro-max-launch-date-design-teaser-features-expected-9320226",
    })(
      "on 25 September at 19:00",
      states(inChina, launches("25 September 2025, 19:00 Beijing")),
      ...comingTo(xiaomi17Series, "CN"),
    ),
    event(
      "17, 17 Pro and 17 Pro Max presented",
      ...presented(inChina, xiaomi17, pro, xiaomi17ProMax),
      states(xiaomi17Series, feature("Leica camera")),
      states(pro, feature("Second screen on the back")),
      states(xiaomi17ProMax, feature("Second screen on the back")),
    ),
    event("from 4,499 yuan", states(xiaomi17, priceFrom("4499", "CNY"), { in: "CN" })),
    event("from 4,999 yuan", states(pro, priceFrom("4999", "CNY"), { in: "CN" })),
    event("from 5,999 yuan", states(xiaomi17ProMax, priceFrom("5999", "CNY"), { in: "CN" })),
    event(
      "on sale from 27 September",
      states(xiaomi17, sells("27 September 2025"), { in: "CN" }),
      states(pro, sells("27 September 2025"), { in: "CN" }),
      states(xiaomi17ProMax, sells("27 September 2025"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2025-09-28", "2025-12-15"], link: page })(
      "released in China",
      ...onSaleIn(xiaomi17, "CN"),
      states(xiaomi17, successorOf(xiaomi15)),
    ),
    saying({ by: sources.gsmarena, on: ["2025-09-28", "2025-12-15"], link: proPage })(
      "released in China",
      ...onSaleIn(pro, "CN"),
      states(pro, successorOf(xiaomi15Pro)),
    ),
    saying({ by: sources.gsmarena, on: ["2025-09-28", "2025-12-15"], link: proMaxPage })(
      "released in China",
      ...onSaleIn(xiaomi17ProMax, "CN"),
      states(xiaomi17ProMax, variantOf(pro)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-07-25",
      link: gsmarenaItem("xiaomi_18_pro_will_get_a_global_launch_new_rumor_claims-news-73873"),
    })(
      "Pro and Pro Max never left China",
      denies(pro, availability("on-sale"), { in: "international" }),
      denies(xiaomi17ProMax, availability("on-sale"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: ["2025-12-17", "2025-12-18"], link: earlier })(
      "17 Ultra next week, earlier than planned",
      states(ultraLaunch, launches("22–28 December 2025")),
      states(ultraLaunch, status("planned")),
      states(ultraLaunch, shows(ultra)),
      states(ultra, named("Xiaomi 17 Ultra", "official")),
      ...comingTo(ultra, "CN"),
    ),
    saying({
      by: sources.kartikeySingh,
      on: ["2025-11-15", "2025-12-10"],
      link: "https://9to9trends.com/xiaomi-17-ultra-tries-to-look-revolutionary",
    })(
      "in the fourth week of December, not in February",
      states(ultraLaunch, launches("22–28 December 2025")),
      states(ultraLaunch, shows(ultra)),
    ),
    saying({
      by: sources.unnamed("2025-12-18", "industry report", "Xiaomi 17 Ultra"),
      on: ["2025-12-17", "2025-12-20"],
      link: "https://reeonews.com/xiaomi-17-ultra",
    })("on 26 December", states(ultraLaunch, launches("26 December 2025"))),
    saying({ by: sources.xiaomi, on: ["2025-12-21", "2025-12-22"], link: christmas })(
      "on 25 December at 19:00",
      states(ultraLaunch, launches("25 December 2025, 19:00 Beijing")),
    ),
    saying({
      by: sources.xiaomi,
      on: "2025-12-25",
      link: "https://www.notebookcheck.com/Xiaomi-17-Ultra-Erste-globale-Teaser-bestaetigen-EU-Launch-aber-mit-kleinerem-Akku.1192265.0.html",
    })(
      "17 Ultra and 17 Ultra by Leica presented; abroad in 2026",
      ...presented(ultraLaunch, ultra, xiaomi17UltraLeica),
      ...comingTo(xiaomi17UltraLeica, "CN"),
      ...comingTo(ultra, "europe"),
      states(ultra, feature("Leica camera")),
      states(xiaomi17UltraLeica, variantOf(ultra)),
      states(ultra, successorOf(xiaomi15Ultra)),
    ),
    saying({
      by: sources.notebookcheck,
      on: ["2025-12-25", "2025-12-31"],
      link: "https://www.notebookcheck.com/Xiaomi-17-Ultra-Erste-globale-Teaser-bestaetigen-EU-Launch-aber-mit-kleinerem-Akku.1192265.0.html",
    })(
      "the Leica edition probably abroad as the Leitzphone",
      states(xiaomi17UltraLeica, named("Leitzphone powered by Xiaomi", "rumored")),
      expects(xiaomi17UltraLeica, availability("coming"), { in: "europe" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-17",
      link: gsmarenaItem("we_unbox_the_xiaomi_17_ultra_by_leica_galaxy_s26_series_leaks_week_3_in_review-news-71150"),
    })("the 17 Ultra by Leica arrived at our door", ...onSaleIn(xiaomi17UltraLeica, "CN"), ...onSaleIn(ultra, "CN")),
    saying({
      by: sources.unnamed("2025-09-22", "report", "Xiaomi 17 abroad"),
      on: "2025-09-22",
      link: "https://www.livemint.com/gadgets-and-appliances/xiaomi-17-xiaomi-17-pro-and-xiaomi-17-pro-max-launch-date-is-11758533818472.html",
    })("unclear which go abroad", leavesOpen(xiaomi17Series, availability("coming"), { in: "international" })),
    saying({
      by: sources.arseneLupin,
      on: ["2025-12-20", "2026-01-31"],
      link: "https://vietnamnet.vn/en/xiaomi-17-ultra-raises-the-stakes-for-apple-and-samsung-2488337.html",
    })("1,499 euros in Europe", states(ultra, price("1499", "EUR"), { in: "europe", offer: "16 GB + 512 GB" })),
    listed(["2025-09-25", "2026-11-22"], xiaomi17, "pudding", {
      CN: "25113PN0EC",
      international: "25113PN0EG",
      IN: "25113PN0EI",
    }),
    listed(["2025-09-25", "2026-11-22"], pro, "pandora", { CN: "25098PN5AC" }),
    listed(["2025-09-25", "2026-11-22"], xiaomi17ProMax, "popsicle", { CN: "2509FPN0BC" }),
    listed(["2025-12-25", "2026-11-22"], xiaomi17UltraLeica, "nezha", {
      CN: "25128PNA1C",
      international: "25128PNA1G",
    }),
    listed(["2025-12-25", "2026-11-22"], ultra, "nezha", {
      CN: "2512BPNDAC",
      international: "2512BPNDAG",
      IN: "2512BPNDAI",
    }),
  ],
});
