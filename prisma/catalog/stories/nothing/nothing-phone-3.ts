import { nothing } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceAbout, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { phone2 } from "./nothing-phone-2";

/** Expected in July 2024 and in March 2025; its maker put it off by a year. */
const phone3 = loneDevice("nothing-phone-3", "Nothing Phone (3)", nothing);
const event = launch("nothing-phone-3-launch", "Nothing Phone (3) launch", nothing);

const WIKI = "https://en.wikipedia.org/wiki/Nothing_Technology";
const FIRST = ["US", "GB", "DE", "FR", "IN"] as const;
const presented = saying({ by: sources.nothing, on: "2025-07-01", link: WIKI });

export default story({
  devices: [phone3],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2024-05", "reports", "Nothing Phone (3) in July 2024"),
      on: ["2024-03-06", "2024-06-05"],
      link: "https://readwrite.com/nothing-phone-3-expected-release-date-specs-features-design/",
    })("in July, as in the two years before", expects(event, launches("July 2024")), expects(event, shows(phone3))),
    saying({
      by: sources.nothing,
      on: ["2024-06-05", "2024-06-06"],
      link: "https://www.androidpolice.com/cmf-by-nothing-teases-the-phone-1/",
    })(
      "in 2025, with AI",
      states(event, launches("2025")),
      states(event, shows(phone3)),
      states(phone3, named("Nothing Phone (3)", "official")),
    ),
    saying({
      by: unnamed("2025-01", "press reports", "Nothing Phone (3) in March"),
      on: ["2025-01-20", "2025-01-31"],
      link: "https://www.smartprix.com/bytes/hi/nothings-plan-to-launch-3-othe-rphones-before-phone-3-hindi/",
    })("on 4 March", states(event, launches("4 March 2025"))),
    saying({
      by: sources.nothing,
      on: ["2025-04-18", "2025-04-21"],
      link: "https://3dnews.ru/1121533/ofitsialno-nothing-phone-3-viydet-v-tretem-kvartale",
    })("in the third quarter", states(event, launches("Q3 2025"))),
    saying({
      by: sources.nothing,
      on: ["2025-05-28", "2025-06-12"],
      link: "https://www.republicworld.com/tech/major-nothing-phone-3-leak-reveals-full-design-ahead-of-july-1-launch",
    })("on 1 July", states(event, launches("1 July 2025")), states(event, status("planned"))),
    saying({
      by: sources.nothing,
      on: ["2025-05-13", "2025-06-12"],
      link: "https://www.republicworld.com/tech/major-nothing-phone-3-leak-reveals-full-design-ahead-of-july-1-launch",
    })("it may cost about 800", states(phone3, priceAbout("800", "EUR"), { in: "europe" })),
    presented(
      "the Phone (3), on sale on 15 July",
      states(event, status("held")),
      states(event, shows(phone3)),
      states(phone3, successorOf(phone2)),
      ...FIRST.map((market) => states(phone3, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(phone3, sells("15 July 2025"), { in: market })),
    ),
    presented(
      "from 799 dollars, pounds and euros",
      states(phone3, priceFrom("799", "USD"), { in: "US" }),
      states(phone3, priceFrom("799", "GBP"), { in: "GB" }),
      states(phone3, priceFrom("799", "EUR"), { in: "DE" }),
    ),
    presented("from 79,999 rupees", states(phone3, priceFrom("79999", "INR"), { in: "IN" })),
    saying({ by: sources.nothing, on: ["2025-07-15", "2025-07-31"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(phone3, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.nothing, on: ["2025-08-15", "2025-09-30"], link: WIKI })(
      "on sale in Japan",
      states(phone3, availability("on-sale"), { in: "JP" }),
    ),
  ],
});
