import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  feature,
  includes,
  launches,
  named,
  price,
  priceFrom,
  rebrandOf,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi12, xiaomi12Pro } from "./xiaomi-12";
import { civi2 } from "./xiaomi-civi";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

export const xiaomi13Series = series("xiaomi-13", "Xiaomi 13", xiaomi);
export const xiaomi13 = device("xiaomi-13", "Xiaomi 13", xiaomi13Series);
export const xiaomi13Pro = device("xiaomi-13-pro", "Xiaomi 13 Pro", xiaomi13Series);
const xiaomi13Lite = device("xiaomi-13-lite", "Xiaomi 13 Lite", xiaomi13Series);
const xiaomi13s = device("xiaomi-13s", "Xiaomi 13S", xiaomi13Series);
const inChina = launch("xiaomi-13-launch", "Xiaomi 13 series launch", xiaomi, "Beijing");
const abroad = launch("xiaomi-13-global-launch", "Xiaomi 13 series global launch", xiaomi, "Barcelona");

const page = gsmarenaItem("xiaomi_13-12013");
const proPage = gsmarenaItem("xiaomi_13_pro-11962");
const litePage = gsmarenaItem("xiaomi_13_lite-12072");
const delay = "https://techadvisorab.pages.dev/posts/xiaomi-13-global-release-date-price-and-specs_124092";
const ibTimes =
  "https://www.ibtimes.co.uk/xiaomi-13-13-pro-everything-you-need-know-about-xiaomis-latest-flagship-models-1712355";
const event = saying({ by: sources.xiaomi, on: "2022-12-11", link: page });
const barcelona = saying({ by: sources.xiaomi, on: "2023-02-26", link: page });

