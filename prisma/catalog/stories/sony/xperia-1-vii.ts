import { sony } from "../../brands";
import { device, launch } from "../../entries";
import {
  availability,
  certified,
  launches,
  named,
  preorders,
  price,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as sixth from "./xperia-1-vi";
import { xperia1 } from "./xperia-mark-iii";

export const one = device("sony-xperia-1-vii", "Xperia 1 VII", xperia1);
const may = launch("sony-xperia-1-vii-launch", "Xperia 1 VII launch", sony);

const rumor = saying({
  by: sources.sumahoDigest,
  on: ["2025-05-01", "2025-05-06"],
  link: "https://www.digitaltrends.com/mobile/sony-xperia-1-vii-delayed/",
});
const article = "https://en.wikipedia.org/wiki/Sony_Xperia_1_VII";
const event = saying({ by: sources.sony, on: "2025-05-13", link: article });

export default story({
  devices: [one],
  launches: [may],
  claims: [
    rumor(
      "on 15 May, at first in Japan",
      states(may, launches("15 May 2025")),
      states(may, shows(one)),
      states(one, sells("15 May 2025"), { in: "JP" }),
    ),
    rumor(
      "other markets in the third quarter, likely July",
      states(one, sells("Q3 2025"), { in: "DE" }),
      states(one, sells("Q3 2025"), { in: "GB" }),
    ),
    saying({
      by: sources.digitalTrends,
      on: "2025-05-06",
      link: "https://www.digitaltrends.com/mobile/sony-xperia-1-vii-delayed/",
    })(
      "seen at the FCC, the US uncertain",
      states(one, certified("FCC"), { in: "US" }),
      leavesOpen(one, availability("coming"), { in: "US" }),
    ),
    saying({
      by: sources.sony,
      on: "2025-05-07",
      link: "https://www.phonearena.com/news/sony-xperia-1-vii-launch-event-date-official-may-13_id170143",
    })(
      "the next One on 13 May, 11:00 in Japan",
      states(may, launches("13 May 2025, 11:00 Tokyo")),
      states(may, status("planned")),
    ),
    event(
      "the Xperia 1 VII",
      states(may, status("held")),
      states(may, shows(one)),
      states(one, named("Xperia 1 VII", "official")),
    ),
    event(
      "to be ordered in Europe, 1,499 euros, 1,399 pounds",
      ...(["GB", "DE", "FR", "JP"] as const).map((market) => states(one, availability("coming"), { in: market })),
      ...(["GB", "DE", "FR"] as const).flatMap((market) => [
        states(one, preorders("13 May 2025"), { in: market }),
        states(one, sells("June 2025"), { in: market }),
      ]),
      states(one, price("1399", "GBP"), { in: "GB" }),
      states(one, price("1499", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.sony, on: "2025-06-05", link: article })(
      "in Japan from 5 June",
      states(one, sells("5 June 2025"), { in: "JP" }),
      states(one, availability("on-sale"), { in: "JP" }),
    ),
    saying({
      by: sources.notebookcheck,
      on: ["2025-07-04", "2025-07-05"],
      link: "https://www.notebookcheck.com/Sony-Xperia-1-VII-Offizieller-Verkaufsstop-in-Japan-aufgrund-seltsamer-Abstuerze.1051442.0.html",
    })(
      "in Germany from 1,499 euros",
      states(one, availability("on-sale"), { in: "DE" }),
      states(one, named("XQ-FS44", "model-number"), { in: "JP" }),
      states(one, named("SO-51F", "model-number"), { in: "JP" }),
      states(one, named("SOG15", "model-number"), { in: "JP" }),
      states(one, named("A501SO", "model-number"), { in: "JP" }),
    ),
    saying({
      by: sources.sony,
      on: "2025-07-04",
      link: "https://www.notebookcheck.net/Bizzare-Sony-Xperia-1-VII-shutdown-issues-may-be-a-bigger-deal-than-previously-assumed.1052432.0.html",
    })(
      "sales stopped: phones switch themselves off",
      states(one, availability("ended"), { in: "JP", note: "For the time being, as Sony said." }),
    ),
    saying({
      by: sources.moneycontrol,
      on: ["2025-07-05", "2025-07-12"],
      link: "https://www.moneycontrol.com/technology/sony-stops-selling-this-popular-flagship-smartphone-here-s-why-article-13235117.html",
    })("not launched in the US", denies(one, availability("coming"), { in: "US" })),
    saying({
      by: sources.sony,
      on: ["2025-07-10", "2025-07-31"],
      link: "https://kindora.shop/2025/07/sony-faces-unexpected-challenges-with-the-xperia-1-vii-that-may-be-more-severe-than-anticipated",
    })("not for sale in Finland by Sony", denies(one, availability("coming"), { in: "FI" })),
    saying({
      by: sources.sony,
      on: ["2025-08-20", "2025-08-24"],
      link: "https://aggregoctt.github.io/xperia-1-vii-problemi-causati-dalla-scheda-madre-a-6b2dzUQmLBrpG8gsDPBQ-A",
    })("back in Europe on 25 August", states(one, availability("on-sale"), { in: "GB" })),
    saying({
      by: sources.sony,
      on: "2025-08-27",
      link: "https://alhalnews.com/android/sony-reveals-source-of-xperia-1-vii-bug-and-its-plan-to-do-better",
    })(
      "sold again in Japan and Europe",
      ...(["JP", "DE", "GB", "FR"] as const).map((market) => states(one, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.sony, on: ["2025-06-05", "2025-12-31"], link: article })(
      "the generation after the 1 VI",
      states(one, successorOf(sixth.one)),
    ),
  ],
});
