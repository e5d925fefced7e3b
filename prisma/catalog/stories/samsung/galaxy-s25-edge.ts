import { samsung } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

/** Rumored as the Slim, teased in January, put off from April to May. */
const s25Edge = loneDevice("samsung-galaxy-s25-edge", "Galaxy S25 Edge", samsung);
const event = launch("samsung-galaxy-s25-edge-launch", "Galaxy S25 Edge launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S25";
const DELAY =
  "https://www.techradar.com/phones/samsung-galaxy-phones/the-samsung-galaxy-s25-edge-might-not-be-so-close-to-launch-after-all";
const presented = saying({ by: sources.samsung, on: ["2025-05-12", "2025-05-13"], link: WIKI });

export default story({
  devices: [s25Edge],
  launches: [event],
  claims: [
    saying({
      by: sources.bgr,
      on: "2024-11-15",
      link: "https://bgr.com/tech/galaxy-s25-slim-might-be-the-star-of-samsungs-rumored-january-event/",
    })(
      "the S25 Slim, not ready until April",
      states(s25Edge, named("Galaxy S25 Slim", "rumored")),
      expects(event, launches("April 2025")),
    ),
    saying({
      by: sources.samsung,
      on: "2025-01-22",
      link: "https://www.republicworld.com/tech/is-samsung-galaxy-s25-edge-launch-delayed-new-rumour-hints-at-new-date",
    })(
      "teased at Unpacked",
      states(event, status("planned")),
      states(event, shows(s25Edge)),
      states(s25Edge, named("Galaxy S25 Edge", "official")),
    ),
    saying({
      by: unnamed("2025-04-01", "report", "Galaxy S25 Edge on 15 April"),
      on: ["2025-03-01", "2025-04-01"],
      link: DELAY,
    })("as soon as 15 April", expects(event, launches("15 April 2025"))),
    saying({ by: sources.iceUniverse, on: "2025-04-02", link: DELAY })(
      "postponed from 15 April to May or June",
      denies(event, launches("15 April 2025")),
      states(event, launches("May – June 2025")),
    ),
    saying({
      by: sources.etnews,
      on: "2025-04-02",
      link: "https://www.tomsguide.com/phones/samsung-phones/samsung-galaxy-s25-edge-could-be-delayed-by-two-months-heres-why",
    })("to May or June, carriers were told", states(event, launches("May – June 2025"))),
    saying({
      by: sources.samMobile,
      on: ["2025-04-03", "2025-04-04"],
      link: "https://www.republicworld.com/tech/is-samsung-galaxy-s25-edge-launch-delayed-new-rumour-hints-at-new-date",
    })("may now be 13 May, online", expects(event, launches("13 May 2025"))),
    saying({ by: sources.samsung, on: ["2025-05-07", "2025-05-09"], link: WIKI })(
      "on 13 May at 9 a.m. in Korea",
      states(event, launches("13 May 2025, 9:00 Seoul")),
      states(event, status("planned")),
    ),
    presented(
      "the S25 Edge presented",
      states(event, status("held")),
      states(event, shows(s25Edge)),
      states(s25Edge, availability("coming"), { in: "KR" }),
      states(s25Edge, sells("23 May 2025"), { in: "KR" }),
      ...(["US", "DE", "GB"] as const).map((market) => states(s25Edge, availability("coming"), { in: market })),
      ...(["US", "DE", "GB"] as const).map((market) => states(s25Edge, sells("30 May 2025"), { in: market })),
      states(s25Edge, availability("coming"), { in: "IN" }),
    ),
    presented("from 1,099.99 dollars", states(s25Edge, priceFrom("1099.99", "USD"), { in: "US" })),
    presented(
      "from 1,249 euros and 1,099 pounds",
      states(s25Edge, priceFrom("1249", "EUR"), { in: "DE" }),
      states(s25Edge, priceFrom("1099", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 109,999 rupees and 1,496,000 won",
      states(s25Edge, priceFrom("109999", "INR"), { in: "IN" }),
      states(s25Edge, priceFrom("1496000", "KRW"), { in: "KR" }),
    ),
    saying({ by: sources.samsung, on: ["2025-05-23", "2025-06-15"], link: WIKI })(
      "available",
      ...(["KR", "US", "DE", "GB", "IN"] as const).map((market) =>
        states(s25Edge, availability("on-sale"), { in: market }),
      ),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 29 May 2025",
      states(s25Edge, sells("29 May 2025")),
    ),
  ],
});
