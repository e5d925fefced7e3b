import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, price, sells, shows, status, successorOf } from "../../facts";
import { denies, doubts, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { miMixFold } from "./mi-mix";
import { k60Ultra } from "./redmi-k60";
import { comingTo, listed, onSaleIn, presented } from "./phrases";

export const mixFoldSeries = series("xiaomi-mix-fold", "Xiaomi MIX Fold", xiaomi);
const fold2 = device("xiaomi-mix-fold-2", "Xiaomi MIX Fold 2", mixFoldSeries, "fold");
export const mixFold3 = device("xiaomi-mix-fold-3", "Xiaomi MIX Fold 3", mixFoldSeries, "fold");
const august2022 = launch("xiaomi-mix-fold-2-launch", "Xiaomi MIX Fold 2 launch", xiaomi, "Beijing");
const august2023 = launch("xiaomi-mix-fold-3-launch", "Xiaomi MIX Fold 3 launch", xiaomi, "Beijing");

const page2 = gsmarenaItem("xiaomi_mix_fold_2-11758");
const page3 = gsmarenaItem("xiaomi_mix_fold_3-12468");
const k60Page = gsmarenaItem("xiaomi_redmi_k60_ultra-12470");
const phandroid = "https://phandroid.com/2022/08/09/xiaomi-mi-mix-fold-2-will-be-launching-august-11/";
const julyWord = "https://www.phonearena.com/news/xiaomi-mix-fold-3-launch-timeframe_id148648";
const chinaOnly =
  "https://www.gadgets360.com/mobiles/news/xiaomi-mix-fold-3-launch-august-china-global-variant-leak-expected-specifications-4178774";

/** Shown at Lei Jun's annual speech, and kept in China each time. */
export default story({
  series: [mixFoldSeries],
  devices: [fold2, mixFold3],
  launches: [august2022, august2023],
  claims: [
    saying({
      by: sources.iceUniverse,
      on: "2022-08-08",
      link: "https://www.digitaltrends.com/mobile/xiaomi-mix-fold-2-launch-august-11-rumor/",
    })(
      "MIX Fold2 on 11 August, the day after the Fold4",
      states(august2022, launches("11 August 2022")),
      states(august2022, shows(fold2)),
    ),
    saying({ by: sources.xiaomi, on: "2022-08-09", link: phandroid })(
      "on 11 August",
      states(august2022, launches("11 August 2022")),
      states(august2022, status("planned")),
      states(august2022, shows(fold2)),
      ...comingTo(fold2, "CN"),
    ),
    saying({ by: sources.phandroid, on: "2022-08-09", link: phandroid })(
      "a good chance that it stays in China",
      doubts(fold2, availability("coming"), { in: "international" }),
      doubts(fold2, availability("coming"), { in: "US" }),
    ),
    saying({ by: sources.xiaomi, on: "2022-08-11", link: page2 })(
      "presented, from 8,999 yuan, on sale from 16 August",
      ...presented(august2022, fold2),
      states(fold2, price("8999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
      states(fold2, sells("16 August 2022"), { in: "CN" }),
      states(fold2, feature("Leica camera")),
    ),
    saying({ by: sources.gsmarena, on: ["2022-08-16", "2022-10-31"], link: page2 })(
      "sold in China only",
      ...onSaleIn(fold2, "CN"),
      denies(fold2, availability("on-sale"), { in: "international" }),
      states(fold2, successorOf(miMixFold)),
    ),
    saying({
      by: sources.unnamed("2023-05-01", "rumor", "MIX Fold 3"),
      on: ["2023-02-01", "2023-06-30"],
      link: julyWord,
    })("in the second quarter", states(august2023, launches("Q2 2023")), states(august2023, shows(mixFold3))),
    saying({ by: sources.xiaomi, on: ["2023-07-03", "2023-07-04"], link: julyWord })(
      "in August",
      states(august2023, launches("August 2023")),
      states(august2023, status("planned")),
      states(august2023, shows(mixFold3)),
      ...comingTo(mixFold3, "CN"),
    ),
    saying({ by: sources.iceUniverse, on: ["2023-06-25", "2023-07-05"], link: chinaOnly })(
      "likely for China alone",
      doubts(mixFold3, availability("coming"), { in: "international" }),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2023-08-08", "2023-08-11"],
      link: "https://foleofanatics.com/Mobile_phone_information/145.html",
    })("on 14 August at 19:00", states(august2023, launches("14 August 2023, 19:00 Beijing"))),
    saying({
      by: sources.hindustanTimes,
      on: "2023-08-11",
      link: "https://www.hindustantimes.com/technology/xiaomis-mix-fold-3-launch-date-revealed-check-features-specs-101691745162200-amp.html",
    })("on 15 August, 12:30 a.m. in India", states(august2023, launches("15 August 2023"))),
    saying({ by: sources.xiaomi, on: "2023-08-14", link: page3 })(
      "presented, from 8,999 yuan, on sale from 16 August",
      ...presented(august2023, mixFold3),
      states(mixFold3, price("8999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
      states(mixFold3, sells("16 August 2023"), { in: "CN" }),
      states(mixFold3, feature("Leica camera")),
    ),
    saying({ by: sources.redmi, on: "2023-08-14", link: k60Page })(
      "K60 Ultra presented on the same evening, from 2,599 yuan",
      states(k60Ultra, price("2599", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2023-08-16", "2023-10-31"], link: page3 })(
      "sold in China only",
      ...onSaleIn(mixFold3, "CN"),
      denies(mixFold3, availability("on-sale"), { in: "international" }),
      states(mixFold3, successorOf(fold2)),
    ),
    listed(["2022-08-11", "2022-12-31"], fold2, "zizhan", { CN: "22061218C" }),
    listed(["2023-08-14", "2023-12-31"], mixFold3, "babylon", { CN: "2308CPXD0C" }),
  ],
});
