import { cmf } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

export const phone1 = loneDevice("cmf-phone-1", "CMF Phone 1", cmf);
const event = launch("cmf-phone-1-launch", "CMF Phone 1 launch", cmf);

const WIKI = "https://en.wikipedia.org/wiki/Nothing_Technology";
const presented = saying({ by: sources.cmf, on: "2024-07-08", link: WIKI });

export default story({
  devices: [phone1],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2024-05", "leak", "CMF Phone 1"),
      on: ["2024-05-10", "2024-05-20"],
      link: "https://www.phonearena.com/news/more-cmf-phone-leaks-reveal-its-possible-specs_id158487",
    })(
      "in July from 249 dollars",
      expects(event, launches("July 2024")),
      states(event, shows(phone1)),
      expects(phone1, priceFrom("249", "USD")),
    ),
    saying({ by: sources.cmf, on: "2024-06-25", link: "https://www.androidpolice.com/cmf-phone-1-screw-teaser/" })(
      "on 8 July",
      states(event, launches("8 July 2024")),
      states(event, status("planned")),
      states(event, shows(phone1)),
      states(phone1, named("CMF Phone 1", "official")),
    ),
    presented(
      "the CMF Phone 1 presented",
      states(event, status("held")),
      states(event, shows(phone1)),
      states(phone1, availability("coming"), { in: "IN" }),
      states(phone1, sells("12 July 2024"), { in: "IN" }),
      ...(["GB", "DE", "FR"] as const).map((market) => states(phone1, availability("coming"), { in: market })),
    ),
    presented(
      "from 15,999 rupees, 209 pounds, 239 euros",
      states(phone1, priceFrom("15999", "INR"), { in: "IN" }),
      states(phone1, priceFrom("209", "GBP"), { in: "GB" }),
      states(phone1, priceFrom("239", "EUR"), { in: "DE" }),
    ),
    presented(
      "in the US by a beta program, 199 dollars",
      states(phone1, availability("coming"), { in: "US", note: "Through its beta program." }),
      states(phone1, price("199", "USD"), { in: "US", offer: "beta program" }),
    ),
    saying({ by: sources.cmf, on: ["2024-07-12", "2024-07-31"], link: WIKI })(
      "on sale",
      ...(["IN", "GB", "DE", "FR", "US"] as const).map((market) =>
        states(phone1, availability("on-sale"), { in: market }),
      ),
    ),
  ],
});
