import { fairphone } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

export const fairphone4 = loneDevice("fairphone-4", "Fairphone 4", fairphone);
const event = launch("fairphone-4-launch", "Fairphone 4 launch", fairphone);

const WIKI = "https://en.wikipedia.org/wiki/Fairphone_4";
const EUROPE = ["NL", "DE", "FR", "GB"] as const;
const presented = saying({ by: sources.fairphone, on: "2021-09-30", link: WIKI });

export default story({
  devices: [fairphone4],
  launches: [event],
  claims: [
    presented(
      "the Fairphone 4, delivered from 25 October",
      states(event, launches("30 September 2021")),
      states(event, status("held")),
      states(event, shows(fairphone4)),
      states(fairphone4, named("Fairphone 4", "official")),
      ...EUROPE.map((market) => states(fairphone4, availability("coming"), { in: market })),
      ...EUROPE.map((market) => states(fairphone4, sells("25 October 2021"), { in: market })),
    ),
    presented(
      "579 and 649 euros",
      states(fairphone4, price("579", "EUR"), { in: "NL", offer: "128 GB" }),
      states(fairphone4, price("649", "EUR"), { in: "NL", offer: "256 GB" }),
      states(fairphone4, price("579", "EUR"), { in: "DE", offer: "128 GB" }),
      states(fairphone4, price("649", "EUR"), { in: "DE", offer: "256 GB" }),
    ),
    presented("from 499 pounds", states(fairphone4, priceFrom("499", "GBP"), { in: "GB" })),
    saying({ by: sources.fairphone, on: ["2021-10-25", "2021-11-15"], link: WIKI })(
      "on sale in Europe",
      ...EUROPE.map((market) => states(fairphone4, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.fairphone, on: ["2023-07-05", "2023-07-06"], link: WIKI })(
      "in the US through Murena, from 599 dollars",
      states(fairphone4, availability("on-sale"), { in: "US", note: "A pilot with Murena, with /e/OS." }),
      states(fairphone4, priceFrom("599", "USD"), { in: "US" }),
    ),
  ],
});
