import { realme } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { gt7Pro } from "./realme-gt-7-pro";

const series8 = series("realme-gt8", "realme GT 8", realme);
const gt8 = device("realme-gt8", "realme GT 8", series8);
const gt8Pro = device("realme-gt8-pro", "realme GT 8 Pro", series8);
const china = launch("realme-gt8-launch", "realme GT 8 series launch", realme);
const india = launch("realme-gt8-pro-india-launch", "realme GT 8 Pro launch in India", realme);

export default story({
  series: [series8],
  devices: [gt8, gt8Pro],
  launches: [china, india],
  claims: [
    saying({
      by: sources.realme,
      on: "2025-09-26",
      link: "https://www.indiatvnews.com/technology/news/realme-gt-8-pro-to-launch-with-snapdragon-8-elite-gen-5-r1-graphics-chip-and-dual-speakers-2025-09-26-1010147",
    })(
      "in October in China",
      states(china, launches("October 2025")),
      states(china, shows(gt8Pro)),
      states(gt8Pro, named("realme GT 8 Pro", "official")),
    ),
    saying({
      by: sources.realme,
      on: ["2025-10-10", "2025-10-16"],
      link: "https://www.gadgets360.com/mobiles/news/realme-gt-8-pro-series-launch-date-announced-specifications-features-expected-9457699",
    })(
      "21 October, with Ricoh",
      states(china, launches("21 October 2025")),
      states(china, status("planned")),
      states(china, shows(gt8)),
      states(gt8, named("realme GT 8", "official")),
    ),
    saying({
      by: sources.ninetyOneMobiles,
      on: ["2025-10-01", "2025-10-26"],
      link: "https://www.91mobiles.com/hindi/?p=183886",
    })(
      "planned for 18 to 20 November, now 10 to 12, likely the 11th",
      expects(india, launches("10–12 November 2025")),
      expects(india, shows(gt8Pro)),
      speculates(india, launches("11 November 2025")),
    ),
    saying({ by: sources.realme, on: "2025-10-21" })(
      "presented, Pro from 3,999 yuan",
      states(china, status("held")),
      states(series8, availability("coming"), { in: "CN" }),
      states(gt8Pro, priceFrom("3999", "CNY"), { in: "CN" }),
      states(gt8Pro, successorOf(gt7Pro)),
    ),
    saying({ by: sources.realme, on: ["2025-10-21", "2025-10-31"] })(
      "on sale",
      states(series8, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.realme, on: "2025-11-20" })(
      "in India from 72,999 rupees from 25 November",
      states(india, status("held")),
      states(india, launches("20 November 2025")),
      states(india, shows(gt8Pro)),
      states(gt8Pro, availability("coming"), { in: "IN" }),
      states(gt8Pro, priceFrom("72999", "INR"), { in: "IN" }),
      states(gt8Pro, sells("25 November 2025"), { in: "IN" }),
    ),
    saying({ by: sources.realme, on: "2025-11-25" })(
      "on sale in India",
      states(gt8Pro, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-02-01",
      link: gsmarenaItem(
        "deals_motorola_signature_now_available_realme_gt_8_pro_poco_f8_pro_and_f8_ultra_on_sale-news-71335",
      ),
    })("on sale at Amazon for less than a thousand euros", states(gt8Pro, availability("on-sale"), { in: "eu" })),
  ],
});
