import { apple } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

export const se = loneDevice("apple-iphone-se-2022", "iPhone SE (2022)", apple);
const peek = launch("apple-event-march-2022", "Apple Event: Peek performance", apple, "Apple Park (online)");

const article = "https://en.wikipedia.org/wiki/IPhone_SE_(3rd_generation)";
const announced = saying({
  by: sources.apple,
  on: "2022-03-08",
  link: "https://www.apple.com/newsroom/2022/03/apple-announces-the-new-iphone-se-a-powerful-smartphone-in-an-iconic-design/",
});
const firstWave = ["US", "GB", "DE", "FR", "JP", "CN", "IN", "CA", "AU"] as const;
const beyondTheUnion = ["US", "GB", "JP", "KR", "CN", "IN", "CA", "AU"] as const;

export default story({
  devices: [se],
  launches: [peek],
  claims: [
    saying({
      by: sources.gurman,
      on: "2022-01-09",
      link: "https://www.macrumors.com/2022/01/09/apple-event-march-or-april-2022-gurman/",
    })("likely in March or April", expects(peek, launches("March – April 2022")), expects(peek, shows(se))),
    saying({
      by: unnamed("2022-01-09", "rumor", "name of the next iPhone SE"),
      on: "2022-01-09",
      link: "https://mspoweruser.com/iphone-se-launch-date-leaked/",
    })("SE Plus instead of SE 3", speculates(se, named("iPhone SE Plus", "rumored"))),
    saying({
      by: sources.gurman,
      on: ["2022-02-04", "2022-02-07"],
      link: "https://www.channelnews.com.au/insider-tips-march-8-as-next-iphone-announcement/",
    })("on or near 8 March", expects(peek, launches("around 8 March 2022")), expects(peek, shows(se))),
    saying({ by: sources.apple, on: ["2022-03-01", "2022-03-02"], link: article })(
      "Peek performance, 8 March at 10 a.m.",
      states(peek, launches("8 March 2022, 10:00 Cupertino")),
      states(peek, status("planned")),
    ),
    announced(
      "the new iPhone SE",
      states(peek, status("held")),
      states(peek, shows(se)),
      states(se, named("iPhone SE", "official")),
    ),
    announced(
      "orders from 11 March, on sale on the 18th",
      ...firstWave.flatMap((market) => [
        states(se, availability("coming"), { in: market }),
        states(se, preorders("11 March 2022"), { in: market }),
        states(se, sells("18 March 2022"), { in: market }),
      ]),
    ),
    announced("from 429 dollars", states(se, priceFrom("429", "USD"), { in: "US" })),
    saying({ by: sources.apple, on: "2022-03-08" })(
      "prices in the other first countries",
      states(se, priceFrom("419", "GBP"), { in: "GB" }),
      states(se, priceFrom("519", "EUR"), { in: "DE" }),
      states(se, priceFrom("43900", "INR"), { in: "IN" }),
      states(se, priceFrom("57800", "JPY"), { in: "JP" }),
      states(se, priceFrom("3499", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.apple, on: "2022-03-18", link: "https://endoflife.date/iphone" })(
      "now in stores",
      ...firstWave.map((market) => states(se, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.apple, on: "2022-03-25", link: article })(
      "in South Korea from 25 March",
      states(se, sells("25 March 2022"), { in: "KR" }),
      states(se, availability("on-sale"), { in: "KR" }),
    ),
    saying({
      by: sources.apple,
      on: ["2024-12-28", "2024-12-31"],
      link: "https://wiredfocus.com/the-iphone-se-4-is-now-due-to-arrive-next-week",
    })(
      "withdrawn in the Union for its Lightning port",
      states(se, availability("ended"), { in: "DE" }),
      states(se, availability("ended"), { in: "FR" }),
    ),
    saying({ by: sources.apple, on: "2025-02-19", link: "https://endoflife.date/iphone" })(
      "no longer sold, the 16e in its place",
      ...beyondTheUnion.map((market) => states(se, availability("ended"), { in: market })),
    ),
  ],
});
