import { leica, xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  feature,
  launches,
  named,
  partner,
  shows,
  status,
  successorOf,
  updatedVersionOf,
} from "../../facts";
import { denies, expects, leavesOpen, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { mi11Ultra } from "./mi-11-ultra";
import { xiaomi12, xiaomi12Pro } from "./xiaomi-12";

export const xiaomi12sSeries = series("xiaomi-12s", "Xiaomi 12S", xiaomi);
export const xiaomi12s = device("xiaomi-12s", "Xiaomi 12S", xiaomi12sSeries);
export const xiaomi12sPro = device("xiaomi-12s-pro", "Xiaomi 12S Pro", xiaomi12sSeries);
export const xiaomi12sUltra = device("xiaomi-12s-ultra", "Xiaomi 12S Ultra", xiaomi12sSeries);
export const xiaomi12sLaunch = launch("xiaomi-12s-launch", "Xiaomi 12S series launch", xiaomi, "Beijing");

const january = saying({
  by: sources.digitalChatStation,
  on: "2022-01-03",
  link: "https://www.techradar.com/in/news/xiaomi-12-xiaomi-12-pro-global-launch-is-likely-by-end-february-or-early-march",
});
const march = saying({
  by: sources.digitalChatStation,
  on: "2022-03-08",
  link: "https://pocketnow.com/xiaomi-12-series-global-launch-date-confirmed",
});
const april = saying({
  by: sources.xiaomiui,
  on: ["2022-04-01", "2022-04-30"],
  link: "https://tech.everyeye.it/notizie/spuntano-xiaomi-12s-12s-pro-primi-smartphone-chip-snapdragon-8-gen1-582619.html",
});
const partnership = {
  on: "2022-05-23",
  link: "https://gadgets360.com/mobiles/news/xiaomi-12-ultra-leica-camera-partnership-smartphone-launch-july-3000547",
};
const may = saying({ by: sources.xiaomi, ...partnership });
const june = saying({
  by: sources.techGoing,
  on: ["2022-06-01", "2022-06-27"],
  link: "https://www.phonearena.com/news/Xiaomi-12-ultra-launch-date_id140960",
});
const announcement = saying({
  by: sources.xiaomi,
  on: "2022-06-28",
  link: "https://www.phonearena.com/news/xiaomi-finally-reveals-the-date-and-time-of-its-new-12S-series-announcement_id141018",
});
const snoopytech = saying({ by: sources.snoopytech, on: "2022-06-28", link: sources.snoopytech.url! });
const article = saying({
  by: sources.somagNews,
  on: "2022-06-28",
  link: "https://www.somagnews.com/xiaomi-12s-series-trio-may-not-get-a-global-launch/",
});

export default story({
  series: [xiaomi12sSeries],
  devices: [xiaomi12s, xiaomi12sPro, xiaomi12sUltra],
  launches: [xiaomi12sLaunch],
  claims: [
    january(
      "12 Ultra in the first week of February",
      states(xiaomi12sLaunch, launches("1–7 February 2022")),
      states(xiaomi12sLaunch, shows(xiaomi12sUltra)),
      states(xiaomi12sUltra, named("Xiaomi 12 Ultra", "rumored")),
    ),
    march(
      "12 Ultra delayed to the second quarter",
      states(xiaomi12sLaunch, launches("Q2 2022")),
      states(xiaomi12sLaunch, shows(xiaomi12sUltra)),
    ),
    april(
      "diting is the 12S",
      states(xiaomi12s, named("diting", "codename")),
      states(xiaomi12s, named("2206123SC", "model-number"), { in: "CN" }),
    ),
    april(
      "unicorn is the 12S Pro",
      states(xiaomi12sPro, named("unicorn", "codename")),
      states(xiaomi12sPro, named("2206122SC", "model-number"), { in: "CN" }),
    ),
    may("a long-term cooperation with Leica", states(xiaomi, partner(leica))),
    may("first phone made with Leica in July", states(xiaomi12sLaunch, launches("July 2022"))),
    saying({ by: sources.leica, ...partnership })(
      "a long-term cooperation with Xiaomi",
      states(leica, partner(xiaomi)),
    ),
    june("12 Ultra on 5 July", states(xiaomi12sLaunch, launches("5 July 2022"))),

    announcement(
      "on 4 July at 19:00",
      states(xiaomi12sLaunch, launches("4 July 2022, 19:00 Beijing")),
      states(xiaomi12sLaunch, status("planned")),
    ),
    announcement(
      "the Xiaomi 12S series",
      states(xiaomi12sLaunch, shows(xiaomi12sSeries)),
      states(xiaomi12sSeries, named("Xiaomi 12S", "official")),
      states(xiaomi12sSeries, availability("coming"), { in: "CN", note: "Its home market; it named no other." }),
    ),
    announcement(
      "12S, 12S Pro and 12S Ultra",
      states(xiaomi12sLaunch, shows(xiaomi12s)),
      states(xiaomi12sLaunch, shows(xiaomi12sPro)),
      states(xiaomi12sLaunch, shows(xiaomi12sUltra)),
    ),
    announcement("cameras made with Leica", states(xiaomi12sSeries, feature("Leica camera"))),

    snoopytech("not released outside China", denies(xiaomi12sSeries, availability("coming"), { in: "international" })),

    article("three new flagships in July 2022", states(xiaomi12sLaunch, launches("July 2022"))),
    article("a chance of a limited release", leavesOpen(xiaomi12sSeries, availability("coming"))),
    article(
      "it is reported to include",
      states(xiaomi12sLaunch, shows(xiaomi12s)),
      states(xiaomi12sLaunch, shows(xiaomi12sPro)),
    ),
    article("in addition, the top model", states(xiaomi12sLaunch, shows(xiaomi12sUltra))),
    article(
      "should be updated versions",
      expects(xiaomi12s, updatedVersionOf(xiaomi12)),
      expects(xiaomi12sPro, updatedVersionOf(xiaomi12Pro)),
    ),
    article(
      "previously reported as Xiaomi 12 Ultra",
      states(xiaomi12sUltra, named("Xiaomi 12S Ultra", "rumored"), { note: "Called Xiaomi 12 Ultra before." }),
    ),
    article(
      "announced on Twitter, which may hint at a global launch",
      speculates(xiaomi12sSeries, availability("coming"), { in: "international" }),
    ),
    article(
      "import from third-party retailers",
      expects(xiaomi12sSeries, availability("coming"), { in: "international", offer: "import" }),
    ),
    saying({ by: sources.gsmarena, on: ["2022-07-04", "2022-07-31"] })(
      "successor of the Mi 11 Ultra",
      states(xiaomi12sUltra, successorOf(mi11Ultra)),
    ),
  ],
});
