import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi13, xiaomi13Pro } from "./xiaomi-13";
import { xiaomi13Ultra } from "./xiaomi-13-ultra";
import { comingTo, listed, neverSoldIn, onSaleIn, presented } from "./phrases";

const xiaomi14Series = series("xiaomi-14", "Xiaomi 14", xiaomi);
export const xiaomi14 = device("xiaomi-14", "Xiaomi 14", xiaomi14Series);
export const xiaomi14Pro = device("xiaomi-14-pro", "Xiaomi 14 Pro", xiaomi14Series);
export const xiaomi14Ultra = device("xiaomi-14-ultra", "Xiaomi 14 Ultra", xiaomi14Series);
const inChina = launch("xiaomi-14-launch", "Xiaomi 14 series launch", xiaomi, "Beijing");
const ultraLaunch = launch("xiaomi-14-ultra-launch", "Xiaomi 14 Ultra launch", xiaomi, "Beijing");
const abroad = launch("xiaomi-14-global-launch", "Xiaomi 14 series global launch", xiaomi, "Barcelona");
const inIndia = launch("xiaomi-14-india-launch", "Xiaomi 14 series launch in India", xiaomi);

const page = gsmarenaItem("xiaomi_14-12626");
const proPage = gsmarenaItem("xiaomi_14_pro-12643");
const ultraPage = gsmarenaItem("xiaomi_14_ultra-12827");
const dateSet =
  "https://www.gadgets360.com/mobiles/news/xiaomi-14-pro-ultra-series-global-launch-date-confirm-ceo-lei-jun-5005202";
const indiaDate =
  "https://www.pcquest.com/smartphones/what-to-expect-from-the-xiaomi-14-series-launch-in-india-is-xiaomi-14-ultra-launching-4261245";
const notForAmericans = "https://menafn.com/1107916018/Eye-Popping-Chinese-Camera-Phones-Not-For-Americans";
const october = saying({ by: sources.xiaomi, on: "2023-10-26", link: page });
const barcelona = saying({ by: sources.xiaomi, on: "2024-02-25", link: ultraPage });

