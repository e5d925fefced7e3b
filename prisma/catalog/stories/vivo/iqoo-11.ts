import { iqoo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

/** Put off for the mourning of Jiang Zemin. */
const series11 = series("iqoo-11", "iQOO 11", iqoo);
export const iqoo11 = device("iqoo-11", "iQOO 11", series11);
const iqoo11Pro = device("iqoo-11-pro", "iQOO 11 Pro", series11);
const china = launch("iqoo-11-launch", "iQOO 11 series launch", iqoo);
const india = launch("iqoo-11-india-launch", "iQOO 11 launch in India", iqoo);

export default story({
  series: [series11],
  devices: [iqoo11, iqoo11Pro],
  launches: [china, india],
  claims: [
    saying({
      by: sources.iqoo,
      on: "2022-11-23",
      link: "https://www.gizbot.com/amphtml/mobile/news/iqoo-11-5g-launch-date-confirmed-first-snapdragon-8-gen-2-android-smartphone-083620.html",
    })("in Malaysia on 2 December", states(iqoo11, availability("coming"), { in: "MY" })),
    saying({
      by: sources.iqoo,
      on: "2022-11-24",
      link: "https://www.moneycontrol.com/news/technology/iqoo-11-launch-date-set-for-december-2-qualcomm-snapdragon-8-gen-2-curved-amoled-display-v2-isp-confirmed-9595151.html/amp",
    })(
      "2 December at 14:30",
      states(china, launches("2 December 2022, 14:30 Beijing")),
      states(china, status("planned")),
      states(china, shows(series11)),
    ),
    saying({
      by: sources.financialExpress,
      on: "2022-11-24",
      link: "https://www.financialexpress.com/life/technology-iqoo-11-first-look-out-ahead-of-december-2-launch-to-come-with-snapdragon-8-gen-2-vivo-v2-chip-2889876/",
    })("India soon after", expects(iqoo11, availability("coming"), { in: "IN" })),
    saying({
      by: sources.iqoo,
      on: "2022-11-30",
      link: "https://www.moneycontrol.com/news/technology/iqoo-11-series-iqoo-neo-7-se-are-not-launching-in-china-on-december-2-9628181.html",
    })("put off, a new day will be told", states(china, status("moved"))),
    saying({
      by: sources.iqoo,
      on: "2022-12-03",
      link: "https://www.bgr.in/mobiles/iqoo-11-series-launch-rescheduled-to-december-8-check-details-1345997/",
    })(
      "8 December",
      states(china, launches("8 December 2022")),
      states(china, status("planned")),
      states(china, shows(iqoo11)),
      states(china, shows(iqoo11Pro)),
      states(iqoo11, availability("coming"), { in: "ID" }),
    ),
    saying({ by: sources.iqoo, on: "2022-12-08" })(
      "presented, from 3,799 and 4,999 yuan",
      states(china, status("held")),
      states(iqoo11, named("iQOO 11", "official")),
      states(iqoo11Pro, named("iQOO 11 Pro", "official")),
      states(series11, availability("coming"), { in: "CN" }),
      states(iqoo11, priceFrom("3799", "CNY"), { in: "CN" }),
      states(iqoo11Pro, priceFrom("4999", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.iqoo, on: ["2022-12-12", "2022-12-21"] })(
      "on sale",
      states(series11, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.iqoo,
      on: "2022-12-14",
      link: "https://www.indiatoday.in/technology/features/story/iqoo-india-has-foldable-phone-in-its-future-but-no-plan-to-bring-tws-laptops-or-tablets-2309102-2022-12-14",
    })("10 January in India", states(india, launches("10 January 2023")), states(india, status("planned"))),
    saying({ by: sources.iqoo, on: "2023-01-10" })(
      "in India from 59,999 rupees",
      states(india, status("held")),
      states(india, shows(iqoo11)),
      states(iqoo11, availability("coming"), { in: "IN" }),
      states(iqoo11, priceFrom("59999", "INR"), { in: "IN" }),
      states(iqoo11, sells("13 January 2023"), { in: "IN" }),
    ),
    saying({ by: sources.iqoo, on: "2023-01-13" })(
      "on sale in India",
      states(iqoo11, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.techlusive,
      on: "2023-11-01",
      link: "https://www.techlusive.in/mobile-phones/iqoo-12-with-snapdragon-8-gen-3-to-launch-on-december-12-check-details-1426340/",
    })("launched in India in January", states(india, launches("January 2023"))),
  ],
});
