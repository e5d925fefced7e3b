import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import * as koreanPress from "./korean-press";
import { s24, s24Plus, s24Ultra } from "./galaxy-s24";

const s25Series = series("samsung-galaxy-s25", "Galaxy S25", samsung);
export const s25 = device("samsung-galaxy-s25", "Galaxy S25", s25Series);
export const s25Plus = device("samsung-galaxy-s25-plus", "Galaxy S25+", s25Series);
export const s25Ultra = device("samsung-galaxy-s25-ultra", "Galaxy S25 Ultra", s25Series);
const event = launch("samsung-galaxy-s25-launch", "Galaxy S25 series launch", samsung, "San Jose");

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S25";
const FIRST = ["KR", "US", "IN", "DE", "GB", "FR"] as const;
const invitation = saying({ by: sources.samsung, on: ["2025-01-06", "2025-01-07"], link: WIKI });
const presented = saying({ by: sources.samsung, on: "2025-01-22", link: WIKI });

export default story({
  series: [s25Series],
  devices: [s25, s25Plus, s25Ultra],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2024-11", "survey", "Galaxy S25 on 5 January"),
      on: ["2024-11-08", "2024-11-15"],
      link: "https://bgr.com/tech/galaxy-s25-slim-might-be-the-star-of-samsungs-rumored-january-event/",
    })("possibly on 5 January", speculates(event, launches("5 January 2025"))),
    saying({
      by: koreanPress.fnNews,
      on: ["2024-11-13", "2024-11-15"],
      link: "https://bgr.com/tech/galaxy-s25-slim-might-be-the-star-of-samsungs-rumored-january-event/",
    })("Unpacked on 23 January", states(event, launches("23 January 2025"))),
    saying({
      by: sources.maxJambor,
      on: ["2024-11-13", "2024-11-15"],
      link: "https://bgr.com/tech/galaxy-s25-slim-might-be-the-star-of-samsungs-rumored-january-event/",
    })("22 January, local time", states(event, launches("22 January 2025"))),
    saying({
      by: sources.evanBlass,
      on: "2024-12-18",
      link: "https://www.phonearena.com/news/leaked-galaxy-s25-release-date_id165962",
    })("22 January on an Italian poster", states(event, launches("22 January 2025"))),
    invitation(
      "on 22 January at 10 a.m. in San Jose",
      states(event, launches("22 January 2025, 10:00 San Jose")),
      states(event, status("planned")),
    ),
    presented(
      "S25, S25+ and S25 Ultra presented",
      states(event, status("held")),
      states(event, shows(s25)),
      states(event, shows(s25Plus)),
      states(event, shows(s25Ultra)),
      states(s25, named("Galaxy S25", "official")),
      states(s25Plus, named("Galaxy S25+", "official")),
      states(s25Ultra, named("Galaxy S25 Ultra", "official")),
      states(s25, successorOf(s24)),
      states(s25Plus, successorOf(s24Plus)),
      states(s25Ultra, successorOf(s24Ultra)),
      ...FIRST.map((market) => states(s25Series, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(s25Series, sells("7 February 2025"), { in: market })),
      states(s25Series, preorders("22 January – 6 February 2025"), { in: "US" }),
    ),
    presented(
      "from 799.99, 999.99 and 1,299.99 dollars",
      states(s25, priceFrom("799.99", "USD"), { in: "US" }),
      states(s25Plus, priceFrom("999.99", "USD"), { in: "US" }),
      states(s25Ultra, priceFrom("1299.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 899, 1,149 and 1,449 euros",
      states(s25, priceFrom("899", "EUR"), { in: "DE" }),
      states(s25Plus, priceFrom("1149", "EUR"), { in: "DE" }),
      states(s25Ultra, priceFrom("1449", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 799, 999 and 1,249 pounds",
      states(s25, priceFrom("799", "GBP"), { in: "GB" }),
      states(s25Plus, priceFrom("999", "GBP"), { in: "GB" }),
      states(s25Ultra, priceFrom("1249", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 80,999, 99,999 and 129,999 rupees",
      states(s25, priceFrom("80999", "INR"), { in: "IN" }),
      states(s25Plus, priceFrom("99999", "INR"), { in: "IN" }),
      states(s25Ultra, priceFrom("129999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2025-02-07", "2025-02-20"], link: WIKI })(
      "available from today",
      ...FIRST.map((market) => states(s25Series, availability("on-sale"), { in: market })),
      states(s25Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.samsung, on: ["2025-02-14", "2025-02-28"], link: WIKI })(
      "S25 and S25 Ultra on sale in Japan",
      states(s25, availability("on-sale"), { in: "JP" }),
      states(s25, sells("14 February 2025"), { in: "JP" }),
      states(s25Ultra, availability("on-sale"), { in: "JP" }),
      states(s25Ultra, sells("14 February 2025"), { in: "JP" }),
    ),
    saying({ by: sources.wikipedia, on: ["2025-02-14", "2025-12-31"], link: WIKI })(
      "no S25+ in Japan",
      denies(s25Plus, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 3 February 2025",
      states(s25, sells("3 February 2025")),
      states(s25Plus, sells("3 February 2025")),
      states(s25Ultra, sells("3 February 2025")),
    ),
  ],
});
