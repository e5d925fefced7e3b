import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi14, xiaomi14Pro, xiaomi14Ultra } from "./xiaomi-14";
import { comingTo, listed, neverSoldIn, onSaleIn, presented } from "./phrases";

const xiaomi15Series = series("xiaomi-15", "Xiaomi 15", xiaomi);
export const xiaomi15 = device("xiaomi-15", "Xiaomi 15", xiaomi15Series);
export const xiaomi15Pro = device("xiaomi-15-pro", "Xiaomi 15 Pro", xiaomi15Series);
export const xiaomi15Ultra = device("xiaomi-15-ultra", "Xiaomi 15 Ultra", xiaomi15Series);
const inChina = launch("xiaomi-15-launch", "Xiaomi 15 series launch", xiaomi, "Beijing");
const ultraLaunch = launch("xiaomi-15-ultra-launch", "Xiaomi 15 Ultra launch", xiaomi, "Beijing");
const abroad = launch("xiaomi-15-global-launch", "Xiaomi 15 series global launch", xiaomi, "Barcelona");
const inIndia = launch("xiaomi-15-india-launch", "Xiaomi 15 series launch in India", xiaomi);

const page = gsmarenaItem("xiaomi_15-13472");
const proPage = gsmarenaItem("xiaomi_15_pro-13473");
const ultraPage = gsmarenaItem("xiaomi_15_ultra-13657");
const october29 = "https://xiaomiui.net/xiaomi-15-series-is-coming-on-october-29-58991/";
const indiaTv =
  "https://www.indiatvnews.com/technology/gadgets/xiaomi-15-series-to-challenge-oneplus-13-series-will-debut-next-week-in-india-2025-03-03-978780";
const saleLeak =
  "https://www.gadgets360.com/mobiles/news/xiaomi-15-ultra-series-india-sale-date-price-revealing-leak-7753014";
const october = saying({ by: sources.xiaomi, on: "2024-10-29", link: page });
const barcelona = saying({ by: sources.xiaomi, on: "2025-03-02", link: ultraPage });

