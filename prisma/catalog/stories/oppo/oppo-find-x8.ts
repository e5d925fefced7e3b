import { oppo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { findX7, findX7Ultra } from "./oppo-find-x7";

/** Back abroad after the quarrel with Nokia; the Ultra stayed at home. */
const series8 = series("oppo-find-x8", "Oppo Find X8", oppo);
const findX8 = device("oppo-find-x8", "Oppo Find X8", series8);
export const findX8Pro = device("oppo-find-x8-pro", "Oppo Find X8 Pro", series8);
export const findX8Ultra = device("oppo-find-x8-ultra", "Oppo Find X8 Ultra", series8);
const china = launch("oppo-find-x8-china-launch", "Oppo Find X8 series launch in China", oppo);
const global = launch("oppo-find-x8-launch", "Oppo Find X8 series global launch", oppo, "Bali");
const ultraLaunch = launch("oppo-find-x8-ultra-launch", "Oppo Find X8 Ultra launch", oppo);

const world = saying({
  by: sources.oppo,
  on: "2024-11-21",
  link: "https://www.gsmarena.com/oppo_find_x8_pro-13467.php",
});

export default story({
  series: [series8],
  devices: [findX8, findX8Pro, findX8Ultra],
  launches: [china, global, ultraLaunch],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: "2024-09-21",
      link: "https://www.gadgets360.com/mobiles/news/oppo-find-x8-launch-date-leak-design-teased-6617375",
    })("21 October at the earliest", states(china, launches("after 20 October 2024"))),
    saying({
      by: sources.oppo,
      on: "2024-10-11",
      link: "https://www.business-standard.com/amp/technology/tech-news/oppo-find-x8-series-powered-by-mediatek-dimensity-9400-launching-in-oct-124101100495_1.html",
    })(
      "24 October",
      states(china, launches("24 October 2024")),
      states(china, status("planned")),
      states(china, shows(findX8)),
      states(china, shows(findX8Pro)),
      states(findX8, availability("coming"), { in: "europe" }),
      states(findX8Pro, availability("coming"), { in: "europe" }),
    ),
    saying({
      by: sources.businessStandard,
      on: "2024-10-11",
      link: "https://www.business-standard.com/amp/technology/tech-news/oppo-find-x8-series-powered-by-mediatek-dimensity-9400-launching-in-oct-124101100495_1.html",
    })(
      "the Ultra in the first quarter",
      expects(ultraLaunch, launches("Q1 2025")),
      expects(ultraLaunch, shows(findX8Ultra)),
    ),
    saying({
      by: sources.oppo,
      on: "2024-10-24",
      link: "https://www.t3.com/tech/android-phones/oppo-find-x8-officially-coming-to-global-markets-and-with-hasselblad-optics-to-boot",
    })(
      "presented, and coming to the world",
      states(china, status("held")),
      states(findX8, named("Oppo Find X8", "official")),
      states(findX8Pro, named("Oppo Find X8 Pro", "official")),
      states(findX8, availability("coming"), { in: "CN" }),
      states(findX8Pro, availability("coming"), { in: "CN" }),
      states(findX8, priceFrom("4199", "CNY"), { in: "CN" }),
      states(findX8Pro, priceFrom("5299", "CNY"), { in: "CN" }),
      states(findX8, successorOf(findX7)),
    ),
    saying({
      by: sources.androidCentral,
      on: "2024-10-24",
      link: "https://www.androidcentral.com/phones/the-wait-is-over-oppos-find-x8-and-x8-pro-are-launching-globally",
    })(
      "Britain and India among them",
      states(findX8, availability("coming"), { in: "GB" }),
      states(findX8, availability("coming"), { in: "IN" }),
      states(findX8Pro, availability("coming"), { in: "GB" }),
      states(findX8Pro, availability("coming"), { in: "IN" }),
    ),
    saying({ by: sources.oppo, on: "2024-10-30" })(
      "on sale",
      states(findX8, availability("on-sale"), { in: "CN" }),
      states(findX8Pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.oppo,
      on: ["2024-10-25", "2024-10-31"],
      link: "https://gizchina.it/2024/10/oppo-find-x8-pro-global-novembre-teaser/",
    })("in Indonesia in November", states(global, launches("November 2024"))),
    saying({
      by: sources.oppo,
      on: "2024-11-11",
      link: "https://www.business-standard.com/amp/technology/tech-news/oppo-find-x8-series-with-coloros-15-launching-on-nov-21-what-to-expect-124111100731_1.html",
    })(
      "21 November in Bali",
      states(global, launches("21 November 2024")),
      states(global, status("planned")),
      states(global, shows(findX8)),
      states(global, shows(findX8Pro)),
    ),
    world(
      "presented",
      states(global, status("held")),
      states(findX8, availability("coming"), { in: "IN" }),
      states(findX8, availability("coming"), { in: "GB" }),
      states(findX8Pro, availability("coming"), { in: "IN" }),
      states(findX8Pro, availability("coming"), { in: "GB" }),
    ),
    world(
      "69,999 and 99,999 rupees, from 3 December",
      states(findX8, priceFrom("69999", "INR"), { in: "IN" }),
      states(findX8Pro, price("99999", "INR"), { in: "IN" }),
      states(findX8, sells("3 December 2024"), { in: "IN" }),
      states(findX8Pro, sells("3 December 2024"), { in: "IN" }),
    ),
    saying({ by: sources.oppo, on: "2024-12-03" })(
      "on sale",
      states(findX8, availability("on-sale"), { in: "IN" }),
      states(findX8, availability("on-sale"), { in: "GB" }),
      states(findX8, availability("on-sale"), { in: "ID" }),
      states(findX8Pro, availability("on-sale"), { in: "IN" }),
      states(findX8Pro, availability("on-sale"), { in: "GB" }),
      states(findX8Pro, availability("on-sale"), { in: "ID" }),
    ),
    saying({
      by: sources.digitalChatStation,
      on: ["2025-02-01", "2025-02-26"],
      link: "https://giznewsdaily.com/oppo-exec-confirms-april-launch-for-find-x8-ultra-denies-delay",
    })("pushed to the second quarter", states(ultraLaunch, launches("Q2 2025"))),
    saying({
      by: sources.oppo,
      on: ["2025-02-01", "2025-02-26"],
      link: "https://giznewsdaily.com/oppo-exec-confirms-april-launch-for-find-x8-ultra-denies-delay",
    })("April, and no delay", states(ultraLaunch, launches("April 2025")), states(ultraLaunch, status("planned"))),
    saying({ by: sources.oppo, on: "2025-04-10" })(
      "X8 Ultra presented, from 6,499 yuan",
      states(ultraLaunch, status("held")),
      states(ultraLaunch, launches("10 April 2025")),
      states(ultraLaunch, shows(findX8Ultra)),
      states(findX8Ultra, named("Oppo Find X8 Ultra", "official")),
      states(findX8Ultra, availability("coming"), { in: "CN" }),
      states(findX8Ultra, priceFrom("6499", "CNY"), { in: "CN" }),
      states(findX8Ultra, sells("16 April 2025"), { in: "CN" }),
      states(findX8Ultra, successorOf(findX7Ultra)),
    ),
    saying({ by: sources.oppo, on: "2025-04-16" })(
      "on sale",
      states(findX8Ultra, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.notebookcheck, on: ["2025-08-01", "2025-10-12"], link: "https://afnnews.qaasid.com/171682" })(
      "X8 Pro only in some countries of Europe, such as Benelux",
      states(findX8Pro, availability("on-sale"), { in: "NL" }),
      states(findX8Pro, availability("on-sale"), { in: "BE" }),
      doubts(findX8Pro, availability("on-sale"), { in: "DE" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-05-21",
      link: gsmarenaItem("oppo_find_x9_ultra_find_x9s_india_price_sale_date-news-72929"),
    })("no Ultra of Oppo was sold in India before the X9", denies(findX8Ultra, availability("on-sale"), { in: "IN" })),
  ],
});
