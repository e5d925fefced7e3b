import { poco, redmi } from "../../brands";
import { device, launch, loneDevice } from "../../entries";
import { availability, launches, price, priceFrom, rebrandOf, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { pocoF3 } from "./redmi-k40";
import { k50Series } from "./redmi-k50-ultra";
import { k40s, k50Gaming } from "./redmi-k50";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const k50i = device("redmi-k50i", "Redmi K50i", k50Series);
const note11tPro = loneDevice("redmi-note-11t-pro", "Redmi Note 11T Pro", redmi);
export const pocoF4 = loneDevice("poco-f4", "POCO F4", poco);
const pocoF4Gt = loneDevice("poco-f4-gt", "POCO F4 GT", poco);
const pocoX4Gt = loneDevice("poco-x4-gt", "POCO X4 GT", poco);
const gtLaunch = launch("poco-f4-gt-launch", "POCO F4 GT global launch", poco);
const note11tLaunch = launch("redmi-note-11t-pro-launch", "Redmi Note 11T Pro launch", redmi);
const pocoLaunch = launch("poco-f4-launch", "POCO F4 and X4 GT global launch", poco);
const inIndia = launch("redmi-k50i-india-launch", "Redmi K50i launch in India", redmi);
const f4Page = gsmarenaItem("xiaomi_poco_f4-11627");
const gtPage = gsmarenaItem("xiaomi_poco_f4_gt-11479");
const x4GtPage = gsmarenaItem("xiaomi_poco_x4_gt-11626");
const k50iPage = gsmarenaItem("xiaomi_redmi_k50i-11653");
const notePage = gsmarenaItem("xiaomi_redmi_note_11t_pro-11550");
const x4GtToo = "https://www.techradar.com/in/news/poco-x4-gt-will-also-be-launching-alongside-the-poco-f4-5g";

/** K50 Gaming = POCO F4 GT; K40S = POCO F4; Note 11T Pro = POCO X4 GT = Redmi K50i. */
export default story({
  devices: [k50i, note11tPro, pocoF4, pocoF4Gt, pocoX4Gt],
  launches: [gtLaunch, note11tLaunch, pocoLaunch, inIndia],
  claims: [
    saying({
      by: sources.xiaomiui,
      on: ["2021-11-20", "2021-11-23"],
      link: "https://www.gizbot.com/mobile/news/redmi-k50-gaming-specs-leak-poco-f4-gt-077888.html",
    })("a gaming phone, abroad under POCO", expects(pocoF4Gt, rebrandOf(k50Gaming))),
    saying({
      by: sources.poco,
      on: "2022-04-18",
      link: "https://www.businesstoday.in/technology/story/poco-f4-gt-set-to-launch-globally-on-april-26-here-is-everything-we-know-so-far-330300-2022-04-18",
    })(
      "F4 GT on 26 April, 20:00 GMT+8",
      states(gtLaunch, launches("26 April 2022, 20:00 Beijing")),
      states(gtLaunch, status("planned")),
      states(gtLaunch, shows(pocoF4Gt)),
      ...comingTo(pocoF4Gt, "international"),
    ),
    saying({ by: sources.poco, on: "2022-04-26", link: gtPage })(
      "F4 GT presented, from 599 euros",
      ...presented(gtLaunch, pocoF4Gt),
      ...comingTo(pocoF4Gt, "DE", "FR", "GB", "ES", "IT"),
      states(pocoF4Gt, priceFrom("599", "EUR"), { in: "europe" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-05-05", "2022-06-30"], link: gtPage })(
      "the K50 Gaming for the world",
      states(pocoF4Gt, rebrandOf(k50Gaming)),
      ...onSaleIn(pocoF4Gt, "DE", "FR", "GB", "ES", "IT"),
      ...neverSoldIn(pocoF4Gt, "IN"),
    ),
    saying({ by: sources.redmi, on: "2022-05-24", link: notePage })(
      "Note 11T Pro presented, from 1,799 yuan",
      states(note11tLaunch, launches("24 May 2022")),
      ...presented(note11tLaunch, note11tPro),
      ...comingTo(note11tPro, "CN"),
      states(note11tPro, price("1799", "CNY"), { in: "CN", offer: "6 GB + 128 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-06-01", "2022-07-31"], link: notePage })(
      "on sale in China",
      ...onSaleIn(note11tPro, "CN"),
      denies(note11tPro, availability("on-sale"), { in: "international" }),
    ),
    saying({
      by: sources.poco,
      on: "2022-06-09",
      link: "https://indianexpress.com/article/technology/mobile-tabs/poco-f4-5g-to-launch-globally-soon-confirms-company-7960346/",
    })("F4 5G coming globally", ...comingTo(pocoF4, "international", "IN"), states(pocoLaunch, shows(pocoF4))),
    saying({
      by: sources.businessToday,
      on: "2022-06-07",
      link: "https://www.businesstoday.in/technology/story/poco-f4-tipped-to-launch-soon-here-is-everything-we-know-so-far-336657-2022-06-07",
    })("rumored to be a renamed K40S", expects(pocoF4, rebrandOf(k40s))),
    saying({ by: sources.poco, on: ["2022-06-16", "2022-06-18"], link: x4GtToo })(
      "X4 GT too, on 23 June",
      states(pocoLaunch, launches("23 June 2022")),
      states(pocoLaunch, status("planned")),
      states(pocoLaunch, shows(pocoX4Gt)),
    ),
    saying({ by: sources.ninetyOneMobiles, on: ["2022-06-16", "2022-06-18"], link: x4GtToo })(
      "a repackaged Note 11T Pro, by its looks",
      expects(pocoX4Gt, rebrandOf(note11tPro)),
    ),
    saying({
      by: sources.winFuture,
      on: ["2022-06-17", "2022-06-18"],
      link: "https://thegoaspotlight.com/2022/06/18/poco-f4-and-x4-gt-have-leaked-specs-and-images/",
    })(
      "F4 from the K40S, X4 GT from the Note 11T Pro",
      states(pocoF4, rebrandOf(k40s)),
      states(pocoX4Gt, rebrandOf(note11tPro)),
    ),
    saying({ by: sources.poco, on: "2022-06-23", link: f4Page })(
      "F4 and X4 GT presented",
      ...presented(pocoLaunch, pocoF4, pocoX4Gt),
      ...comingTo(pocoF4, "DE", "FR", "GB", "ES", "IT"),
      ...comingTo(pocoX4Gt, "DE", "FR", "ES", "IT"),
      states(pocoF4, price("399", "EUR"), { in: "europe", offer: "6 GB + 128 GB" }),
      states(pocoX4Gt, priceFrom("379", "EUR"), { in: "europe" }),
      states(pocoF4, price("27999", "INR"), { in: "IN", offer: "6 GB + 128 GB" }),
      states(pocoF4, sells("27 June 2022"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-06-28", "2022-08-31"], link: f4Page })(
      "available in Europe and India",
      ...onSaleIn(pocoF4, "DE", "FR", "GB", "ES", "IT", "IN"),
      states(pocoF4, successorOf(pocoF3)),
    ),
    saying({ by: sources.gsmarena, on: ["2022-06-28", "2022-08-31"], link: x4GtPage })(
      "available in Europe; India gets the K50i",
      ...onSaleIn(pocoX4Gt, "DE", "FR", "ES", "IT"),
      ...neverSoldIn(pocoX4Gt, "IN"),
    ),
    saying({ by: sources.redmi, on: "2022-07-20", link: k50iPage })(
      "K50i launched, from 25,999 rupees, on sale from 23 July",
      states(inIndia, launches("20 July 2022")),
      ...presented(inIndia, k50i),
      states(k50i, launches("20 July 2022")),
      ...comingTo(k50i, "IN"),
      states(k50i, price("25999", "INR"), { in: "IN", offer: "6 GB + 128 GB" }),
      states(k50i, sells("23 July 2022"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-07-23", "2022-09-30"], link: k50iPage })(
      "the X4 GT and Note 11T Pro for India",
      ...onSaleIn(k50i, "IN"),
      states(k50i, rebrandOf(note11tPro)),
    ),
    saying({ by: sources.gsmarena, on: ["2022-06-28", "2022-08-31"], link: f4Page })(
      "in China these are Redmi phones",
      ...neverSoldIn(pocoF4, "CN"),
      ...neverSoldIn(pocoF4Gt, "CN"),
      ...neverSoldIn(pocoX4Gt, "CN"),
    ),
    saying({ by: sources.poco, on: ["2022-06-27", "2022-12-31"] })(
      "the F4 GT is the first POCO in Japan",
      states(pocoF4Gt, sells("June 2022"), { in: "JP" }),
      ...onSaleIn(pocoF4Gt, "JP"),
    ),
    notInNorthAmerica(pocoF4, pocoF4Gt, pocoX4Gt),
    listed(["2022-07-20", "2022-12-31"], k50i, "xagain", { IN: "22041216I" }),
    listed(["2022-06-23", "2022-12-31"], pocoX4Gt, "xaga", { international: "22041216G" }),
    listed(["2022-05-24", "2022-12-31"], note11tPro, "xaga"),
    listed(["2022-06-23", "2022-12-31"], pocoF4, "munch", { international: "22021211RG", IN: "22021211RI" }),
    listed(["2022-04-26", "2022-12-31"], pocoF4Gt, "ingres", { international: "21121210G" }),
  ],
});
