import { redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, certified, launches, named, rebrandOf, sells, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi12tPro } from "./xiaomi-12t";

export const k50Series = series("redmi-k50", "Redmi K50", redmi);
export const k50Ultra = device("redmi-k50-ultra", "Redmi K50 Ultra", k50Series);
const event = launch("redmi-k50-ultra-launch", "Redmi K50 Ultra launch", redmi, "Beijing");

const august = saying({
  by: sources.tecnoAndroid,
  on: "2022-08-07",
  link: "https://www.tecnoandroid.it/2022/08/07/redmi-k50-extreme-edition-svelate-le-interessanti-specifiche-tecniche-1102199",
});
const page = gsmarenaItem("xiaomi_redmi_k50_ultra-11580");
const presented = saying({ by: sources.redmi, on: "2022-08-11", link: page });

/** The phone that went abroad as the Xiaomi 12T Pro: one codename, two devices. */
export default story({
  series: [k50Series],
  devices: [k50Ultra],
  launches: [event],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: "2022-05-31",
      link: "https://www.techradar.com/in/news/redmi-k50-ultra-could-ship-with-the-snapdragon-8-plus-gen-1-processor",
    })(
      "K50 Ultra, in the second half",
      expects(event, launches("H2 2022")),
      expects(event, shows(k50Ultra)),
      states(k50Ultra, named("Redmi K50 Ultra", "rumored")),
    ),
    august(
      "K50 Extreme Edition, this month in China",
      expects(event, launches("August 2022")),
      expects(event, shows(k50Ultra)),
      states(k50Ultra, named("Redmi K50 Extreme Edition", "rumored")),
      expects(k50Ultra, availability("coming"), { in: "CN" }),
    ),
    august(
      "certified by CMIIT, 3C and TENAA as 22081212C",
      states(k50Ultra, named("22081212C", "model-number"), { in: "CN" }),
      states(k50Ultra, certified("CMIIT"), { in: "CN" }),
      states(k50Ultra, certified("3C"), { in: "CN" }),
      states(k50Ultra, certified("TENAA"), { in: "CN" }),
    ),
    saying({
      by: sources.gizchinaIt,
      on: ["2022-08-01", "2022-08-10"],
      link: "https://gizchina.it/2022/08/redmi-k50-ultra-ufficiale-caratteristiche-specifiche-tecniche-prezzo-uscita/",
    })("abroad probably as the Xiaomi 12T Pro", expects(xiaomi12tPro, rebrandOf(k50Ultra))),
    presented(
      "Redmi K50 Ultra presented",
      states(event, launches("11 August 2022")),
      states(event, status("held")),
      states(event, shows(k50Ultra)),
      states(k50Ultra, launches("11 August 2022")),
      states(k50Ultra, named("Redmi K50 Ultra", "official")),
      states(k50Ultra, availability("coming"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-08-11", "2022-08-31"], link: page })(
      "on sale in August",
      states(k50Ultra, availability("on-sale"), { in: "CN" }),
      states(k50Ultra, sells("August 2022"), { in: "CN" }),
    ),
    saying({
      by: sources.mobileModels,
      on: ["2022-08-11", "2022-12-31"],
      link: sources.mobileModels.url!,
    })(
      "diting",
      states(k50Ultra, named("diting", "codename")),
      states(k50Ultra, named("22081212C", "model-number"), { in: "CN" }),
    ),
  ],
});
