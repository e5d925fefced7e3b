import { samsung } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { s22, s22Plus, s22Ultra } from "./galaxy-s22";

const s23Series = series("samsung-galaxy-s23", "Galaxy S23", samsung);
export const s23 = device("samsung-galaxy-s23", "Galaxy S23", s23Series);
export const s23Plus = device("samsung-galaxy-s23-plus", "Galaxy S23+", s23Series);
export const s23Ultra = device("samsung-galaxy-s23-ultra", "Galaxy S23 Ultra", s23Series);
const s22Fe = loneDevice("samsung-galaxy-s22-fe", "Galaxy S22 FE", samsung);
const event = launch("samsung-galaxy-s23-launch", "Galaxy S23 series launch", samsung, "San Francisco");

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S23";
const FIRST = ["KR", "US", "IN", "DE", "GB", "FR"] as const;
const invitation = saying({
  by: sources.samsung,
  on: ["2023-01-10", "2023-01-11"],
  link: "https://www.businesstoday.in/technology/story/samsung-confirms-galaxy-unpacked-2023-event-for-feb-1-expected-to-launch-s23-359750-2023-01-11",
});
const presented = saying({ by: sources.samsung, on: "2023-02-01", link: WIKI });

export default story({
  series: [s23Series],
  devices: [s23, s23Plus, s23Ultra, s22Fe],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2022-11", "Samsung executive", "Galaxy S23 in February"),
      on: ["2022-11-14", "2022-11-30"],
      link: "https://mspoweruser.com/samsung-galaxy-s23-unpacked-event-may-take-place-in-february-next-year/",
    })("at Unpacked in the US in February", states(event, launches("February 2023")), states(event, shows(s23Series))),
    saying({
      by: sources.iceUniverse,
      on: ["2022-12-21", "2022-12-22"],
      link: "https://www.androidpolice.com/samsung-galaxy-s23-launch-date-leaked/",
    })("Unpacked on 1 February", states(event, launches("1 February 2023"))),
    saying({
      by: sources.onLeaks,
      on: ["2022-12-21", "2022-12-22"],
      link: "https://www.androidpolice.com/samsung-galaxy-s23-launch-date-leaked/",
    })("agrees", states(event, launches("1 February 2023"))),
    saying({
      by: sources.tomsGuide,
      on: "2022-12-22",
      link: "https://www.tomsguide.com/news/we-just-got-our-first-big-samsung-galaxy-s23-release-date-clue",
    })("could be out on 17 February", speculates(s23Series, sells("17 February 2023"))),
    saying({
      by: sources.samsung,
      on: ["2023-01-06", "2023-01-07"],
      link: "https://www.phonearena.com/news/samsung-galaxy-s23-announcement-unpacked-date-colors_id144679",
    })("1 February, on Samsung Colombia's page", states(event, launches("1 February 2023"))),
    invitation(
      "on 1 February at 10 a.m. in San Francisco",
      states(event, launches("1 February 2023, 10:00 San Francisco")),
      states(event, status("planned")),
    ),
    saying({
      by: sources.rgCloudS,
      on: ["2023-01-01", "2023-01-11"],
      link: "https://www.businesstoday.in/technology/story/samsung-confirms-galaxy-unpacked-2023-event-for-feb-1-expected-to-launch-s23-359750-2023-01-11",
    })(
      "perhaps an S22 FE on the same day",
      speculates(event, shows(s22Fe)),
      states(s22Fe, named("Galaxy S22 FE", "rumored")),
    ),
    presented(
      "S23, S23+ and S23 Ultra presented",
      states(event, status("held")),
      states(event, shows(s23)),
      states(event, shows(s23Plus)),
      states(event, shows(s23Ultra)),
      states(s23, named("Galaxy S23", "official")),
      states(s23Plus, named("Galaxy S23+", "official")),
      states(s23Ultra, named("Galaxy S23 Ultra", "official")),
      states(s23, successorOf(s22)),
      states(s23Plus, successorOf(s22Plus)),
      states(s23Ultra, successorOf(s22Ultra)),
      ...FIRST.map((market) => states(s23Series, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(s23Series, sells("17 February 2023"), { in: market })),
      states(s23Series, preorders("1–16 February 2023"), { in: "US" }),
    ),
    presented(
      "from 799.99, 999.99 and 1,199.99 dollars",
      states(s23, priceFrom("799.99", "USD"), { in: "US" }),
      states(s23Plus, priceFrom("999.99", "USD"), { in: "US" }),
      states(s23Ultra, priceFrom("1199.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 949, 1,199 and 1,399 euros",
      states(s23, priceFrom("949", "EUR"), { in: "DE" }),
      states(s23Plus, priceFrom("1199", "EUR"), { in: "DE" }),
      states(s23Ultra, priceFrom("1399", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 849, 1,049 and 1,249 pounds",
      states(s23, priceFrom("849", "GBP"), { in: "GB" }),
      states(s23Plus, priceFrom("1049", "GBP"), { in: "GB" }),
      states(s23Ultra, priceFrom("1249", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.samsung, on: "2023-02-02", link: WIKI })(
      "from 74,999, 94,999 and 124,999 rupees",
      states(s23, priceFrom("74999", "INR"), { in: "IN" }),
      states(s23Plus, priceFrom("94999", "INR"), { in: "IN" }),
      states(s23Ultra, priceFrom("124999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2023-02-17", "2023-02-28"], link: WIKI })(
      "available from today",
      ...FIRST.map((market) => states(s23Series, availability("on-sale"), { in: market })),
      states(s23Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.gadgets360,
      on: "2023-05-25",
      link: "https://www.gadgets360.com/mobiles/news/samsung-s23-fe-launch-q3-july-august-expected-specifications-features-galaxy-4064720",
    })(
      "the year before saw no Galaxy S22 FE",
      denies(event, shows(s22Fe)),
      denies(s22Fe, availability("on-sale"), { in: "everywhere" }),
    ),
    saying({ by: sources.samsung, on: ["2023-04-20", "2023-04-30"], link: WIKI })(
      "S23 and S23 Ultra on sale in Japan",
      states(s23, availability("on-sale"), { in: "JP" }),
      states(s23, sells("20 April 2023"), { in: "JP" }),
      states(s23Ultra, availability("on-sale"), { in: "JP" }),
      states(s23Ultra, sells("20 April 2023"), { in: "JP" }),
    ),
    saying({ by: sources.wikipedia, on: ["2023-04-20", "2023-12-31"], link: WIKI })(
      "no S23+ in Japan",
      denies(s23Plus, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 17 February 2023",
      states(s23, sells("17 February 2023")),
      states(s23Plus, sells("17 February 2023")),
      states(s23Ultra, sells("17 February 2023")),
    ),
  ],
});
