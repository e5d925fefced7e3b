import { fairphone } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { fairphone5 } from "./fairphone-5";

const fairphone6 = loneDevice("fairphone-6", "Fairphone (Gen. 6)", fairphone);
const event = launch("fairphone-6-launch", "Fairphone (Gen. 6) launch", fairphone);

const LAUNCH = "https://gadgetbond.com/fairphone-6-modular-smartphone-specs-price-availability";
const EUROPE = ["NL", "DE", "FR", "GB"] as const;
const presented = saying({ by: sources.fairphone, on: "2025-06-25", link: LAUNCH });

export default story({
  devices: [fairphone6],
  launches: [event],
  claims: [
    saying({
      by: sources.winFuture,
      on: ["2025-06-05", "2025-06-20"],
      link: "https://www.perplexity.ai/page/fairphone-6-to-launch-june-25-7Q1u6ADFTdGdBEuay5Sx5w",
    })(
      "on 25 June",
      states(event, launches("25 June 2025")),
      states(event, shows(fairphone6)),
      states(fairphone6, named("Fairphone 6", "rumored")),
    ),
    presented(
      "the sixth generation presented",
      states(event, launches("25 June 2025")),
      states(event, status("held")),
      states(event, shows(fairphone6)),
      states(fairphone6, named("Fairphone (Gen. 6)", "official")),
      states(fairphone6, successorOf(fairphone5)),
      ...EUROPE.map((market) => states(fairphone6, availability("on-sale"), { in: market })),
    ),
    presented(
      "599 euros and 499 pounds",
      states(fairphone6, priceFrom("599", "EUR"), { in: "NL" }),
      states(fairphone6, priceFrom("599", "EUR"), { in: "DE" }),
      states(fairphone6, priceFrom("599", "EUR"), { in: "FR" }),
      states(fairphone6, priceFrom("499", "GBP"), { in: "GB" }),
    ),
    saying({
      by: sources.fairphone,
      on: ["2025-07-20", "2025-08-05"],
      link: "https://earlybirdsinvest.com/the-fairphone-6-coming-to-the-us-means-ill-be-spending-900-and-i-aint-even-mad-about-it",
    })(
      "in North America through Murena, 899 dollars",
      states(fairphone6, availability("on-sale"), { in: "US", note: "Through Murena, with /e/OS." }),
      states(fairphone6, price("899", "USD"), { in: "US" }),
    ),
  ],
});
