import { xiaomi } from "../../brands";
import { launch } from "../../entries";
import { availability, launches, price, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, leavesOpen, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { mi11Phone } from "./mi-11";
import { comingTo, neverSoldIn, notInNorthAmerica, onSaleIn } from "./phrases";
import { k50Ultra } from "./redmi-k50-ultra";
import { xiaomi12, xiaomi12Abroad, xiaomi12Pro, xiaomi12Series } from "./xiaomi-12";
import { xiaomi12t, xiaomi12tPro, xiaomi12tSeries } from "./xiaomi-12t";

const inIndia = launch("xiaomi-12-pro-india-launch", "Xiaomi 12 Pro launch in India", xiaomi);
const page = gsmarenaItem("xiaomi_12-11285");
const proPage = gsmarenaItem("xiaomi_12_pro-11287");
const tPage = gsmarenaItem("xiaomi_12t-11888");
const tProPage = gsmarenaItem("xiaomi_12t_pro-11887");
const prices =
  "https://www.ibtimes.co.uk/xiaomi-13-13-pro-everything-you-need-know-about-xiaomis-latest-flagship-models-1712355";
const inPoland = "https://www.tabletowo.pl/specyfikacja-xiaomi-12t-pro-przed-premiera/";
const september = "https://www.androidpolice.com/xiaomi-next-flagship-phone-coming-october-4/";

/** Where the 12 and the 12T went on sale abroad, and what was foretold of it. */
export default story({
  launches: [inIndia],
  claims: [
    saying({
      by: sources.snoopytech,
      on: "2022-01-01",
      link: "https://leganerd.com/2022/01/05/xiaomi-12-presto-in-arrivo-in-europa-al-contrario-del-12-pro/",
    })("both will launch overseas", ...comingTo(xiaomi12, "international"), ...comingTo(xiaomi12Pro, "international")),
    saying({
      by: sources.unnamed("2022-01-05", "German carrier", "Xiaomi 12 Pro in Germany"),
      on: ["2022-01-03", "2022-01-10"],
      link: "https://www.smartdroid.de/xiaomi-12-noch-zwei-monate-warten-auch-aufs-pro/",
    })(
      "the Pro in Germany from 16 March",
      states(xiaomi12Pro, availability("coming"), { in: "DE" }),
      states(xiaomi12Pro, sells("16 March 2022"), { in: "DE" }),
    ),
    saying({
      by: sources.parasGuglani,
      on: ["2022-02-01", "2022-02-28"],
      link: "https://xiaomiui.net/xiaomi-12-series-global-launch-date-tipped-online-may-launch-on-march-20th-8292/",
    })(
      "global launch on 20 March, on sale at the end of the month",
      expects(xiaomi12Abroad, launches("20 March 2022")),
      expects(xiaomi12Series, sells("late March 2022"), { in: "international" }),
    ),
    saying({
      by: sources.androidPlanet,
      on: ["2022-02-28", "2022-03-01"],
      link: "https://pocketnow.com/xiaomi-12-series-could-launch-global-markets-next-month",
    })(
      "online on 15 March, for Europe",
      states(xiaomi12Abroad, launches("15 March 2022")),
      expects(xiaomi12Series, availability("coming"), { in: "europe" }),
    ),
    saying({ by: sources.ibTimesUk, on: ["2022-12-14", "2022-12-31"], link: prices })(
      "899 and 1,099 euros in Europe",
      states(xiaomi12, price("899", "EUR"), { in: "europe" }),
      states(xiaomi12Pro, price("1099", "EUR"), { in: "europe" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-03-31", "2022-12-31"], link: page })(
      "on sale in Europe",
      ...onSaleIn(xiaomi12, "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi12, successorOf(mi11Phone)),
    ),
    saying({ by: sources.gsmarena, on: ["2022-03-31", "2022-12-31"], link: proPage })(
      "on sale in Europe",
      ...onSaleIn(xiaomi12Pro, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.tabletowo, on: ["2022-07-05", "2022-07-12"], link: inPoland })(
      "in Poland from 31 March",
      states(xiaomi12Series, sells("31 March 2022"), { in: "PL" }),
      ...onSaleIn(xiaomi12, "PL"),
      ...onSaleIn(xiaomi12Pro, "PL"),
    ),
    saying({
      by: sources.xiaomi,
      on: "2022-04-12",
      link: "https://www.indiatoday.in/technology/news/story/xiaomi-12-pro-india-launch-on-april-27-phone-will-give-competition-to-oneplus-10-pro-1936453-2022-04-12",
    })(
      "12 Pro in India on 27 April",
      states(inIndia, launches("27 April 2022")),
      states(inIndia, status("planned")),
      states(inIndia, shows(xiaomi12Pro)),
      ...comingTo(xiaomi12Pro, "IN"),
    ),
    saying({
      by: sources.indiaToday,
      on: "2022-04-12",
      link: "https://www.indiatoday.in/technology/news/story/xiaomi-12-pro-india-launch-on-april-27-phone-will-give-competition-to-oneplus-10-pro-1936453-2022-04-12",
    })("open whether more than the Pro comes", leavesOpen(xiaomi12, availability("coming"), { in: "IN" })),
    saying({ by: sources.xiaomi, on: "2022-04-27", link: proPage })(
      "12 Pro from 62,999 rupees, on sale from 2 May",
      states(inIndia, status("held")),
      states(xiaomi12Pro, price("62999", "INR"), { in: "IN", offer: "8 GB + 256 GB" }),
      states(xiaomi12Pro, price("66999", "INR"), { in: "IN", offer: "12 GB + 256 GB" }),
      states(xiaomi12Pro, sells("2 May 2022"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-05-02", "2022-06-30"], link: proPage })(
      "now sold in India",
      ...onSaleIn(xiaomi12Pro, "IN"),
    ),
    saying({ by: sources.gadgets360, on: ["2022-04-27", "2022-12-31"] })(
      "only the Pro came to India",
      ...neverSoldIn(xiaomi12, "IN"),
    ),
    saying({ by: sources.androidPolice, on: ["2022-09-27", "2022-09-28"], link: september })(
      "sold outside the US, its availability limited",
      ...neverSoldIn(xiaomi12Series, "US"),
    ),
    saying({ by: sources.yogeshBrar, on: ["2022-09-01", "2022-09-27"], link: september })(
      "the 12T will have 200 megapixels",
      speculates(xiaomi12tSeries, availability("coming"), { in: "international" }),
    ),
    saying({
      by: sources.winFuture,
      on: ["2022-09-01", "2022-09-16"],
      link: "https://tecnologia.libero.it/xiaomi-12t-e-12t-pro-ecco-la-scheda-tecnica-61696",
    })("649 euros in Europe", expects(xiaomi12t, price("649", "EUR"), { in: "europe" })),
    saying({ by: sources.xiaomi, on: "2022-10-04", link: tPage })(
      "to Germany and its neighbors first",
      ...comingTo(xiaomi12tSeries, "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi12tSeries, sells("October 2022"), { in: "DE" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-10-13", "2022-11-30"], link: tPage })(
      "released in October",
      ...onSaleIn(xiaomi12t, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2022-10-13", "2022-11-30"], link: tProPage })(
      "released in October",
      ...onSaleIn(xiaomi12tPro, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2022-12-16", "2023-03-31"], link: tProPage })(
      "in Japan since December",
      states(xiaomi12tPro, sells("December 2022"), { in: "JP" }),
      ...onSaleIn(xiaomi12tPro, "JP"),
    ),
    saying({ by: sources.gsmarena, on: ["2022-10-04", "2022-11-30"], link: tPage })(
      "not for China, which has the K50 Ultra",
      denies(xiaomi12tSeries, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-05-22", link: gsmarenaItem("xiaomi_17t_india_launch_date-news-72947") })(
      "no T phone in India again until 2026",
      ...neverSoldIn(xiaomi12tSeries, "IN"),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2022-09-01", "2022-12-31"],
      link: gsmarenaItem("xiaomi_redmi_k50_ultra-11580"),
    })("the K50 Ultra for China alone", denies(k50Ultra, availability("on-sale"), { in: "international" })),
    notInNorthAmerica(xiaomi12tSeries),
  ],
});