export default story({
  series: [xiaomi13Series],
  devices: [xiaomi13, xiaomi13Pro, xiaomi13Lite, xiaomi13s],
  launches: [inChina, abroad],
  claims: [
    saying({ by: sources.xiaomi, on: ["2022-11-25", "2022-11-29"], link: delay })(
      "on 1 December",
      states(inChina, launches("1 December 2022")),
      states(inChina, status("planned")),
      states(inChina, shows(xiaomi13Series)),
    ),
    saying({ by: sources.xiaomi, on: "2022-11-30", link: delay })("postponed", states(inChina, status("moved"))),
    saying({
      by: sources.xiaomi,
      on: ["2022-12-08", "2022-12-09"],
      link: "https://www.businesstoday.in/technology/story/redmi-k60-series-said-to-launch-in-january-2023-check-out-leaked-specs-and-other-details-355805-2022-12-09",
    })(
      "now on 11 December",
      states(inChina, launches("11 December 2022")),
      states(inChina, status("planned")),
      ...comingTo(xiaomi13, "CN"),
      ...comingTo(xiaomi13Pro, "CN"),
    ),
    event(
      "Xiaomi 13 and 13 Pro presented",
      ...presented(inChina, xiaomi13, xiaomi13Pro),
      states(xiaomi13Series, feature("Leica camera")),
    ),
    event("from 3,999 yuan", states(xiaomi13, price("3999", "CNY"), { in: "CN", offer: "8 GB + 128 GB" })),
    event("from 4,999 yuan", states(xiaomi13Pro, price("4999", "CNY"), { in: "CN", offer: "8 GB + 128 GB" })),
    event(
      "on sale from 14 December",
      states(xiaomi13, sells("14 December 2022"), { in: "CN" }),
      states(xiaomi13Pro, sells("14 December 2022"), { in: "CN" }),
    ),
    saying({ by: sources.ibTimesUk, on: ["2022-12-14", "2022-12-31"], link: ibTimes })(
      "for sale in China since 14 December",
      ...onSaleIn(xiaomi13, "CN"),
      ...onSaleIn(xiaomi13Pro, "CN"),
    ),
    saying({
      by: sources.unnamed("2022-12-12", "Chinese source", "Xiaomi 13 abroad"),
      on: "2022-12-12",
      link: "https://voonze.com/xiaomi-13-and-13-pro-ceo-of-the-manufacturer-provokes-the-global-launch-of-the-devices/",
    })("India and Europe in mid-January", states(abroad, launches("mid January 2023"))),
    saying({
      by: sources.yogeshBrar,
      on: ["2022-12-15", "2023-01-12"],
      link: "https://www.gadgets360.com/mobiles/news/xiaomi-13-pro-series-global-launch-vietnam-february-last-week-report-3686204",
    })("the Pro in India in March", states(xiaomi13Pro, availability("coming"), { in: "IN" })),
    saying({
      by: sources.unnamed("2023-01-12", "Vietnamese report", "Xiaomi 13 in Vietnam"),
      on: ["2023-01-10", "2023-01-12"],
      link: "https://www.gadgets360.com/mobiles/news/xiaomi-13-pro-series-global-launch-vietnam-february-last-week-report-3686204",
    })("in the last week of February", states(abroad, launches("late February 2023"))),
    saying({
      by: sources.xiaomi,
      on: "2023-02-08",
      link: "https://www.techradar.com/news/the-xiaomi-13-and-xiaomi-13-pro-are-going-global-very-soon",
    })(
      "on 26 February, 16:00 in Barcelona",
      states(abroad, launches("26 February 2023, 16:00 Barcelona")),
      states(abroad, status("planned")),
      states(abroad, shows(xiaomi13Series)),
      ...comingTo(xiaomi13, "international"),
      ...comingTo(xiaomi13Pro, "international"),
    ),
    saying({
      by: sources.tomsGuide,
      on: ["2022-12-11", "2022-12-31"],
      link: "https://tomsguideam.pages.dev/posts/xiaomi-13-and-xiaomi-13-pro-could-raise-the-bar-for-android-phones",
    })("Xiaomi phones don't make it to the US", doubts(xiaomi13Series, availability("coming"), { in: "US" })),
    saying({
      by: sources.xiaomi,
      on: ["2023-02-23", "2023-02-24"],
      link: "https://www.gadgets360.com/mobiles/news/xiaomi-13-13s-series-not-launching-confirms-ceo-lei-jun-weibo-global-debut-3810962",
    })(
      "no 13S this year",
      states(xiaomi13s, named("Xiaomi 13S", "rumored")),
      denies(xiaomi13s, availability("coming"), { in: "everywhere" }),
      denies(xiaomi13Series, includes(xiaomi13s)),
    ),
    barcelona(
      "13, 13 Pro and 13 Lite presented",
      ...presented(abroad, xiaomi13, xiaomi13Pro, xiaomi13Lite),
      states(xiaomi13Lite, launches("26 February 2023")),
      ...[xiaomi13, xiaomi13Pro, xiaomi13Lite].flatMap((phone) => comingTo(phone, "DE", "FR", "GB", "ES", "IT")),
      ...comingTo(xiaomi13Pro, "IN"),
    ),
    barcelona("from 999 euros", states(xiaomi13, priceFrom("999", "EUR"), { in: "europe" })),
    barcelona("from 1,299 euros", states(xiaomi13Pro, priceFrom("1299", "EUR"), { in: "europe" })),
    barcelona("from 499 euros", states(xiaomi13Lite, priceFrom("499", "EUR"), { in: "europe" })),
    barcelona(
      "849, 1,099 and 449 pounds",
      states(xiaomi13, priceFrom("849", "GBP"), { in: "GB" }),
      states(xiaomi13Pro, priceFrom("1099", "GBP"), { in: "GB" }),
      states(xiaomi13Lite, priceFrom("449", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2023-03-08", "2023-05-31"], link: page })(
      "available in Europe",
      ...onSaleIn(xiaomi13, "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi13, successorOf(xiaomi12)),
    ),
    saying({ by: sources.gsmarena, on: ["2023-03-10", "2023-05-31"], link: proPage })(
      "available in Europe and India",
      ...onSaleIn(xiaomi13Pro, "DE", "FR", "GB", "ES", "IT", "IN"),
      states(xiaomi13Pro, sells("March 2023"), { in: "IN" }),
      states(xiaomi13Pro, price("79999", "INR"), { in: "IN", offer: "12 GB + 256 GB" }),
      states(xiaomi13Pro, successorOf(xiaomi12Pro)),
    ),
    saying({ by: sources.gsmarena, on: ["2023-03-08", "2023-05-31"], link: litePage })(
      "the Civi 2 under another name",
      states(xiaomi13Lite, rebrandOf(civi2)),
      ...onSaleIn(xiaomi13Lite, "DE", "FR", "GB", "ES", "IT"),
      ...neverSoldIn(xiaomi13Lite, "CN", "IN"),
    ),
    saying({ by: sources.gadgets360, on: ["2023-02-26", "2023-12-31"] })(
      "only the Pro came to India",
      ...neverSoldIn(xiaomi13, "IN"),
    ),
    saying({ by: sources.techAdvisor, on: ["2022-12-11", "2023-01-31"], link: delay })(
      "the world around February, hardly North America",
      expects(abroad, launches("around February 2023")),
      doubts(xiaomi13Series, availability("coming"), { in: "US" }),
      doubts(xiaomi13Series, availability("coming"), { in: "CA" }),
    ),
    notInNorthAmerica(xiaomi13Series),
    listed(["2022-12-11", "2023-12-31"], xiaomi13, "fuxi", { CN: "2211133C", international: "2211133G" }),
    listed(["2022-12-11", "2023-12-31"], xiaomi13Pro, "nuwa", { CN: "2210132C", international: "2210132G" }),
    listed(["2023-02-26", "2023-12-31"], xiaomi13Lite, "ziyi", { international: "2210129SG" }),
  ],
});
