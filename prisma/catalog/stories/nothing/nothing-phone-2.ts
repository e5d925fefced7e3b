import { nothing } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { phone1 } from "./nothing-phone-1";

export const phone2 = loneDevice("nothing-phone-2", "Nothing Phone (2)", nothing);
const event = launch("nothing-phone-2-launch", "Nothing Phone (2) launch", nothing);

const WIKI = "https://en.wikipedia.org/wiki/Nothing_Technology";
const FIRST = ["US", "GB", "DE", "FR"] as const;
const presented = saying({ by: sources.nothing, on: "2023-07-11", link: WIKI });

export default story({
  devices: [phone2],
  launches: [event],
  claims: [
    saying({ by: sources.nothing, on: ["2023-01-25", "2023-05-31"], link: WIKI })(
      "in the United States as well, in summer",
      states(event, launches("summer 2023")),
      states(event, status("planned")),
      states(event, shows(phone2)),
      states(phone2, named("Nothing Phone (2)", "official")),
      states(phone2, availability("coming"), { in: "US" }),
    ),
    saying({ by: sources.nothing, on: ["2023-06-01", "2023-06-13"], link: WIKI })(
      "on 11 July at 16:00 in London",
      states(event, launches("11 July 2023, 16:00 London")),
      states(event, status("planned")),
    ),
    presented(
      "the Phone (2), on sale on 17 July",
      states(event, status("held")),
      states(event, shows(phone2)),
      states(phone2, successorOf(phone1)),
      ...FIRST.map((market) => states(phone2, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(phone2, sells("17 July 2023"), { in: market })),
      states(phone2, availability("coming"), { in: "IN" }),
      states(phone2, sells("21 July 2023"), { in: "IN" }),
    ),
    presented(
      "from 599 dollars, 579 pounds and 679 euros",
      states(phone2, priceFrom("599", "USD"), { in: "US" }),
      states(phone2, priceFrom("579", "GBP"), { in: "GB" }),
      states(phone2, priceFrom("679", "EUR"), { in: "DE" }),
    ),
    presented("from 44,999 rupees", states(phone2, priceFrom("44999", "INR"), { in: "IN" })),
    saying({ by: sources.nothing, on: ["2023-07-17", "2023-07-31"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(phone2, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.nothing, on: ["2023-07-21", "2023-07-31"], link: WIKI })(
      "on sale",
      states(phone2, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.nothing, on: ["2023-07-21", "2023-12-31"], link: WIKI })(
      "on sale in Japan",
      states(phone2, availability("on-sale"), { in: "JP" }),
    ),
  ],
});
