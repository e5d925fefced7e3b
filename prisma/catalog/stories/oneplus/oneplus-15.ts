import { oneplus } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  certified,
  launches,
  named,
  price,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { oneplus13 } from "./oneplus-13";

/** Abroad in November; in America a closed government held back its licence. */
export const series15 = series("oneplus-15", "OnePlus 15", oneplus);
const oneplus15 = device("oneplus-15", "OnePlus 15", series15);
const oneplus15r = device("oneplus-15r", "OnePlus 15R", series15);
const china = launch("oneplus-15-china-launch", "OnePlus 15 launch in China", oneplus);
const global = launch("oneplus-15-launch", "OnePlus 15 global launch", oneplus);

const world = saying({
  by: sources.oneplus,
  on: "2025-11-13",
  link: "https://oneplus.gadgethacks.com/news/oneplus-15-us-launch-delayed-by-government-shutdown",
});

export default story({
  series: [series15],
  devices: [oneplus15, oneplus15r],
  launches: [china, global],
  claims: [
    saying({
      by: sources.ninetyOneMobiles,
      on: ["2025-10-01", "2025-10-26"],
      link: "https://www.91mobiles.com/hindi/?p=183886",
    })("global launch on 13 November", expects(global, launches("13 November 2025"))),
    saying({ by: sources.oneplus, on: "2025-10-27", link: "https://www.gsmarena.com/oneplus_15_5g-14206.php" })(
      "presented, from 3,999 yuan",
      states(china, status("held")),
      states(china, launches("27 October 2025")),
      states(china, shows(oneplus15)),
      states(oneplus15, named("OnePlus 15", "official")),
      states(oneplus15, availability("coming"), { in: "CN" }),
      states(oneplus15, priceFrom("3999", "CNY"), { in: "CN" }),
      states(oneplus15, sells("28 October 2025"), { in: "CN" }),
      states(oneplus15, successorOf(oneplus13)),
    ),
    saying({ by: sources.oneplus, on: "2025-10-28" })(
      "on sale",
      states(oneplus15, availability("on-sale"), { in: "CN" }),
    ),
    world(
      "presented to the world on 13 November",
      states(global, status("held")),
      states(global, launches("13 November 2025")),
      states(global, shows(oneplus15)),
    ),
    world(
      "in India from 72,999 rupees",
      states(oneplus15, availability("on-sale"), { in: "IN" }),
      states(oneplus15, availability("on-sale"), { in: "CA" }),
      states(oneplus15, priceFrom("72999", "INR"), { in: "IN", offer: "12 GB + 256 GB" }),
      states(oneplus15, availability("coming"), { in: "GB" }),
      states(oneplus15, availability("coming"), { in: "DE" }),
    ),
    saying({
      by: sources.oneplus,
      on: "2025-11-13",
      link: "https://www.techbuzz.ai/articles/oneplus-15-us-launch-stuck-in-fcc-limbo-after-gov-shutdown",
    })(
      "in America once the FCC has certified it",
      states(oneplus15, availability("coming"), {
        in: "US",
        note: "Sales put off: the closed government held back the certification.",
      }),
      states(oneplus15, sells("no date"), { in: "US" }),
      states(oneplus15, priceFrom("899.99", "USD"), { in: "US" }),
    ),
    saying({
      by: sources.fcc,
      on: ["2025-11-14", "2025-11-26"],
      link: "https://www.bharathorizon.com/technology/smartphones/oneplus-15-gets-fcc-approval-after-shutdown-delay.html",
    })(
      "FCC approves CPH2749",
      states(oneplus15, named("CPH2749", "model-number"), { in: "US" }),
      states(oneplus15, certified("FCC"), { in: "US" }),
    ),
    saying({
      by: sources.oneplus,
      on: ["2025-11-25", "2025-12-04"],
      link: "https://tekung.com/oneplus-15-usa-start-release-preis-launch-angebote-qmz",
    })(
      "in America from 4 December at 11:00",
      states(oneplus15, sells("4 December 2025, 11:00 New York"), { in: "US" }),
      states(oneplus15, price("899.99", "USD"), { in: "US", offer: "12 GB + 256 GB" }),
    ),
    saying({
      by: unnamed("2025-12-05", "report", "OnePlus 15 in America"),
      on: ["2025-12-04", "2025-12-31"],
      link: "https://www.nexaspecs.com/2025/12/oneplus-15-us-pre-orders-delayed-fcc.html",
    })(
      "to be ordered at last, ships about 22 December",
      states(oneplus15, sells("around 22 December 2025"), { in: "US" }),
    ),
    saying({ by: sources.oneplus, on: ["2025-12-22", "2025-12-31"] })(
      "on sale in America",
      states(oneplus15, availability("on-sale"), { in: "US" }),
    ),
    saying({
      by: sources.oneplus,
      on: "2025-11-13",
      link: "https://tekung.com/oneplus-15-usa-start-release-preis-launch-angebote-qmz",
    })(
      "949 euros, 849 pounds",
      states(oneplus15, price("949", "EUR"), { in: "DE" }),
      states(oneplus15, price("849", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.oneplus, on: ["2025-11-14", "2025-11-30"] })(
      "on sale",
      states(oneplus15, availability("on-sale"), { in: "DE" }),
      states(oneplus15, availability("on-sale"), { in: "GB" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-31",
      link: gsmarenaItem(
        "deals_oneplus_15_gets_a_price_cut_xiaomi_and_google_devices_discounted_ipad_air_m3_on_sale-news-71338",
      ),
    })("cheaper at Amazon in Britain", states(oneplus15, availability("on-sale"), { in: "GB" })),
    saying({
      by: sources.gsmarena,
      on: "2026-01-18",
      link: gsmarenaItem("deals_redmi_note_15_series_and_poco_f8_pro_on_discount_oneplus_15r_goes_on_sale-news-71149"),
    })(
      "15R available for purchase at Amazon in Britain",
      states(oneplus15r, availability("on-sale"), { in: "GB" }),
      states(oneplus15r, named("OnePlus 15R", "official")),
    ),
  ],
});
