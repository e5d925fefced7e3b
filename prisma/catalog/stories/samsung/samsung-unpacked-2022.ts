import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { flip3, fold3 } from "./galaxy-z-fold3";

const galaxyZ = series("samsung-galaxy-z-4", "Galaxy Z, fourth generation", samsung);
export const fold4 = device("samsung-galaxy-z-fold4", "Galaxy Z Fold4", galaxyZ, "fold");
export const flip4 = device("samsung-galaxy-z-flip4", "Galaxy Z Flip4", galaxyZ, "flip");
const unpacked = launch("samsung-galaxy-unpacked-august-2022", "Galaxy Unpacked", samsung);

const wiki = "https://en.wikipedia.org/wiki/Samsung_Galaxy_Z_Fold_4";
const alongside = ["KR", "DE", "GB", "FR"] as const;

const article = saying({
  by: sources.somagNews,
  on: "2022-06-28",
  link: "https://www.somagnews.com/xiaomi-12s-series-trio-may-not-get-a-global-launch/",
});
const teaser = saying({
  by: sources.samsung,
  on: "2022-07-19",
  link: "https://www.idownloadblog.com/2022/07/19/samsung-unpacked-august-announcement/",
});
const invitation = saying({
  by: sources.samsung,
  on: ["2022-07-19", "2022-07-20"],
  link: "https://www.gizbot.com/news/samsung-galaxy-unpacked-2022-event-confirmed-for-august-10-galaxy-z-flip-4-teased-081779.html",
});
const event = saying({
  by: sources.samsung,
  on: "2022-08-10",
  link: "https://www.republicworld.com/technology-news/gadgets/samsung-galaxy-z-fold-4-and-galaxy-z-flip-4-announced-with-snapdragon-8-gen-1-soc-articleshow.html",
});

export default story({
  series: [galaxyZ],
  devices: [fold4, flip4],
  launches: [unpacked],
  claims: [
    article("expected to take place in August", expects(unpacked, launches("August 2022"))),
    article(
      "during which they will be announced",
      expects(unpacked, shows(fold4)),
      expects(unpacked, shows(flip4)),
      expects(fold4, named("Galaxy Z Fold 4", "rumored")),
      expects(flip4, named("Galaxy Z Flip 4", "rumored")),
    ),
    teaser("081022", states(unpacked, launches("10 August 2022"))),
    invitation(
      "on 10 August at 9 a.m. ET",
      states(unpacked, launches("10 August 2022, 9:00 New York")),
      states(unpacked, status("planned")),
    ),
    event(
      "Fold4 and Flip4 presented",
      states(unpacked, status("held")),
      states(unpacked, shows(fold4)),
      states(unpacked, shows(flip4)),
      states(fold4, named("Galaxy Z Fold4", "official")),
      states(flip4, named("Galaxy Z Flip4", "official")),
    ),
    event(
      "from 26 August in selected countries",
      states(galaxyZ, availability("coming"), { in: "US" }),
      states(galaxyZ, sells("26 August 2022"), { in: "US" }),
    ),
    event("1,799.99 dollars", states(fold4, priceFrom("1799.99", "USD"), { in: "US" })),
    event("999.99 dollars", states(flip4, priceFrom("999.99", "USD"), { in: "US" })),
    saying({ by: sources.samsung, on: "2022-08-26" })(
      "now available",
      states(galaxyZ, availability("on-sale"), { in: "US" }),
    ),
    saying({
      by: sources.evanBlass,
      on: "2022-07-18",
      link: "https://www.xda-developers.com/leaked-event-invite-samsung-galaxy-z-fold-4-galaxy-z-flip-4/",
    })("10 August on the invitation", states(unpacked, launches("10 August 2022"))),
    saying({ by: sources.samsung, on: "2022-08-10", link: wiki })(
      "from 26 August in Korea and Europe",
      states(fold4, successorOf(fold3)),
      states(flip4, successorOf(flip3)),
      ...alongside.map((market) => states(galaxyZ, availability("coming"), { in: market })),
      ...alongside.map((market) => states(galaxyZ, sells("26 August 2022"), { in: market })),
    ),
    saying({ by: sources.samsung, on: "2022-08-10", link: wiki })(
      "from 1,799 and 1,099 euros, 1,649 and 999 pounds",
      states(fold4, priceFrom("1799", "EUR"), { in: "DE" }),
      states(flip4, priceFrom("1099", "EUR"), { in: "DE" }),
      states(fold4, priceFrom("1649", "GBP"), { in: "GB" }),
      states(flip4, priceFrom("999", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.samsung, on: ["2022-08-15", "2022-08-17"], link: wiki })(
      "in India from 154,999 and 89,999 rupees",
      states(galaxyZ, availability("coming"), { in: "IN" }),
      states(fold4, priceFrom("154999", "INR"), { in: "IN" }),
      states(flip4, priceFrom("89999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2022-08-26", "2022-09-15"], link: wiki })(
      "available in more markets",
      ...alongside.map((market) => states(galaxyZ, availability("on-sale"), { in: market })),
      states(galaxyZ, availability("on-sale"), { in: "IN" }),
      states(galaxyZ, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.samsung, on: ["2022-09-29", "2022-10-15"], link: wiki })(
      "on sale in Japan",
      states(galaxyZ, availability("on-sale"), { in: "JP" }),
      states(galaxyZ, sells("29 September 2022"), { in: "JP" }),
    ),
    saying({
      by: sources.endOfLife,
      on: ["2026-08-20", "2026-11-22"],
      link: "https://endoflife.date/samsung-mobile",
    })("released on 25 August 2022", states(fold4, sells("25 August 2022")), states(flip4, sells("25 August 2022"))),
  ],
});
