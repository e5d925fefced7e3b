import { apple } from "../../brands";
import { device, launch } from "../../entries";
import {
  availability,
  launches,
  named,
  preorders,
  priceAbout,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { iphone16Series } from "./iphone-16";
import { se } from "./iphone-se-2022";

export const iphone16e = device("apple-iphone-16e", "iPhone 16e", iphone16Series);
const quiet = launch("apple-iphone-16e-launch", "iPhone 16e launch", apple);

const week = saying({
  by: sources.gurman,
  on: ["2025-02-06", "2025-02-07"],
  link: "https://www.neowin.net/news/apple-iphone-se-4-might-arrive-as-soon-as-next-week/",
});
const announced = saying({
  by: sources.apple,
  on: "2025-02-19",
  link: "https://www.apple.com/newsroom/2025/02/apple-debuts-iphone-16e-a-powerful-new-member-of-the-iphone-16-family/",
});
const firstWave = ["US", "GB", "DE", "FR", "JP", "KR", "CN", "IN", "CA", "AU", "MX", "AE"] as const;

export default story({
  devices: [iphone16e],
  launches: [quiet],
  claims: [
    saying({
      by: sources.fixedFocusDigital,
      on: ["2024-12-12", "2025-01-02"],
      link: "https://beebom.com/apples-budget-iphone-rumored-named-iphone-16e/",
    })(
      "16E, not SE 4",
      states(iphone16e, named("iPhone 16E", "rumored")),
      denies(iphone16e, named("iPhone SE 4", "rumored")),
    ),
    saying({
      by: sources.majinBu,
      on: "2024-12-31",
      link: "https://beebom.com/apples-budget-iphone-rumored-named-iphone-16e/",
    })("it will be called 16E", states(iphone16e, named("iPhone 16E", "rumored"))),
    week("as early as next week", speculates(quiet, launches("10–14 February 2025")), expects(quiet, shows(iphone16e))),
    week("about 500 dollars", expects(iphone16e, priceAbout("500", "USD"), { in: "US" })),
    saying({
      by: sources.gurman,
      on: "2025-02-09",
      link: "https://www.macrumors.com/2025/02/09/gurman-new-iphone-se-this-week/",
    })(
      "the new iPhone SE is coming this week",
      states(quiet, launches("10–14 February 2025")),
      states(iphone16e, named("iPhone SE 4", "rumored")),
    ),
    saying({
      by: sources.gurman,
      on: ["2025-02-11", "2025-02-12"],
      link: "https://www.vice.com/en/article/apple-delays-iphone-se-launch/",
    })("next week after all", states(quiet, launches("17–21 February 2025"))),
    saying({
      by: sources.apple,
      on: "2025-02-13",
      link: "https://www.slashgear.com/1789097/iphone-se-4-reveal-possibly-teased-apple-tim-cook/",
    })(
      "the newest member of the family, 19 February",
      states(quiet, launches("19 February 2025")),
      states(quiet, status("planned")),
    ),
    saying({
      by: sources.gurman,
      on: ["2025-02-16", "2025-02-17"],
      link: "https://www.macrumors.com/2025/02/17/iphone-16e-launching-wednesday-new-name/",
    })("probably under a new name", expects(iphone16e, named("iPhone 16E", "rumored"))),
    announced(
      "the iPhone 16e",
      states(quiet, status("held")),
      states(quiet, shows(iphone16e)),
      states(iphone16e, named("iPhone 16e", "official")),
    ),
    announced(
      "orders from 21 February, on sale on the 28th",
      ...firstWave.flatMap((market) => [
        states(iphone16e, availability("coming"), { in: market }),
        states(iphone16e, preorders("21 February 2025"), { in: market }),
        states(iphone16e, sells("28 February 2025"), { in: market }),
      ]),
    ),
    announced("from 599 dollars", states(iphone16e, priceFrom("599", "USD"), { in: "US" })),
    saying({ by: sources.apple, on: "2025-02-19" })(
      "prices in the other first countries",
      states(iphone16e, priceFrom("599", "GBP"), { in: "GB" }),
      states(iphone16e, priceFrom("699", "EUR"), { in: "DE" }),
      states(iphone16e, priceFrom("59900", "INR"), { in: "IN" }),
      states(iphone16e, priceFrom("99800", "JPY"), { in: "JP" }),
      states(iphone16e, priceFrom("4499", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.apple, on: "2025-02-28", link: "https://endoflife.date/iphone" })(
      "now in stores",
      ...firstWave.map((market) => states(iphone16e, availability("on-sale"), { in: market })),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2025-02-19", "2025-12-31"],
      link: "https://en.wikipedia.org/wiki/IPhone_16e",
    })("in place of the SE", states(iphone16e, successorOf(se))),
  ],
});
