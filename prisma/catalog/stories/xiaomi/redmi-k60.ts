import { poco, redmi } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import {
  availability,
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
import { denies, doubts, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { pocoF4 } from "./poco-f4";
import { k50Ultra } from "./redmi-k50-ultra";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const k60Series = series("redmi-k60", "Redmi K60", redmi);
export const k60 = device("redmi-k60", "Redmi K60", k60Series);
const k60Pro = device("redmi-k60-pro", "Redmi K60 Pro", k60Series);
const k60e = device("redmi-k60e", "Redmi K60E", k60Series);
export const k60Ultra = device("redmi-k60-ultra", "Redmi K60 Ultra", k60Series);
const turbo = loneDevice("redmi-note-12-turbo", "Redmi Note 12 Turbo", redmi);
const f5Series = series("poco-f5", "POCO F5", poco);
export const pocoF5 = device("poco-f5", "POCO F5", f5Series);
export const pocoF5Pro = device("poco-f5-pro", "POCO F5 Pro", f5Series);
const inChina = launch("redmi-k60-launch", "Redmi K60 series launch", redmi);
const turboLaunch = launch("redmi-note-12-turbo-launch", "Redmi Note 12 Turbo launch", redmi);
const pocoLaunch = launch("poco-f5-launch", "POCO F5 series global launch", poco);
const ultraLaunch = launch("redmi-k60-ultra-launch", "Redmi K60 Ultra launch", redmi, "Beijing");

const page = gsmarenaItem("xiaomi_redmi_k60-11975");
const proPage = gsmarenaItem("xiaomi_redmi_k60_pro-12046");
const ultraPage = gsmarenaItem("xiaomi_redmi_k60_ultra-12470");
const turboPage = gsmarenaItem("xiaomi_redmi_note_12_turbo-12181");
const f5Page = gsmarenaItem("xiaomi_poco_f5-12258");
const f5ProPage = gsmarenaItem("xiaomi_poco_f5_pro-12257");
const january =
  "https://www.businesstoday.in/technology/story/redmi-k60-series-said-to-launch-in-january-2023-check-out-leaked-specs-and-other-details-355805-2022-12-09";
const december27 =
  "https://www.ndtv.com/tech/redmi-k60-pro-launch-date-confirmed-expected-specifications-leaks-china-3632304";
const march28 =
  "https://www.gadgets360.com/mobiles/news/redmi-note-12-turbo-launch-date-march-28-specifications-design-expected-xiaomi-3882722";
const may9 =
  "https://www.financialexpress.com/life/technology-poco-f5-india-launch-confirmed-for-may-9-everything-we-know-so-far-3064113/";
const event = saying({ by: sources.redmi, on: "2022-12-27", link: page });
const f5Event = saying({ by: sources.poco, on: "2023-05-09", link: f5Page });

/** K60 = POCO F5 Pro; Note 12 Turbo = POCO F5; the K60 Ultra went abroad, changed, as the Xiaomi 13T Pro. */
export default story({
  series: [k60Series, f5Series],
  devices: [k60, k60Pro, k60e, k60Ultra, turbo, pocoF5, pocoF5Pro],
  launches: [inChina, turboLaunch, pocoLaunch, ultraLaunch],
  claims: [
    saying({ by: sources.myDrivers, on: ["2022-12-07", "2022-12-09"], link: january })(
      "delayed to January 2023",
      states(inChina, launches("January 2023")),
      states(inChina, shows(k60Series)),
    ),
    saying({ by: sources.redmi, on: ["2022-12-22", "2022-12-23"], link: december27 })(
      "27 December at 19:00",
      states(inChina, launches("27 December 2022, 19:00 Beijing")),
      states(inChina, status("planned")),
      ...comingTo(k60Series, "CN"),
    ),
    saying({
      by: sources.unnamed("2022-12-23", "tip", "Redmi K60 sale"),
      on: ["2022-12-22", "2022-12-23"],
      link: december27,
    })("on sale from 31 December", states(k60Series, sells("31 December 2022"), { in: "CN" })),
    event("K60, K60 Pro and K60E presented", ...presented(inChina, k60, k60Pro, k60e)),
    event("from 2,499 yuan", states(k60, price("2499", "CNY"), { in: "CN", offer: "8 GB + 128 GB" })),
    event("from 3,299 yuan", states(k60Pro, price("3299", "CNY"), { in: "CN", offer: "8 GB + 128 GB" })),
    event("from 2,199 yuan", states(k60e, price("2199", "CNY"), { in: "CN", offer: "8 GB + 128 GB" })),
    saying({ by: sources.gsmarena, on: ["2023-01-01", "2023-02-28"], link: proPage })(
      "sold in China alone",
      ...onSaleIn(k60Series, "CN"),
      denies(k60Series, availability("on-sale"), { in: "international" }),
    ),

    saying({
      by: sources.ninetyOneMobiles,
      on: ["2023-03-15", "2023-03-20"],
      link: "https://notebookcheck.com/Xiaomi-Mit-Redmi-Note-12-Turbo-Geschwindigkeit-zum-Poco-F5.701948.0.html",
    })(
      "POCO F5 in India on 6 April",
      states(pocoLaunch, launches("6 April 2023")),
      states(pocoLaunch, shows(pocoF5)),
      expects(pocoF5, rebrandOf(turbo)),
      ...comingTo(pocoF5, "IN"),
    ),
    saying({ by: sources.redmi, on: ["2023-03-21", "2023-03-22"], link: march28 })(
      "Note 12 Turbo on 28 March",
      states(turboLaunch, launches("28 March 2023")),
      states(turboLaunch, status("planned")),
      states(turboLaunch, shows(turbo)),
      ...comingTo(turbo, "CN"),
    ),
    saying({ by: sources.gadgets360, on: "2023-03-22", link: march28 })(
      "may go global as the POCO X5 GT",
      speculates(pocoF5, named("POCO X5 GT", "rumored")),
    ),
    saying({ by: sources.redmi, on: "2023-03-28", link: turboPage })(
      "presented, from 1,999 yuan",
      ...presented(turboLaunch, turbo),
      states(turbo, price("1999", "CNY"), { in: "CN", offer: "8 GB + 256 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2023-04-03", "2023-05-31"], link: turboPage })(
      "on sale in China",
      ...onSaleIn(turbo, "CN"),
      denies(turbo, availability("on-sale"), { in: "international" }),
    ),
    saying({ by: sources.poco, on: ["2023-04-25", "2023-04-26"], link: may9 })(
      "F5 series on 9 May, the F5 in India too",
      states(pocoLaunch, launches("9 May 2023")),
      states(pocoLaunch, status("planned")),
      states(pocoLaunch, shows(f5Series)),
      ...comingTo(pocoF5, "IN"),
      ...comingTo(f5Series, "international"),
    ),
    saying({ by: sources.financialExpress, on: "2023-04-26", link: may9 })(
      "the Pro, a renamed K60, hardly in India",
      doubts(pocoF5Pro, availability("coming"), { in: "IN" }),
      expects(pocoF5Pro, rebrandOf(k60)),
    ),
    f5Event(
      "F5 and F5 Pro presented",
      ...presented(pocoLaunch, pocoF5, pocoF5Pro),
      ...comingTo(f5Series, "DE", "FR", "GB", "ES", "IT"),
      states(pocoF5, priceFrom("379", "USD"), { in: "international" }),
      states(pocoF5Pro, priceFrom("449", "USD"), { in: "international" }),
      states(pocoF5, price("29999", "INR"), { in: "IN", offer: "8 GB + 256 GB" }),
      states(pocoF5, sells("16 May 2023"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2023-05-16", "2023-07-31"], link: f5Page })(
      "available in Europe and India",
      ...onSaleIn(pocoF5, "DE", "FR", "GB", "ES", "IT", "IN"),
      states(pocoF5, rebrandOf(turbo)),
      states(pocoF5, successorOf(pocoF4)),
    ),
    saying({ by: sources.gsmarena, on: ["2023-05-16", "2023-07-31"], link: f5ProPage })(
      "available in Europe, not in India",
      ...onSaleIn(pocoF5Pro, "DE", "FR", "GB", "ES", "IT"),
      ...neverSoldIn(pocoF5Pro, "IN"),
      states(pocoF5Pro, rebrandOf(k60)),
    ),
    saying({ by: sources.gsmarena, on: ["2023-05-16", "2023-07-31"], link: f5Page })(
      "in China these are Redmi phones",
      ...neverSoldIn(f5Series, "CN"),
    ),
    notInNorthAmerica(f5Series),

    saying({
      by: sources.nextpit,
      on: "2023-08-03",
      link: "https://www.nextpit.com/xiaomi-13t-pro-leica-camera-early-september-launch-rumor",
    })(
      "the K60 Ultra launched in China today",
      states(ultraLaunch, launches("3 August 2023")),
      states(ultraLaunch, shows(k60Ultra)),
    ),
    saying({ by: sources.redmi, on: "2023-08-14", link: ultraPage })(
      "K60 Ultra presented",
      states(ultraLaunch, launches("14 August 2023")),
      ...presented(ultraLaunch, k60Ultra),
      ...comingTo(k60Ultra, "CN"),
      states(k60Ultra, successorOf(k50Ultra)),
    ),
    saying({ by: sources.gsmarena, on: ["2023-08-20", "2023-10-31"], link: ultraPage })(
      "on sale in China",
      ...onSaleIn(k60Ultra, "CN"),
      denies(k60Ultra, availability("on-sale"), { in: "international" }),
    ),
    listed(["2022-12-27", "2023-12-31"], k60, "mondrian", { CN: "23013RK75C" }),
    listed(["2022-12-27", "2023-12-31"], k60Pro, "socrates", { CN: "22127RK46C" }),
    listed(["2022-12-27", "2023-12-31"], k60e, "rembrandt", { CN: "22122RK93C" }),
    listed(["2023-08-14", "2023-12-31"], k60Ultra, "corot", { CN: "23078RKD5C" }),
    listed(["2023-05-09", "2023-12-31"], pocoF5, "marble"),
    listed(["2023-05-09", "2023-12-31"], pocoF5Pro, "mondrian"),
    listed(["2023-03-28", "2023-12-31"], turbo, "marble", { CN: "23049RAD8C" }),
  ],
});
