import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const a2023 = series("samsung-galaxy-a-2023", "Galaxy A (2023)", samsung);
const a34 = device("samsung-galaxy-a34-5g", "Galaxy A34 5G", a2023);
const a54 = device("samsung-galaxy-a54-5g", "Galaxy A54 5G", a2023);
const event = launch("samsung-galaxy-a54-launch", "Galaxy A54 and A34 launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_A54_5G";
const presented = saying({ by: sources.samsung, on: "2023-03-15", link: WIKI });

export default story({
  series: [a2023],
  devices: [a34, a54],
  launches: [event],
  claims: [
    presented(
      "A54 5G and A34 5G presented",
      states(event, launches("15 March 2023")),
      states(event, status("held")),
      states(event, shows(a54)),
      states(event, shows(a34)),
      states(a54, named("Galaxy A54 5G", "official")),
      states(a34, named("Galaxy A34 5G", "official")),
      ...(["DE", "GB", "FR"] as const).map((market) => states(a2023, availability("coming"), { in: market })),
    ),
    presented(
      "from 489 and 389 euros",
      states(a54, priceFrom("489", "EUR"), { in: "DE" }),
      states(a34, priceFrom("389", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 449 and 349 pounds",
      states(a54, priceFrom("449", "GBP"), { in: "GB" }),
      states(a34, priceFrom("349", "GBP"), { in: "GB" }),
    ),
    presented(
      "the A54 in the US on 6 April, 449.99 dollars",
      states(a54, availability("coming"), { in: "US" }),
      states(a54, sells("6 April 2023"), { in: "US" }),
      states(a54, priceFrom("449.99", "USD"), { in: "US" }),
    ),
    saying({ by: sources.samsung, on: ["2023-03-16", "2023-03-31"], link: WIKI })(
      "on sale in India, from 38,999 and 30,999 rupees",
      states(a2023, availability("on-sale"), { in: "IN" }),
      states(a54, priceFrom("38999", "INR"), { in: "IN" }),
      states(a34, priceFrom("30999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2023-03-24", "2023-04-15"], link: WIKI })(
      "on sale in Europe",
      ...(["DE", "GB", "FR"] as const).map((market) => states(a2023, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.samsung, on: ["2023-04-06", "2023-04-20"], link: WIKI })(
      "on sale",
      states(a54, availability("on-sale"), { in: "US" }),
    ),
    saying({ by: sources.samsung, on: ["2023-05-25", "2023-06-15"], link: WIKI })(
      "on sale in Japan",
      states(a54, availability("on-sale"), { in: "JP" }),
      states(a54, sells("May 2023"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "both released on 24 March 2023",
      states(a54, sells("24 March 2023")),
      states(a34, sells("24 March 2023")),
    ),
  ],
});
