import { redmi } from "../../brands";
import { device, launch, loneDevice } from "../../entries";
import {
  availability,
  launches,
  named,
  price,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
  variantOf,
} from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { k40 } from "./redmi-k40";
import { k50Series } from "./redmi-k50-ultra";
import { comingTo, listed, onSaleIn, presented } from "./phrases";

const k50 = device("redmi-k50", "Redmi K50", k50Series);
const k50Pro = device("redmi-k50-pro", "Redmi K50 Pro", k50Series);
export const k50Gaming = device("redmi-k50-gaming", "Redmi K50 Gaming", k50Series);
export const k40s = loneDevice("redmi-k40s", "Redmi K40S", redmi);
const gamingLaunch = launch("redmi-k50-gaming-launch", "Redmi K50 Gaming launch", redmi);
const inChina = launch("redmi-k50-launch", "Redmi K50 series launch", redmi);
const page = gsmarenaItem("xiaomi_redmi_k50-11430");
const gamingPage = gsmarenaItem("xiaomi_redmi_k50_gaming-11362");
const k40sPage = gsmarenaItem("xiaomi_redmi_k40s-11431");
const event = saying({ by: sources.redmi, on: "2022-03-17", link: page });

export default story({
  devices: [k50, k50Pro, k50Gaming, k40s],
  launches: [gamingLaunch, inChina],
  claims: [
    saying({
      by: sources.xiaomiui,
      on: ["2021-11-20", "2021-11-23"],
      link: "https://www.gizbot.com/mobile/news/redmi-k50-gaming-specs-leak-poco-f4-gt-077888.html",
    })("matisse, a gaming phone, abroad under POCO", states(k50Gaming, named("matisse", "codename"))),
    saying({ by: sources.redmi, on: "2022-02-16", link: gamingPage })(
      "K50 Gaming presented, from 3,299 yuan",
      states(gamingLaunch, launches("16 February 2022")),
      ...presented(gamingLaunch, k50Gaming),
      ...comingTo(k50Gaming, "CN"),
      states(k50Gaming, price("3299", "CNY"), { in: "CN", offer: "8 GB + 128 GB" }),
      states(k50Gaming, sells("18 February 2022"), { in: "CN" }),
    ),
    saying({
      by: sources.techRadar,
      on: ["2022-01-20", "2022-02-10"],
      link: "https://www.techradar.com/in/news/redmi-k50-series-teased-online-may-pack-4700mah-battery-120w-charging-support",
    })(
      "rumored for February, with a Pro+",
      speculates(inChina, launches("February 2022")),
      expects(inChina, shows(k50)),
      states(k50Pro, named("Redmi K50 Pro+", "rumored"), { note: "The model with a Dimensity 9000." }),
    ),
    saying({
      by: sources.redmi,
      on: "2022-03-10",
      link: "https://www.dnaindia.com/technology/report-redmi-k50-series-to-launch-on-march-17-check-expected-price-key-features-specifications-2939012",
    })(
      "on 17 March at 19:00",
      states(inChina, launches("17 March 2022, 19:00 Beijing")),
      states(inChina, status("planned")),
      states(inChina, shows(k50Series)),
    ),
    event(
      "K50, K50 Pro and K40S presented",
      ...presented(inChina, k50, k50Pro, k40s),
      ...comingTo(k50, "CN"),
      ...comingTo(k50Pro, "CN"),
      ...comingTo(k40s, "CN"),
    ),
    event("from 2,399 yuan", states(k50, price("2399", "CNY"), { in: "CN", offer: "8 GB + 128 GB" })),
    event("from 2,999 yuan", states(k50Pro, price("2999", "CNY"), { in: "CN", offer: "8 GB + 128 GB" })),
    event("from 1,799 yuan", states(k40s, priceFrom("1799", "CNY"), { in: "CN" })),
    saying({ by: sources.gsmarena, on: ["2022-03-22", "2022-05-31"], link: page })(
      "released on 22 March, in China alone",
      states(k50, sells("22 March 2022"), { in: "CN" }),
      ...onSaleIn(k50, "CN"),
      ...onSaleIn(k50Pro, "CN"),
      denies(k50, availability("on-sale"), { in: "international" }),
      denies(k50Pro, availability("on-sale"), { in: "international" }),
      states(k50, successorOf(k40)),
      states(k50Pro, variantOf(k50)),
    ),
    saying({ by: sources.gsmarena, on: ["2022-02-18", "2022-04-30"], link: gamingPage })(
      "on sale in China",
      ...onSaleIn(k50Gaming, "CN"),
      denies(k50Gaming, availability("on-sale"), { in: "international" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-03-22", "2022-05-31"], link: k40sPage })(
      "on sale in China",
      ...onSaleIn(k40s, "CN"),
      denies(k40s, availability("on-sale"), { in: "international" }),
    ),
    listed(["2022-03-17", "2022-12-31"], k50, "rubens", { CN: "22041211AC" }),
    listed(["2022-03-17", "2022-12-31"], k50Pro, "matisse", { CN: "22011211C" }),
    listed(["2022-02-16", "2022-12-31"], k50Gaming, "ingres", { CN: "21121210C" }),
    listed(["2022-03-17", "2022-12-31"], k40s, "munch", { CN: "22021211RC" }),
  ],
});
