import { nothing } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

export const phone2a = loneDevice("nothing-phone-2a", "Nothing Phone (2a)", nothing);
const event = launch("nothing-phone-2a-launch", "Nothing Phone (2a) launch", nothing);

const WIKI = "https://en.wikipedia.org/wiki/Nothing_Technology";
const presented = saying({ by: sources.nothing, on: "2024-03-05", link: WIKI });

export default story({
  devices: [phone2a],
  launches: [event],
  claims: [
    saying({ by: sources.nothing, on: ["2024-02-06", "2024-02-13"], link: WIKI })(
      "Fresh Eyes, on 5 March",
      states(event, launches("5 March 2024")),
      states(event, status("planned")),
      states(event, shows(phone2a)),
      states(phone2a, named("Nothing Phone (2a)", "official")),
    ),
    presented(
      "the Phone (2a), on sale on 12 March",
      states(event, status("held")),
      states(event, shows(phone2a)),
      ...(["GB", "DE", "FR", "IN"] as const).map((market) => states(phone2a, availability("coming"), { in: market })),
      ...(["GB", "DE", "FR", "IN"] as const).map((market) => states(phone2a, sells("12 March 2024"), { in: market })),
    ),
    presented(
      "from 319 pounds, 329 euros and 23,999 rupees",
      states(phone2a, priceFrom("319", "GBP"), { in: "GB" }),
      states(phone2a, priceFrom("329", "EUR"), { in: "DE" }),
      states(phone2a, priceFrom("23999", "INR"), { in: "IN" }),
    ),
    presented(
      "in the US for developers, at 349 dollars",
      states(phone2a, availability("coming"), { in: "US", note: "Through its developer program." }),
      states(phone2a, price("349", "USD"), { in: "US", offer: "developer program" }),
    ),
    saying({ by: sources.nothing, on: ["2024-03-12", "2024-03-31"], link: WIKI })(
      "on sale",
      ...(["GB", "DE", "FR", "IN"] as const).map((market) => states(phone2a, availability("on-sale"), { in: market })),
      states(phone2a, availability("on-sale"), { in: "US", note: "Through its developer program." }),
    ),
    saying({ by: sources.nothing, on: ["2024-03-29", "2024-04-30"], link: WIKI })(
      "on sale in Japan",
      states(phone2a, availability("on-sale"), { in: "JP" }),
    ),
  ],
});
