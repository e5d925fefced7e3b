import { redmi, xiaomi } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, feature, launches, price, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi14tLaunch } from "./xiaomi-14t";
import { mixFold3, mixFoldSeries } from "./xiaomi-mix-fold";
import { comingTo, listed, neverSoldIn, onSaleIn, presented } from "./phrases";

const fold4 = device("xiaomi-mix-fold-4", "Xiaomi MIX Fold 4", mixFoldSeries, "fold");
const flipSeries = series("xiaomi-mix-flip-series", "Xiaomi MIX Flip", xiaomi);
const flip = device("xiaomi-mix-flip", "Xiaomi MIX Flip", flipSeries, "flip");
const flip2 = device("xiaomi-mix-flip-2", "Xiaomi MIX Flip 2", flipSeries, "flip");
const k70Ultra = loneDevice("redmi-k70-ultra", "Redmi K70 Ultra", redmi);
const k80Ultra = loneDevice("redmi-k80-ultra", "Redmi K80 Ultra", redmi);
const july2024 = launch("xiaomi-mix-fold-4-launch", "Xiaomi MIX Fold 4 and MIX Flip launch", xiaomi, "Beijing");
const june2025 = launch("xiaomi-mix-flip-2-launch", "Xiaomi MIX Flip 2 and Redmi K80 Ultra launch", xiaomi, "Beijing");

const foldPage = gsmarenaItem("xiaomi_mix_fold_4-13222");
const flipPage = gsmarenaItem("xiaomi_mix_flip-13221");
const flip2Page = gsmarenaItem("xiaomi_mix_flip_2_5g-13980");
const k70Page = gsmarenaItem("xiaomi_redmi_k70_ultra-13215");
const k80Page = gsmarenaItem("xiaomi_redmi_k80_ultra_5g-13965");
const globalOrNot =
  "https://www.gadgets360.com/mobiles/news/xiaomi-mix-fold-4-global-launch-thin-build-specifications-report-6038030";
const july = "https://www.gadgets360.com/mobiles/news/xiaomi-mix-fold-4-mix-flip-launch-timeline-confirmed-6060051";
const july30 = "https://www.phonearena.com/news/xiaomi-mix-fold-4-mix-flip-announcement-date_id160430";

