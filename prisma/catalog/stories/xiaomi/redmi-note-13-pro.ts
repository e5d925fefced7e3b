import { redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, price, sells, shows, status, successorOf } from "../../facts";
import { leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { note12Pro, note12ProPlus } from "./redmi-note-12-pro";
import { comingTo, listed, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const note13 = series("redmi-note-13", "Redmi Note 13", redmi);
export const note13Pro = device("redmi-note-13-pro", "Redmi Note 13 Pro 5G", note13);
export const note13ProPlus = device("redmi-note-13-pro-plus", "Redmi Note 13 Pro+ 5G", note13);
const inChina = launch("redmi-note-13-launch", "Redmi Note 13 series launch", redmi);
const inIndia = launch("redmi-note-13-india-launch", "Redmi Note 13 series launch in India", redmi);
const abroad = launch("redmi-note-13-global-launch", "Redmi Note 13 series global launch", redmi);
const proPage = gsmarenaItem("xiaomi_redmi_note_13_pro-12581");
const plusPage = gsmarenaItem("xiaomi_redmi_note_13_pro+-12572");
const phoneArena = "https://www.phonearena.com/news/Redmi-Note-13-series-global-launch-set-for-January-4-2024_id153471";

export default story({
  series: [note13],
  devices: [note13Pro, note13ProPlus],
  launches: [inChina, inIndia, abroad],
  claims: [
    saying({
      by: sources.redmi,
      on: ["2023-09-13", "2023-09-14"],
      link: "https://www.thehansindia.com/technology/tech-news/redmi-note-13-series-to-launch-in-september-date-price-and-specifications-822685",
    })(
      "on 21 September in China",
      states(inChina, launches("21 September 2023")),
      states(inChina, status("planned")),
      states(inChina, shows(note13)),
      ...comingTo(note13, "CN"),
    ),
    saying({ by: sources.redmi, on: "2023-09-21", link: plusPage })(
      "from 1,499 and 1,999 yuan",
      ...presented(inChina, note13Pro, note13ProPlus),
      states(note13Pro, price("1499", "CNY"), { in: "CN", offer: "8 GB + 128 GB" }),
      states(note13ProPlus, price("1999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2023-10-01", "2023-12-15"], link: proPage })(
      "on sale in China",
      ...onSaleIn(note13Pro, "CN"),
      ...onSaleIn(note13ProPlus, "CN"),
      states(note13Pro, successorOf(note12Pro)),
      states(note13ProPlus, successorOf(note12ProPlus)),
    ),
    saying({ by: sources.phoneArena, on: ["2023-12-10", "2023-12-20"], link: phoneArena })(
      "a global launch on 4 January; the US a question mark",
      states(abroad, launches("4 January 2024")),
      states(abroad, shows(note13)),
      leavesOpen(note13, availability("coming"), { in: "US" }),
    ),
    saying({
      by: sources.redmi,
      on: ["2023-12-10", "2023-12-27"],
      link: "https://www.gadinsider.com/rumors-and-realities-redmi-note-14-series-set-to-challenge-realme-12-mobile-2682",
    })(
      "in India on 4 January",
      states(inIndia, launches("4 January 2024")),
      states(inIndia, status("planned")),
      states(inIndia, shows(note13)),
      ...comingTo(note13, "IN"),
    ),
    saying({ by: sources.redmi, on: "2024-01-04", link: plusPage })(
      "from 25,999 and 31,999 rupees, on sale from 10 January",
      ...presented(inIndia, note13Pro, note13ProPlus),
      states(note13Pro, price("25999", "INR"), { in: "IN", offer: "8 GB + 128 GB" }),
      states(note13ProPlus, price("31999", "INR"), { in: "IN", offer: "8 GB + 256 GB" }),
      states(note13, sells("10 January 2024"), { in: "IN" }),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2024-01-02", "2024-01-10"],
      link: "https://www.tectack.com/2024/01/xiaomi-redmi-note-13-series-global.html",
    })(
      "the global premiere two weeks after India",
      states(abroad, launches("15 January 2024")),
      states(abroad, status("planned")),
    ),
    saying({ by: sources.redmi, on: "2024-01-15", link: plusPage })(
      "to the world",
      ...presented(abroad, note13Pro, note13ProPlus),
      ...comingTo(note13, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2024-01-20", "2024-03-31"], link: proPage })(
      "available in Europe and India",
      ...onSaleIn(note13Pro, "DE", "FR", "GB", "ES", "IT", "IN"),
    ),
    saying({ by: sources.gsmarena, on: ["2024-01-20", "2024-03-31"], link: plusPage })(
      "available in Europe and India",
      ...onSaleIn(note13ProPlus, "DE", "FR", "GB", "ES", "IT", "IN"),
    ),
    notInNorthAmerica(note13),
    listed(["2023-09-21", "2024-12-31"], note13Pro, "garnet", {
      CN: "2312DRA50C",
      international: "2312DRA50G",
      IN: "2312DRA50I",
    }),
  ],
});
