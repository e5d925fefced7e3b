import { realme } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { doubts, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { realmeGt } from "./realme-gt";

/** 9 December, 20 December, 4 January: three days for one launch. */
const series2 = series("realme-gt-2", "realme GT 2", realme);
export const gt2 = device("realme-gt-2", "realme GT 2", series2);
export const gt2Pro = device("realme-gt-2-pro", "realme GT 2 Pro", series2);
const china = launch("realme-gt-2-launch", "realme GT 2 series launch", realme);
const mwc = launch("realme-gt-2-global-launch", "realme at MWC 2022", realme, "Barcelona");
const india = launch("realme-gt-2-pro-india-launch", "realme GT 2 Pro launch in India", realme);

export default story({
  series: [series2],
  devices: [gt2, gt2Pro],
  launches: [china, mwc, india],
  claims: [
    saying({
      by: sources.realme,
      on: "2021-12-01",
      link: "https://www.indiatoday.in/technology/news/story/realme-gt-2-pro-with-qualcomm-snapdragon-8-gen-1-chipset-to-launch-in-december-1882757-2021-12-01",
    })(
      "GT 2 Pro this December",
      states(china, launches("December 2021")),
      states(china, shows(gt2Pro)),
      states(gt2Pro, named("realme GT 2 Pro", "official")),
    ),
    saying({
      by: sources.realme,
      on: "2021-12-08",
      link: "https://www.indiatoday.in/technology/news/story/realme-announces-gt-2-pro-event-for-december-9-the-same-day-as-motorola-edge-x30-launch-1885342-2021-12-08",
    })("an event about the GT 2 Pro on 9 December", states(china, shows(gt2Pro))),
    saying({
      by: sources.indiaToday,
      on: "2021-12-08",
      link: "https://www.indiatoday.in/technology/news/story/realme-announces-gt-2-pro-event-for-december-9-the-same-day-as-motorola-edge-x30-launch-1885342-2021-12-08",
    })(
      "a launch that day is unlikely, India next year",
      doubts(china, launches("9 December 2021")),
      speculates(gt2Pro, sells("2022"), { in: "IN" }),
    ),
    saying({
      by: sources.indiaToday,
      on: "2021-12-13",
      link: "https://www.indiatoday.in/technology/news/story/realme-gt-2-pro-launch-date-confirmed-here-are-5-things-we-know-about-realme-s-flagship-phone-1887164-2021-12-13",
    })("launched on 20 December", states(china, launches("20 December 2021"))),
    saying({
      by: sources.realme,
      on: "2021-12-22",
      link: "https://www.techradar.com/nz/news/realme-gt-2-design-revealed-plus-we-now-know-when-itll-launch",
    })(
      "4 January, to the world at once",
      states(china, launches("4 January 2022")),
      states(china, status("planned")),
      states(china, shows(series2)),
    ),
    saying({ by: sources.realme, on: "2022-01-04", link: "https://www.gsmarena.com/realme_gt2_pro-11228.php" })(
      "presented, Pro from 3,899 yuan",
      states(china, status("held")),
      states(china, shows(gt2)),
      states(gt2, named("realme GT 2", "official")),
      states(series2, availability("coming"), { in: "CN" }),
      states(gt2, priceFrom("2699", "CNY"), { in: "CN" }),
      states(gt2Pro, priceFrom("3899", "CNY"), { in: "CN" }),
      states(gt2, successorOf(realmeGt)),
    ),
    saying({ by: sources.realme, on: ["2022-01-07", "2022-01-31"] })(
      "on sale",
      states(series2, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.realme, on: "2022-02-28" })(
      "for Europe: 749 and 549 euros",
      states(mwc, status("held")),
      states(mwc, launches("28 February 2022")),
      states(mwc, shows(gt2)),
      states(mwc, shows(gt2Pro)),
      states(series2, availability("coming"), { in: "europe" }),
      states(series2, availability("coming"), { in: "FR" }),
      states(series2, availability("coming"), { in: "ES" }),
      states(gt2Pro, priceFrom("749", "EUR"), { in: "DE" }),
      states(gt2, priceFrom("549", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.realme, on: ["2022-03-08", "2022-03-31"] })(
      "on sale in Europe",
      states(series2, availability("on-sale"), { in: "europe" }),
      states(series2, availability("on-sale"), { in: "FR" }),
      states(series2, availability("on-sale"), { in: "ES" }),
    ),
    saying({ by: sources.realme, on: "2022-04-07" })(
      "Pro in India from 49,999 rupees from 14 April",
      states(india, status("held")),
      states(india, launches("7 April 2022")),
      states(india, shows(gt2Pro)),
      states(gt2Pro, availability("coming"), { in: "IN" }),
      states(gt2Pro, priceFrom("49999", "INR"), { in: "IN" }),
      states(gt2Pro, sells("14 April 2022"), { in: "IN" }),
    ),
    saying({ by: sources.realme, on: "2022-04-14" })(
      "on sale in India",
      states(gt2Pro, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.realme, on: "2022-04-28" })(
      "GT 2 on sale in India from 34,999 rupees",
      states(gt2, availability("on-sale"), { in: "IN" }),
      states(gt2, priceFrom("34999", "INR"), { in: "IN" }),
      states(gt2, sells("28 April 2022"), { in: "IN" }),
    ),
  ],
});
