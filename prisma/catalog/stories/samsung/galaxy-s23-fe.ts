import { samsung } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as koreanPress from "./korean-press";
import { s21Fe } from "./galaxy-s21-fe";

export const s23Fe = loneDevice("samsung-galaxy-s23-fe", "Galaxy S23 FE", samsung);
const event = launch("samsung-galaxy-s23-fe-launch", "Galaxy S23 FE launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S23";
const presented = saying({ by: sources.samsung, on: ["2023-10-03", "2023-10-04"], link: WIKI });

export default story({
  devices: [s23Fe],
  launches: [event],
  claims: [
    saying({
      by: sources.revegnus,
      on: ["2023-05-24", "2023-05-25"],
      link: "https://www.gadgets360.com/mobiles/news/samsung-s23-fe-launch-q3-july-august-expected-specifications-features-galaxy-4064720",
    })(
      "in July or August, before the foldables",
      expects(event, launches("July – August 2023")),
      expects(event, shows(s23Fe)),
    ),
    saying({
      by: sources.samMobile,
      on: ["2023-06-13", "2023-06-14"],
      link: "https://www.phonearena.com/news/samsung-galaxy-s23-fe-release-date-countries_id148130",
    })("in select countries in the third quarter", states(event, launches("Q3 2023"))),
    saying({
      by: sources.yogeshBrar,
      on: ["2023-08-23", "2023-08-24"],
      link: "https://tech.hindustantimes.com/mobile/news/want-a-cheaper-samsung-galaxy-s23-fe-model-may-launch-in-september-71692873660626.html",
    })("could be in September", speculates(event, launches("September 2023"))),
    saying({
      by: koreanPress.kedGlobal,
      on: ["2023-09-20", "2023-09-21"],
      link: "https://knowtechie.com/galaxy-s23-fe-launch-window/",
    })("expected in October", expects(event, launches("October 2023"))),
    saying({
      by: sources.samsung,
      on: ["2023-09-29", "2023-10-02"],
      link: "https://www.geeky-gadgets.com/samsung-galaxy-s23-fe-to-launch-this-week-02-10-2023/",
    })(
      "in India on 4 October",
      states(event, launches("4 October 2023")),
      states(event, status("planned")),
      states(s23Fe, availability("coming"), { in: "IN" }),
    ),
    presented(
      "the S23 FE presented",
      states(event, status("held")),
      states(event, shows(s23Fe)),
      states(s23Fe, named("Galaxy S23 FE", "official")),
      states(s23Fe, successorOf(s21Fe)),
      ...(["US", "GB", "DE"] as const).map((market) => states(s23Fe, availability("coming"), { in: market })),
    ),
    presented(
      "in the US on 26 October from 599.99 dollars",
      states(s23Fe, sells("26 October 2023"), { in: "US" }),
      states(s23Fe, priceFrom("599.99", "USD"), { in: "US" }),
    ),
    presented("from 599 pounds", states(s23Fe, priceFrom("599", "GBP"), { in: "GB" })),
    presented(
      "from 59,999 rupees in India",
      states(s23Fe, priceFrom("59999", "INR"), { in: "IN" }),
      states(s23Fe, sells("5 October 2023"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2023-10-05", "2023-10-31"], link: WIKI })(
      "on sale",
      states(s23Fe, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2023-10-26", "2023-11-15"], link: WIKI })(
      "on sale",
      ...(["US", "GB", "DE"] as const).map((market) => states(s23Fe, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.samsung, on: ["2023-12-01", "2023-12-31"], link: WIKI })(
      "on sale in South Korea",
      states(s23Fe, availability("on-sale"), { in: "KR" }),
      states(s23Fe, sells("December 2023"), { in: "KR" }),
    ),
    saying({ by: sources.samsung, on: ["2024-02-20", "2024-02-29"], link: WIKI })(
      "on sale in Japan",
      states(s23Fe, availability("on-sale"), { in: "JP" }),
      states(s23Fe, sells("February 2024"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 5 October 2023",
      states(s23Fe, sells("5 October 2023")),
    ),
  ],
});
