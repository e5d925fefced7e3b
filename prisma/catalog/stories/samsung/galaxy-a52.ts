import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, variantOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const a5 = series("samsung-galaxy-a-2021", "Galaxy A (2021)", samsung);
const a52 = device("samsung-galaxy-a52", "Galaxy A52", a5);
const a52FiveG = device("samsung-galaxy-a52-5g", "Galaxy A52 5G", a5);
const a72 = device("samsung-galaxy-a72", "Galaxy A72", a5);
const event = launch("samsung-galaxy-awesome-unpacked-2021", "Galaxy Awesome Unpacked March 2021", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_A52";
const presented = saying({ by: sources.samsung, on: "2021-03-17", link: WIKI });

export default story({
  series: [a5],
  devices: [a52, a52FiveG, a72],
  launches: [event],
  claims: [
    presented(
      "A52, A52 5G and A72 presented",
      states(event, launches("17 March 2021")),
      states(event, status("held")),
      states(event, shows(a52)),
      states(event, shows(a52FiveG)),
      states(event, shows(a72)),
      states(a52, named("Galaxy A52", "official")),
      states(a52FiveG, named("Galaxy A52 5G", "official")),
      states(a72, named("Galaxy A72", "official")),
      states(a52FiveG, variantOf(a52)),
      ...(["DE", "GB"] as const).map((market) => states(a5, availability("coming"), { in: market })),
    ),
    presented(
      "from 349, 429 and 449 euros",
      states(a52, priceFrom("349", "EUR"), { in: "DE" }),
      states(a52FiveG, priceFrom("429", "EUR"), { in: "DE" }),
      states(a72, priceFrom("449", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.samsung, on: ["2021-03-19", "2021-03-31"], link: WIKI })(
      "A52 and A72 on sale in India",
      states(a52, availability("on-sale"), { in: "IN" }),
      states(a72, availability("on-sale"), { in: "IN" }),
      states(a52, priceFrom("26499", "INR"), { in: "IN" }),
      states(a72, priceFrom("34999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2021-03-26", "2021-04-15"], link: WIKI })(
      "on sale in Europe",
      ...(["DE", "GB"] as const).map((market) => states(a5, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.samsung, on: ["2021-04-09", "2021-04-20"], link: WIKI })(
      "the A52 5G in the US on 9 April, 499.99 dollars",
      states(a52FiveG, availability("on-sale"), { in: "US" }),
      states(a52FiveG, sells("9 April 2021"), { in: "US" }),
      states(a52FiveG, priceFrom("499.99", "USD"), { in: "US" }),
    ),
    saying({ by: sources.samsung, on: ["2021-06-03", "2021-06-30"], link: WIKI })(
      "the A52 5G on sale in Japan",
      states(a52FiveG, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "A52 and A72 on 26 March, the A52 5G on 17 March",
      states(a52, sells("26 March 2021")),
      states(a72, sells("26 March 2021")),
      states(a52FiveG, sells("17 March 2021")),
    ),
  ],
});
