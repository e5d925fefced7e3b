import { xiaomi } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, price, rebrandOf, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { comingTo, listed, onSaleIn, presented } from "./phrases";

export const civi2 = loneDevice("xiaomi-civi-2", "Xiaomi Civi 2", xiaomi);
const civi4Pro = loneDevice("xiaomi-civi-4-pro", "Xiaomi Civi 4 Pro", xiaomi);
const indian = loneDevice("xiaomi-14-civi", "Xiaomi 14 Civi", xiaomi);
const launch2 = launch("xiaomi-civi-2-launch", "Xiaomi Civi 2 launch", xiaomi);
const launch4 = launch("xiaomi-civi-4-pro-launch", "Xiaomi Civi 4 Pro launch", xiaomi);
const inIndia = launch("xiaomi-14-civi-india-launch", "Xiaomi 14 Civi launch in India", xiaomi);

const page2 = gsmarenaItem("xiaomi_civi_2-11906");
const page4 = gsmarenaItem("xiaomi_civi_4_pro-12888");
const indianPage = gsmarenaItem("xiaomi_14_civi-13056");
const interview =
  "https://www.gadgets360.com/mobiles/features/xiaomi-civi-series-to-launch-in-india-everything-you-need-to-know-5718742";
const seSpeculated =
  "https://indiatelecomnews.com/industry/products/xiaomi-india-teases-launch-of-first-civi-series-phone-in-the-country/";

/** A Chinese family of slim phones. Abroad the Civi 2 became the 13 Lite, and the Civi 4 Pro the 14 Civi. */
export default story({
  devices: [civi2, civi4Pro, indian],
  launches: [launch2, launch4, inIndia],
  claims: [
    saying({ by: sources.xiaomi, on: "2022-09-27", link: page2 })(
      "Civi 2 presented, from 2,399 yuan, on sale from 30 September",
      states(launch2, launches("27 September 2022")),
      ...presented(launch2, civi2),
      ...comingTo(civi2, "CN"),
      states(civi2, price("2399", "CNY"), { in: "CN", offer: "8 GB + 128 GB" }),
      states(civi2, sells("30 September 2022"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-09-30", "2022-11-30"], link: page2 })(
      "sold in China alone under this name",
      ...onSaleIn(civi2, "CN"),
      denies(civi2, availability("on-sale"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: "2024-03-21", link: page4 })(
      "Civi 4 Pro presented, from 2,999 yuan",
      states(launch4, launches("21 March 2024")),
      ...presented(launch4, civi4Pro),
      ...comingTo(civi4Pro, "CN"),
      states(civi4Pro, price("2999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
      states(civi4Pro, sells("26 March 2024"), { in: "CN" }),
      states(civi4Pro, feature("Leica camera")),
    ),
    saying({ by: sources.gsmarena, on: ["2024-03-26", "2024-05-31"], link: page4 })(
      "sold in China alone under this name",
      ...onSaleIn(civi4Pro, "CN"),
      denies(civi4Pro, availability("on-sale"), { in: "international" }),
    ),
    saying({
      by: sources.unnamed("2024-05-20", "report", "Civi 4 Pro in India"),
      on: ["2024-05-15", "2024-05-22"],
      link: seSpeculated,
    })(
      "the Civi 4 Pro may become the Xiaomi 14 SE in India",
      states(indian, named("Xiaomi 14 SE", "rumored")),
      expects(indian, rebrandOf(civi4Pro)),
    ),
    saying({ by: sources.xiaomi, on: ["2024-05-20", "2024-05-22"], link: interview })(
      "a Civi phone in India, and soon",
      ...comingTo(indian, "IN"),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2024-05-27", "2024-05-31"],
      link: "https://hindi.gadgets360.com/mobiles/xiaomi-14-civi-to-launch-next-month-in-india-will-feature-leica-branded-lenses-news-5757186/amp/1",
    })(
      "14 Civi on 12 June",
      states(inIndia, launches("12 June 2024")),
      states(inIndia, status("planned")),
      states(inIndia, shows(indian)),
      states(indian, named("Xiaomi 14 Civi", "official")),
    ),
    saying({ by: sources.xiaomi, on: "2024-06-12", link: indianPage })(
      "from 42,999 rupees, on sale from 20 June",
      states(inIndia, status("held")),
      states(indian, price("42999", "INR"), { in: "IN", offer: "8 GB + 256 GB" }),
      states(indian, sells("20 June 2024"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2024-06-20", "2024-08-31"], link: indianPage })(
      "the Civi 4 Pro for India",
      states(indian, rebrandOf(civi4Pro)),
      ...onSaleIn(indian, "IN"),
    ),
    listed(["2022-09-27", "2022-12-31"], civi2, "ziyi", { CN: "2209129SC" }),
    listed(["2024-03-21", "2024-12-31"], civi4Pro, "chenfeng", { CN: "24053PY09C" }),
    listed(["2024-06-12", "2024-12-31"], indian, "chenfeng", { IN: "24053PY09I" }),
  ],
});