export default story({
  series: [xiaomi14Series],
  devices: [xiaomi14, xiaomi14Pro, xiaomi14Ultra],
  launches: [inChina, ultraLaunch, abroad, inIndia],
  claims: [
    october(
      "Xiaomi 14 and 14 Pro presented",
      states(inChina, launches("26 October 2023")),
      ...presented(inChina, xiaomi14, xiaomi14Pro),
      ...comingTo(xiaomi14Series, "CN"),
      states(xiaomi14Series, feature("Leica camera")),
    ),
    october("from 3,999 yuan", states(xiaomi14, price("3999", "CNY"), { in: "CN", offer: "8 GB + 256 GB" })),
    october("from 4,999 yuan", states(xiaomi14Pro, price("4999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    october(
      "on sale from 31 October",
      states(xiaomi14, sells("31 October 2023"), { in: "CN" }),
      states(xiaomi14Pro, sells("31 October 2023"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2023-11-01", "2023-12-31"], link: proPage })(
      "released in China",
      ...onSaleIn(xiaomi14, "CN"),
      ...onSaleIn(xiaomi14Pro, "CN"),
      states(xiaomi14, successorOf(xiaomi13)),
      states(xiaomi14Pro, successorOf(xiaomi13Pro)),
    ),
    saying({
      by: sources.xiaomiui,
      on: ["2023-12-01", "2023-12-31"],
      link: "https://www.telefonino.net/notizie/xiaomi-14-pro-potrebbe-non-arrivare-mai-da-noi-rumor/",
    })("no firmware for a Pro outside China", doubts(xiaomi14Pro, availability("coming"), { in: "international" })),
    saying({
      by: sources.yogeshBrar,
      on: "2023-12-26",
      link: "https://www.world-today-journal.com/february-27-2024-this-is-when-the-xiaomi-14-will-be-released-in-europe/",
    })(
      "global and India at MWC, probably 27 February",
      expects(abroad, launches("27 February 2024")),
      states(xiaomi14, availability("coming"), { in: "IN" }),
      ...comingTo(xiaomi14, "international"),
    ),
    saying({ by: sources.xiaomi, on: "2024-02-06", link: dateSet })(
      "the series, on 25 February",
      states(abroad, launches("25 February 2024")),
      states(abroad, status("planned")),
      states(abroad, shows(xiaomi14Series)),
    ),
    saying({ by: sources.gadgets360, on: "2024-02-06", link: dateSet })(
      "the Ultra likely along with the 14 and 14 Pro",
      expects(abroad, shows(xiaomi14Ultra)),
      expects(abroad, shows(xiaomi14Pro)),
      expects(xiaomi14Pro, availability("coming"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: "2024-02-22", link: ultraPage })(
      "14 Ultra presented, from 6,499 yuan",
      states(ultraLaunch, launches("22 February 2024")),
      ...presented(ultraLaunch, xiaomi14Ultra),
      ...comingTo(xiaomi14Ultra, "CN"),
      states(xiaomi14Ultra, price("6499", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    barcelona(
      "14 and 14 Ultra to the world",
      ...presented(abroad, xiaomi14, xiaomi14Ultra),
      denies(abroad, shows(xiaomi14Pro)),
      ...comingTo(xiaomi14, "DE", "FR", "GB", "ES", "IT"),
      ...comingTo(xiaomi14Ultra, "DE", "FR", "GB", "ES", "IT"),
    ),
    barcelona(
      "from 999 and 1,499 euros",
      states(xiaomi14, priceFrom("999", "EUR"), { in: "europe" }),
      states(xiaomi14Ultra, price("1499", "EUR"), { in: "europe", offer: "16 GB + 512 GB" }),
    ),
    barcelona(
      "from 849 and 1,299 pounds",
      states(xiaomi14, priceFrom("849", "GBP"), { in: "GB" }),
      states(xiaomi14Ultra, price("1299", "GBP"), { in: "GB", offer: "16 GB + 512 GB" }),
    ),
    saying({
      by: sources.expertReviews,
      on: "2024-02-27",
      link: "https://www.expertreviews.co.uk/mobile-phones/xiaomi-14-ultra-review",
    })("14 and Ultra for the UK, not the Pro", ...neverSoldIn(xiaomi14Pro, "GB")),
    saying({ by: sources.theVerge, on: ["2024-02-25", "2024-02-29"], link: notForAmericans })(
      "going global, minus the US",
      denies(xiaomi14Series, availability("coming"), { in: "US" }),
      ...neverSoldIn(xiaomi14, "US"),
      ...neverSoldIn(xiaomi14Ultra, "US"),
    ),
    saying({ by: sources.indiaToday, on: ["2024-02-25", "2024-02-29"], link: notForAmericans })(
      "the Ultra is not coming to India",
      denies(xiaomi14Ultra, availability("coming"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2024-02-27", "2024-04-30"], link: ultraPage })(
      "released",
      ...onSaleIn(xiaomi14Ultra, "CN", "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi14Ultra, successorOf(xiaomi13Ultra)),
    ),
    saying({ by: sources.gsmarena, on: ["2024-03-05", "2024-04-30"], link: page })(
      "released in Europe",
      ...onSaleIn(xiaomi14, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.xiaomi, on: ["2024-02-20", "2024-02-26"], link: indiaDate })(
      "the series in India on 7 March",
      states(inIndia, launches("7 March 2024")),
      states(inIndia, status("planned")),
      states(inIndia, shows(xiaomi14)),
      ...comingTo(xiaomi14, "IN"),
    ),
    saying({ by: sources.xiaomi, on: "2024-03-07", link: page })(
      "14 for 69,999, 14 Ultra for 99,999 rupees",
      ...presented(inIndia, xiaomi14, xiaomi14Ultra),
      ...comingTo(xiaomi14Ultra, "IN"),
      states(xiaomi14, price("69999", "INR"), { in: "IN", offer: "12 GB + 512 GB" }),
      states(xiaomi14Ultra, price("99999", "INR"), { in: "IN", offer: "16 GB + 512 GB" }),
      states(xiaomi14, sells("11 March 2024"), { in: "IN" }),
      states(xiaomi14Ultra, sells("12 April 2024"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2024-04-12", "2024-05-31"], link: ultraPage })(
      "both sold in India",
      ...onSaleIn(xiaomi14, "IN"),
      ...onSaleIn(xiaomi14Ultra, "IN"),
    ),
    saying({ by: sources.xiaomi, on: ["2024-05-16", "2024-12-31"] })(
      "the Ultra in Japan, the first there",
      states(xiaomi14Ultra, sells("May 2024"), { in: "JP" }),
      ...onSaleIn(xiaomi14Ultra, "JP"),
    ),
    saying({ by: sources.gsmarena, on: ["2024-03-05", "2024-04-30"], link: proPage })(
      "the Pro stayed in China",
      denies(xiaomi14Pro, availability("on-sale"), { in: "international" }),
    ),
    listed(["2023-10-26", "2024-12-31"], xiaomi14, "houji", { CN: "23127PN0CC", international: "23127PN0CG" }),
    listed(["2023-10-26", "2024-12-31"], xiaomi14Pro, "shennong", { CN: "23116PN5BC" }),
    listed(["2024-02-22", "2024-12-31"], xiaomi14Ultra, "aurora", { international: "24030PN60G" }),
  ],
});
