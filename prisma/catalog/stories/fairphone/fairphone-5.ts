import { fairphone } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { fairphone4 } from "./fairphone-4";

export const fairphone5 = loneDevice("fairphone-5", "Fairphone 5", fairphone);
const event = launch("fairphone-5-launch", "Fairphone 5 launch", fairphone);

const WIKI = "https://en.wikipedia.org/wiki/Fairphone_5";
const EUROPE = ["NL", "DE", "FR", "GB"] as const;
const presented = saying({ by: sources.fairphone, on: "2023-08-30", link: WIKI });

export default story({
  devices: [fairphone5],
  launches: [event],
  claims: [
    presented(
      "the Fairphone 5, on sale on 14 September",
      states(event, launches("30 August 2023")),
      states(event, status("held")),
      states(event, shows(fairphone5)),
      states(fairphone5, named("Fairphone 5", "official")),
      states(fairphone5, successorOf(fairphone4)),
      ...EUROPE.map((market) => states(fairphone5, availability("coming"), { in: market })),
      ...EUROPE.map((market) => states(fairphone5, sells("14 September 2023"), { in: market })),
    ),
    presented(
      "699 euros and 619 pounds",
      states(fairphone5, priceFrom("699", "EUR"), { in: "NL" }),
      states(fairphone5, priceFrom("699", "EUR"), { in: "DE" }),
      states(fairphone5, priceFrom("699", "EUR"), { in: "FR" }),
      states(fairphone5, priceFrom("619", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.fairphone, on: ["2023-09-14", "2023-09-30"], link: WIKI })(
      "on sale",
      ...EUROPE.map((market) => states(fairphone5, availability("on-sale"), { in: market })),
    ),
  ],
});
