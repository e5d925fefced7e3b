import { poco, redmi } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { launches, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { note11Pro5g, note11ProPlus } from "./redmi-note-11-pro";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const note12 = series("redmi-note-12", "Redmi Note 12", redmi);
export const note12Pro = device("redmi-note-12-pro", "Redmi Note 12 Pro", note12);
export const note12ProPlus = device("redmi-note-12-pro-plus", "Redmi Note 12 Pro+", note12);
const x5Pro = loneDevice("poco-x5-pro", "POCO X5 Pro 5G", poco);
const inChina = launch("redmi-note-12-launch", "Redmi Note 12 series launch", redmi);
const inIndia = launch("redmi-note-12-india-launch", "Redmi Note 12 series launch in India", redmi);
const abroad = launch("redmi-note-12-global-launch", "Redmi Note 12 series global launch", redmi);
const x5Launch = launch("poco-x5-launch", "POCO X5 series launch", poco);

const proPage = gsmarenaItem("xiaomi_redmi_note_12_pro-11955");
const plusPage = gsmarenaItem("xiaomi_redmi_note_12_pro+-11954");
const x5Page = gsmarenaItem("xiaomi_poco_x5_pro-12094");
const notNovember =
  "https://www.notebookcheck.net/Redmi-Note-12-Pro-Xiaomi-shares-information-about-flagship-camera-and-series-launch-date.663828.0.html";
const third = "https://ma4p.com/15570/redmi-note-12-series-launches-internationally-on-march-23/";

export default story({
  series: [note12],
  devices: [note12Pro, note12ProPlus, x5Pro],
  launches: [inChina, inIndia, abroad, x5Launch],
  claims: [
    saying({
      by: sources.myDrivers,
      on: ["2022-09-20", "2022-09-26"],
      link: "https://www.bgr.in/mobiles/redmi-note-12-series-likely-to-launch-in-china-in-october-all-details-1328028/",
    })(
      "in October, on sale on 11 November",
      states(inChina, launches("October 2022")),
      expects(note12, sells("11 November 2022"), { in: "CN" }),
      expects(inChina, shows(note12Pro)),
      speculates(inChina, shows(note12ProPlus)),
    ),
    saying({ by: sources.redmi, on: ["2022-10-15", "2022-10-22"], link: notNovember })(
      "ready in November at first",
      states(inChina, launches("November 2022")),
    ),
    saying({
      by: sources.redmi,
      on: ["2022-10-23", "2022-10-24"],
      link: "https://www.gadgets360.com/mobiles/news/redmi-note-12-pro-plus-launch-date-october-27-specifications-china-3458965",
    })(
      "on 27 October at 19:00",
      states(inChina, launches("27 October 2022, 19:00 Beijing")),
      states(inChina, status("planned")),
      states(inChina, shows(note12)),
      ...comingTo(note12, "CN"),
    ),
    saying({ by: sources.redmi, on: "2022-10-27", link: proPage })(
      "Note 12 Pro and Pro+ presented",
      ...presented(inChina, note12Pro, note12ProPlus),
      states(note12Pro, price("1699", "CNY"), { in: "CN", offer: "6 GB + 128 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-11-01", "2022-12-31"], link: proPage })(
      "released in November",
      states(note12, sells("early November 2022"), { in: "CN" }),
      ...onSaleIn(note12Pro, "CN"),
      ...onSaleIn(note12ProPlus, "CN"),
      states(note12ProPlus, successorOf(note11ProPlus)),
      states(note12Pro, successorOf(note11Pro5g)),
    ),
    saying({ by: sources.redmi, on: "2023-01-05", link: plusPage })(
      "in India from 24,999 rupees, on sale from 11 January",
      states(inIndia, launches("5 January 2023")),
      ...presented(inIndia, note12Pro, note12ProPlus),
      ...comingTo(note12, "IN"),
      states(note12Pro, price("24999", "INR"), { in: "IN", offer: "6 GB + 128 GB" }),
      states(note12ProPlus, price("29999", "INR"), { in: "IN", offer: "8 GB + 256 GB" }),
      states(note12, sells("11 January 2023"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2023-01-11", "2023-03-15"], link: plusPage })(
      "sold in India",
      ...onSaleIn(note12Pro, "IN"),
      ...onSaleIn(note12ProPlus, "IN"),
    ),
    saying({ by: sources.poco, on: "2023-02-06", link: x5Page })(
      "X5 Pro presented, in India from 22,999 rupees",
      states(x5Launch, launches("6 February 2023")),
      ...presented(x5Launch, x5Pro),
      ...comingTo(x5Pro, "IN", "DE", "FR", "GB", "ES", "IT"),
      states(x5Pro, priceFrom("22999", "INR"), { in: "IN" }),
      states(x5Pro, sells("13 February 2023"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2023-02-13", "2023-04-30"], link: x5Page })(
      "available",
      ...onSaleIn(x5Pro, "IN", "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.xiaomi, on: ["2023-03-07", "2023-03-15"], link: third })(
      "23 March, 23:00 in China",
      states(abroad, launches("23 March 2023, 15:00 GMT")),
      states(abroad, status("planned")),
      states(abroad, shows(note12)),
    ),
    saying({ by: sources.redmi, on: "2023-03-23", link: proPage })(
      "presented to the world",
      ...presented(abroad, note12Pro, note12ProPlus),
      ...comingTo(note12, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2023-04-03", "2023-06-30"], link: proPage })(
      "available in Europe",
      ...onSaleIn(note12Pro, "DE", "FR", "GB", "ES", "IT"),
      ...onSaleIn(note12ProPlus, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2023-02-13", "2023-04-30"], link: x5Page })(
      "in China these are Redmi phones",
      ...neverSoldIn(x5Pro, "CN"),
    ),
    notInNorthAmerica(note12, x5Pro),
    listed(["2023-02-06", "2023-12-31"], x5Pro, "redwood", { international: "22101320G", IN: "22101320I" }),
  ],
});
