import { redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { launches, price, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { note13Pro, note13ProPlus } from "./redmi-note-13-pro";
import { comingTo, listed, onSaleIn, presented } from "./phrases";

const note14 = series("redmi-note-14", "Redmi Note 14", redmi);
export const note14Pro = device("redmi-note-14-pro", "Redmi Note 14 Pro 5G", note14);
export const note14ProPlus = device("redmi-note-14-pro-plus", "Redmi Note 14 Pro+ 5G", note14);
const inChina = launch("redmi-note-14-launch", "Redmi Note 14 series launch", redmi);
const inIndia = launch("redmi-note-14-india-launch", "Redmi Note 14 series launch in India", redmi);
const abroad = launch("redmi-note-14-global-launch", "Redmi Note 14 series global launch", redmi);
const proPage = gsmarenaItem("xiaomi_redmi_note_14_pro_5g_(global)-13613");
const plusPage = gsmarenaItem("xiaomi_redmi_note_14_pro+_5g_(global)-13612");
const chinesePage = gsmarenaItem("xiaomi_redmi_note_14_pro+-13364");

export default story({
  series: [note14],
  devices: [note14Pro, note14ProPlus],
  launches: [inChina, inIndia, abroad],
  claims: [
    saying({
      by: sources.redmi,
      on: "2024-09-19",
      link: "https://www.gadgets360.com/mobiles/news/redmi-note-14-series-launch-china-design-teaser-6599790",
    })(
      "next week",
      states(inChina, launches("23–29 September 2024")),
      states(inChina, status("planned")),
      states(inChina, shows(note14)),
      ...comingTo(note14, "CN"),
    ),
    saying({
      by: sources.redmi,
      on: ["2024-09-22", "2024-09-25"],
      link: "https://www.thehansindia.com/technology/tech-news/redmi-note-14-pro-series-launching-tomorrow-expected-features-and-specifications-909640",
    })("26 September at 19:00", states(inChina, launches("26 September 2024, 19:00 Beijing"))),
    saying({ by: sources.redmi, on: "2024-09-26", link: chinesePage })(
      "Note 14 Pro and Pro+ presented",
      ...presented(inChina, note14Pro, note14ProPlus),
      states(note14Pro, price("1399", "CNY"), { in: "CN", offer: "8 GB + 128 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2024-10-01", "2024-11-30"], link: chinesePage })(
      "on sale in China",
      ...onSaleIn(note14Pro, "CN"),
      ...onSaleIn(note14ProPlus, "CN"),
      states(note14Pro, successorOf(note13Pro)),
      states(note14ProPlus, successorOf(note13ProPlus)),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2024-11-05", "2024-11-06"],
      link: "https://www.indiatvnews.com/technology/news/xiaomi-confirms-redmi-note-14-series-india-launch-2024-11-06-960345",
    })(
      "in India in December",
      states(inIndia, launches("December 2024")),
      states(inIndia, status("planned")),
      states(inIndia, shows(note14)),
      ...comingTo(note14, "IN"),
    ),
    saying({ by: sources.redmi, on: "2024-12-09", link: chinesePage })(
      "presented in India",
      states(inIndia, launches("9 December 2024")),
      ...presented(inIndia, note14Pro, note14ProPlus),
    ),
    saying({ by: sources.gsmarena, on: ["2024-12-13", "2025-02-28"], link: chinesePage })(
      "sold in India",
      ...onSaleIn(note14Pro, "IN"),
      ...onSaleIn(note14ProPlus, "IN"),
    ),
    saying({ by: sources.redmi, on: "2025-01-10", link: plusPage })(
      "presented to the world",
      states(abroad, launches("10 January 2025")),
      ...presented(abroad, note14Pro, note14ProPlus),
      ...comingTo(note14, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2025-01-15", "2025-03-31"], link: proPage })(
      "available in Europe",
      ...onSaleIn(note14Pro, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2025-01-15", "2025-03-31"], link: plusPage })(
      "available in Europe",
      ...onSaleIn(note14ProPlus, "DE", "FR", "GB", "ES", "IT"),
    ),
    listed(["2024-09-26", "2025-12-31"], note14Pro, "malachite", {
      CN: "24090RA29C",
      international: "24090RA29G",
      IN: "24090RA29I",
    }),
  ],
});