export default story({
  series: [xiaomi15Series],
  devices: [xiaomi15, xiaomi15Pro, xiaomi15Ultra],
  launches: [inChina, ultraLaunch, abroad, inIndia],
  claims: [
    saying({
      by: sources.unnamed("2024-10-23", "report", "Xiaomi 15"),
      on: ["2024-10-18", "2024-10-23"],
      link: october29,
    })(
      "this week, from 4,599 yuan",
      states(inChina, launches("21–27 October 2024")),
      states(xiaomi15, price("4599", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({
      by: sources.xiaomi,
      on: "2024-10-24",
      link: "https://www.gadgets360.com/mobiles/news/xiaomi-15-pro-series-pad-7-band-9-pro-launch-date-pad-7-hyperos-2-0-design-teasers-6863498",
    })(
      "on 29 October at 19:00",
      states(inChina, launches("29 October 2024, 19:00 Beijing")),
      states(inChina, status("planned")),
      states(inChina, shows(xiaomi15)),
      states(inChina, shows(xiaomi15Pro)),
      ...comingTo(xiaomi15Series, "CN"),
    ),
    october(
      "15 and 15 Pro presented",
      ...presented(inChina, xiaomi15, xiaomi15Pro),
      states(xiaomi15Series, feature("Leica camera")),
    ),
    october("from 4,499 yuan", states(xiaomi15, price("4499", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    october("from 5,299 yuan", states(xiaomi15Pro, price("5299", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    october("on sale from 31 October", states(xiaomi15, sells("31 October 2024"), { in: "CN" })),
    saying({ by: sources.gsmarena, on: ["2024-11-01", "2024-12-31"], link: page })(
      "released in China",
      ...onSaleIn(xiaomi15, "CN"),
      ...onSaleIn(xiaomi15Pro, "CN"),
      states(xiaomi15, successorOf(xiaomi14)),
      states(xiaomi15Pro, successorOf(xiaomi14Pro)),
    ),
    saying({
      by: sources.unnamed("2025-01-08", "Chinese source", "Xiaomi 15 Ultra"),
      on: "2025-01-08",
      link: "https://onestoptrendingnews.com/2025/01/08/xiaomi-15-ultra-launch-window-leaks",
    })(
      "in China at the end of February, abroad at MWC",
      states(ultraLaunch, launches("late February 2025")),
      states(abroad, launches("early March 2025")),
      states(abroad, shows(xiaomi15Ultra)),
      ...comingTo(xiaomi15Ultra, "international"),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2025-02-14", "2025-02-17"],
      link: "https://zeenews.india.com/technology/xiaomi-15-series-launch-date-confirmed-could-debut-with-telephoto-lens-check-expected-specs-price-2859834.html",
    })(
      "worldwide on 2 March",
      states(abroad, launches("2 March 2025")),
      states(abroad, status("planned")),
      states(abroad, shows(xiaomi15Series)),
      ...comingTo(xiaomi15, "international"),
    ),
    saying({
      by: sources.businessToday,
      on: "2025-02-17",
      link: "https://www.businesstoday.in/technology/news/story/xiaomi-15-series-to-launch-in-india-on-march-2-specs-features-and-expected-price-464844-2025-02-17",
    })("in India on 2 March too", states(inIndia, launches("2 March 2025")), states(inIndia, shows(xiaomi15Series))),
    saying({ by: sources.abhishekYadav, on: ["2025-02-19", "2025-02-20"], link: saleLeak })(
      "prices in India on 18 March, sale from the 21st",
      states(inIndia, launches("18 March 2025")),
      states(xiaomi15Series, sells("21 March 2025"), { in: "IN" }),
    ),
    saying({ by: sources.gadgets360, on: "2025-02-20", link: saleLeak })(
      "the Ultra in China perhaps on 26 February; the Pro stays",
      expects(ultraLaunch, launches("26 February 2025")),
      doubts(xiaomi15Pro, availability("coming"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: "2025-02-27", link: ultraPage })(
      "15 Ultra presented, from 6,499 yuan",
      states(ultraLaunch, launches("27 February 2025")),
      ...presented(ultraLaunch, xiaomi15Ultra),
      ...comingTo(xiaomi15Ultra, "CN"),
      states(xiaomi15Ultra, price("6499", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({
      by: sources.phoneArena,
      on: "2025-02-27",
      link: "https://www.phonearena.com/news/xiaomi-15-ultra-official_id168022",
    })(
      "its domestic premiere was today",
      states(ultraLaunch, launches("27 February 2025")),
      states(ultraLaunch, status("held")),
    ),
    saying({ by: sources.indiaTv, on: "2025-03-03", link: indiaTv })(
      "shown in China on 28 February",
      states(ultraLaunch, launches("28 February 2025")),
    ),
    barcelona(
      "15 and 15 Ultra to the world",
      ...presented(abroad, xiaomi15, xiaomi15Ultra),
      ...comingTo(xiaomi15, "DE", "FR", "GB", "ES", "IT"),
      ...comingTo(xiaomi15Ultra, "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi15, priceFrom("999", "EUR"), { in: "europe" }),
      states(xiaomi15Ultra, priceFrom("1499", "EUR"), { in: "europe" }),
      states(xiaomi15Ultra, priceFrom("1299", "GBP"), { in: "GB" }),
    ),
    saying({
      by: sources.wired,
      on: ["2025-03-02", "2025-05-31"],
      link: "https://www.wired.com/review/xiaomi-15-and-xiaomi-15-ultra",
    })("neither is officially sold in the US", ...neverSoldIn(xiaomi15, "US"), ...neverSoldIn(xiaomi15Ultra, "US")),
    saying({ by: sources.gsmarena, on: ["2025-03-05", "2025-04-30"], link: ultraPage })(
      "released",
      ...onSaleIn(xiaomi15Ultra, "CN", "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi15Ultra, successorOf(xiaomi14Ultra)),
    ),
    saying({ by: sources.gsmarena, on: ["2025-03-05", "2025-04-30"], link: page })(
      "released in Europe",
      ...onSaleIn(xiaomi15, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2025-03-05", "2025-04-30"], link: proPage })(
      "the Pro stayed in China",
      denies(xiaomi15Pro, availability("on-sale"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: ["2025-03-02", "2025-03-03"], link: indiaTv })(
      "in India on 11 March, 12:00",
      states(inIndia, launches("11 March 2025, 12:00 Delhi")),
      states(inIndia, status("planned")),
      ...comingTo(xiaomi15, "IN"),
      ...comingTo(xiaomi15Ultra, "IN"),
    ),
    saying({ by: sources.xiaomi, on: "2025-03-11", link: page })(
      "from 64,999 and 109,999 rupees, on sale from 3 April",
      ...presented(inIndia, xiaomi15, xiaomi15Ultra),
      states(xiaomi15, price("64999", "INR"), { in: "IN", offer: "12 GB + 512 GB" }),
      states(xiaomi15Ultra, price("109999", "INR"), { in: "IN", offer: "16 GB + 512 GB" }),
      states(xiaomi15, sells("3 April 2025"), { in: "IN" }),
      states(xiaomi15Ultra, sells("3 April 2025"), { in: "IN" }),
    ),
    saying({
      by: sources.ninetyOneMobiles,
      on: ["2025-04-03", "2025-05-31"],
      link: "https://www.91mobiles.com/hub/xiaomi-15-ultra-review/",
    })("in India in one color", ...onSaleIn(xiaomi15Ultra, "IN")),
    saying({ by: sources.gsmarena, on: ["2025-04-03", "2025-05-31"], link: page })(
      "sold in India",
      ...onSaleIn(xiaomi15, "IN"),
    ),
    saying({ by: sources.xiaomi, on: ["2025-04-01", "2025-12-31"] })(
      "both in Japan since spring",
      ...onSaleIn(xiaomi15, "JP"),
      ...onSaleIn(xiaomi15Ultra, "JP"),
    ),
    listed(["2024-10-29", "2025-12-31"], xiaomi15, "dada", {
      CN: "24129PN74C",
      international: "24129PN74G",
      IN: "24129PN74I",
    }),
    listed(["2024-10-29", "2025-12-31"], xiaomi15Pro, "haotian", { CN: "2410DPN6CC" }),
    listed(["2025-02-27", "2025-12-31"], xiaomi15Ultra, "xuanyuan", {
      CN: "25010PN30C",
      international: "25010PN30G",
      IN: "25010PN30I",
    }),
  ],
});
