import { sony } from "../../brands";
import { device, launch } from "../../entries";
import {
  availability,
  feature,
  launches,
  named,
  preorders,
  price,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as fifth from "./xperia-1-v";
import { xperia1, xperia10 } from "./xperia-mark-iii";

export const one = device("sony-xperia-1-vi", "Xperia 1 VI", xperia1);
export const ten = device("sony-xperia-10-vi", "Xperia 10 VI", xperia10);
const may = launch("sony-xperia-1-vi-launch", "Xperia 1 VI and 10 VI launch", sony);

const event = saying({
  by: sources.sony,
  on: "2024-05-15",
  link: "https://smartphonemagazine.nl/en/2024/05/16/sony-introduces-xperia-1-vi-a-high-end-android-phone-not-bound-for-the-us/",
});

export default story({
  devices: [one, ten],
  launches: [may],
  claims: [
    saying({
      by: sources.androidAuthority,
      on: "2023-09-07",
      link: "https://www.androidauthority.com/sony-xperia-1-vi-3361570/",
    })(
      "early summer 2024, in the US later",
      expects(may, launches("summer 2024")),
      expects(one, availability("coming"), { in: "US" }),
    ),
    saying({
      by: sources.androidAuthority,
      on: "2024-04-18",
      link: "https://www.androidauthority.com/sony-xperia-1-vi-event-3434843/",
    })("a special event on 17 May may be it", expects(may, launches("17 May 2024, 19:00 Tokyo"))),
    saying({
      by: sources.androidHeadlines,
      on: ["2024-05-02", "2024-05-03"],
      link: "https://www.phonearena.com/news/sony-xperia-1-vi-xperia-10-vi-official-renders_id157977",
    })(
      "pictures of the 1 VI and 10 VI",
      states(one, named("Xperia 1 VI", "rumored")),
      states(ten, named("Xperia 10 VI", "rumored")),
    ),
    saying({
      by: sources.sony,
      on: "2024-05-07",
      link: "https://www.phonearena.com/news/official-sony-video-reveals-unveiling-date-for-new-xperia-phones_id158060",
    })(
      "the next One on 15 May, 16:00 in Japan",
      states(may, launches("15 May 2024, 16:00 Tokyo")),
      states(may, status("planned")),
    ),
    event(
      "Xperia 1 VI presented, no more 4K",
      states(may, status("held")),
      states(may, shows(one)),
      states(one, named("Xperia 1 VI", "official")),
      denies(one, feature("4K display")),
    ),
    saying({ by: sources.sony, on: "2024-05-15", link: "https://en.wikipedia.org/wiki/Sony_Xperia_10_VI" })(
      "Xperia 10 VI beside it",
      states(may, shows(ten)),
      states(ten, named("Xperia 10 VI", "official")),
    ),
    event(
      "early June in Europe, 1,399 euros, 1,299 pounds",
      ...(["GB", "DE", "FR"] as const).flatMap((market) => [
        states(one, availability("coming"), { in: market }),
        states(one, preorders("15 May 2024"), { in: market }),
        states(one, sells("early June 2024"), { in: market }),
      ]),
      states(one, price("1299", "GBP"), { in: "GB" }),
      states(one, price("1399", "EUR"), { in: "DE" }),
    ),
    saying({
      by: sources.sony,
      on: ["2024-05-15", "2024-05-20"],
      link: "https://www.phonearena.com/news/sony-xperia-1-vi-us-availability_id158464",
    })("no plans for the US", denies(one, availability("coming"), { in: "US" })),
    saying({ by: sources.sony, on: "2024-06-07", link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_VI" })(
      "in Japan from 7 June",
      states(one, sells("7 June 2024"), { in: "JP" }),
      states(one, availability("on-sale"), { in: "JP" }),
    ),
    saying({
      by: sources.sony,
      on: ["2024-06-10", "2024-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_VI",
    })(
      "sold in Europe, after the 1 V",
      ...(["GB", "DE", "FR"] as const).map((market) => states(one, availability("on-sale"), { in: market })),
      states(one, successorOf(fifth.one)),
    ),
    saying({
      by: sources.notebookcheck,
      on: ["2025-05-01", "2025-05-08"],
      link: "https://www.notebookcheck.com/Geruechte-zum-Veroeffentlichungsdatum-des-Sony-Xperia-10-VII-deuten-auf-einen-Neustart-der-Serie-hin.1007939.0.html",
    })(
      "the 10 VI came in June 2024",
      states(ten, sells("June 2024"), { in: "DE" }),
      ...(["GB", "DE", "FR"] as const).map((market) => states(ten, availability("on-sale"), { in: market })),
    ),
    saying({
      by: sources.sony,
      on: ["2024-07-10", "2024-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_10_VI",
    })(
      "in Japan since July",
      states(ten, sells("July 2024"), { in: "JP" }),
      states(ten, availability("on-sale"), { in: "JP" }),
      states(ten, successorOf(fifth.ten)),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2024-07-10", "2024-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_10_VI",
    })("the 10 VI not in the US", denies(ten, availability("coming"), { in: "US" })),
  ],
});