export default story({
  series: [flipSeries],
  devices: [fold4, flip, flip2, k70Ultra, k80Ultra],
  launches: [july2024, june2025],
  claims: [
    saying({ by: sources.iceUniverse, on: ["2024-07-01", "2024-07-05"], link: globalOrNot })(
      "the Fold 4 will be sold outside China",
      ...comingTo(fold4, "international"),
    ),
    saying({ by: sources.gizmochina, on: ["2024-07-01", "2024-07-05"], link: globalOrNot })(
      "not the Fold 4, but the Flip",
      denies(fold4, availability("coming"), { in: "international" }),
      expects(flip, availability("coming"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: "2024-07-08", link: july })(
      "both this month",
      states(july2024, launches("July 2024")),
      states(july2024, status("planned")),
      states(july2024, shows(fold4)),
      states(july2024, shows(flip)),
      ...comingTo(fold4, "CN"),
      ...comingTo(flip, "CN"),
    ),
    saying({ by: sources.phoneArena, on: "2024-07-16", link: july30 })(
      "unveiled in China on 30 July, sold globally by reports",
      states(july2024, launches("30 July 2024")),
      states(july2024, shows(k70Ultra)),
      expects(fold4, availability("coming"), { in: "international" }),
      expects(flip, availability("coming"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: "2024-07-19", link: foldPage })(
      "MIX Fold 4 and MIX Flip presented",
      states(july2024, launches("19 July 2024")),
      ...presented(july2024, fold4, flip),
      states(fold4, price("8999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
      states(flip, price("5999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
      states(fold4, feature("Leica camera")),
      states(flip, feature("Leica camera")),
    ),
    saying({ by: sources.redmi, on: "2024-07-19", link: k70Page })(
      "K70 Ultra from 2,599 yuan",
      ...presented(july2024, k70Ultra),
      ...comingTo(k70Ultra, "CN"),
      states(k70Ultra, price("2599", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2024-08-01", "2024-09-20"], link: foldPage })(
      "released in July, in China alone",
      states(fold4, sells("July 2024"), { in: "CN" }),
      ...onSaleIn(fold4, "CN"),
      denies(fold4, availability("on-sale"), { in: "international" }),
      states(fold4, successorOf(mixFold3)),
    ),
    saying({ by: sources.gsmarena, on: ["2024-08-01", "2024-09-20"], link: flipPage })(
      "released in July",
      states(flip, sells("July 2024"), { in: "CN" }),
      ...onSaleIn(flip, "CN"),
    ),
    saying({ by: sources.gsmarena, on: ["2024-08-01", "2024-10-31"], link: k70Page })(
      "sold in China only",
      ...onSaleIn(k70Ultra, "CN"),
      denies(k70Ultra, availability("on-sale"), { in: "international" }),
    ),
    saying({
      by: sources.unnamed("2024-09-17", "report", "MIX Flip in the US"),
      on: ["2024-09-01", "2024-09-25"],
      link: "https://lemmy.vg/post/698265",
    })(
      "a global launch soon, none expected in the US",
      states(flip, availability("coming"), { in: "europe" }),
      denies(flip, availability("coming"), { in: "US" }),
    ),
    saying({ by: sources.xiaomi, on: "2024-09-26", link: flipPage })(
      "the Flip abroad for 1,299 euros",
      states(xiaomi14tLaunch, shows(flip)),
      states(flip, price("1299", "EUR"), { in: "europe", offer: "12 GB + 512 GB" }),
      ...comingTo(flip, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({
      by: sources.multicore,
      on: "2024-09-26",
      link: "https://www.multicore.blog/p/xiaomis-14t-pro-is-a-masterclass",
    })("the Flip goes international", states(flip, availability("coming"), { in: "international" })),
    saying({ by: sources.gsmarena, on: ["2024-10-05", "2024-12-31"], link: flipPage })(
      "available in Europe",
      ...onSaleIn(flip, "DE", "FR", "GB", "ES", "IT"),
      ...neverSoldIn(flip, "IN"),
    ),
    saying({
      by: sources.gizchinaIt,
      on: ["2025-07-01", "2025-07-31"],
      link: "https://gizchina.it/2025/07/xiaomi-redmi-k90-pro-poco-f8-ultra-dettagli-leak-luglio/",
    })(
      "the K80 Ultra should come as the 15T Pro",
      speculates(k80Ultra, availability("coming"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: "2025-06-26", link: flip2Page })(
      "MIX Flip 2 presented, from 5,999 yuan",
      states(june2025, launches("26 June 2025")),
      ...presented(june2025, flip2),
      ...comingTo(flip2, "CN"),
      states(flip2, price("5999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({ by: sources.redmi, on: "2025-06-26", link: k80Page })(
      "K80 Ultra presented, from 2,599 yuan",
      ...presented(june2025, k80Ultra),
      ...comingTo(k80Ultra, "CN"),
      states(k80Ultra, price("2599", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2025-07-01", "2025-09-30"], link: flip2Page })(
      "sold in China only",
      ...onSaleIn(flip2, "CN"),
      denies(flip2, availability("on-sale"), { in: "international" }),
      states(flip2, successorOf(flip)),
    ),
    saying({ by: sources.gsmarena, on: ["2025-07-01", "2025-09-30"], link: k80Page })(
      "sold in China only",
      ...onSaleIn(k80Ultra, "CN"),
      denies(k80Ultra, availability("on-sale"), { in: "international" }),
      states(k80Ultra, successorOf(k70Ultra)),
    ),
    listed(["2024-07-19", "2024-12-31"], fold4, "goku", { CN: "24072PX77C" }),
    listed(["2024-07-19", "2024-12-31"], flip, "ruyi", { CN: "2405CPX3DC", international: "2405CPX3DG" }),
    listed(["2024-07-19", "2024-12-31"], k70Ultra, "rothko", { CN: "2407FRK8EC" }),
    listed(["2025-06-26", "2025-12-31"], flip2, "bixi", { CN: "2505APX7BC" }),
    listed(["2025-06-26", "2025-12-31"], k80Ultra, "dali", { CN: "25060RK16C" }),
  ],
});
