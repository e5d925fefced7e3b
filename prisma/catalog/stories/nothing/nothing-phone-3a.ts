import { nothing } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { phone2a } from "./nothing-phone-2a";

const phone3aSeries = series("nothing-phone-3a", "Nothing Phone (3a)", nothing);
export const phone3a = device("nothing-phone-3a", "Nothing Phone (3a)", phone3aSeries);
export const phone3aPro = device("nothing-phone-3a-pro", "Nothing Phone (3a) Pro", phone3aSeries);
const event = launch("nothing-phone-3a-launch", "Nothing Phone (3a) series launch", nothing);

const WIKI = "https://en.wikipedia.org/wiki/Nothing_Technology";
const presented = saying({ by: sources.nothing, on: "2025-03-04", link: WIKI });

export default story({
  series: [phone3aSeries],
  devices: [phone3a, phone3aPro],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2025-01", "reports", "Nothing Phone (3) on 4 March"),
      on: ["2025-01-20", "2025-01-31"],
      link: "https://www.smartprix.com/bytes/hi/nothings-plan-to-launch-3-othe-rphones-before-phone-3-hindi/",
    })(
      "a Phone (3) on 4 March",
      states(event, launches("4 March 2025")),
      states(phone3a, named("Nothing Phone (3)", "rumored")),
    ),
    saying({
      by: sources.yogeshBrar,
      on: ["2025-01-25", "2025-01-31"],
      link: "https://www.smartprix.com/bytes/hi/nothings-plan-to-launch-3-othe-rphones-before-phone-3-hindi/",
    })(
      "it begins with the Phone (3a)",
      states(event, shows(phone3a)),
      states(phone3a, named("Nothing Phone (3a)", "rumored")),
    ),
    saying({ by: sources.nothing, on: ["2025-01-29", "2025-01-31"], link: WIKI })(
      "on 4 March at 10:00 GMT",
      states(event, launches("4 March 2025, 10:00 London")),
      states(event, status("planned")),
    ),
    presented(
      "Phone (3a) and (3a) Pro presented",
      states(event, status("held")),
      states(event, shows(phone3a)),
      states(event, shows(phone3aPro)),
      states(phone3a, named("Nothing Phone (3a)", "official")),
      states(phone3aPro, named("Nothing Phone (3a) Pro", "official")),
      states(phone3a, successorOf(phone2a)),
      ...(["GB", "DE", "FR", "IN"] as const).map((market) => states(phone3a, availability("coming"), { in: market })),
      ...(["GB", "DE", "FR", "IN"] as const).map((market) => states(phone3a, sells("11 March 2025"), { in: market })),
      ...(["GB", "DE", "FR"] as const).map((market) => states(phone3aPro, availability("coming"), { in: market })),
      ...(["GB", "DE", "FR"] as const).map((market) => states(phone3aPro, sells("25 March 2025"), { in: market })),
      states(phone3aPro, availability("coming"), { in: "IN" }),
    ),
    presented(
      "from 329 pounds and euros, Pro 449 and 459",
      states(phone3a, priceFrom("329", "GBP"), { in: "GB" }),
      states(phone3a, priceFrom("329", "EUR"), { in: "DE" }),
      states(phone3aPro, priceFrom("449", "GBP"), { in: "GB" }),
      states(phone3aPro, priceFrom("459", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 24,999 and 29,999 rupees",
      states(phone3a, priceFrom("24999", "INR"), { in: "IN" }),
      states(phone3aPro, priceFrom("29999", "INR"), { in: "IN" }),
    ),
    presented(
      "in the US by a beta program, 379 and 459 dollars",
      states(phone3aSeries, availability("coming"), { in: "US", note: "Through its beta program." }),
      states(phone3a, price("379", "USD"), { in: "US", offer: "beta program" }),
      states(phone3aPro, price("459", "USD"), { in: "US", offer: "beta program" }),
    ),
    saying({ by: sources.nothing, on: ["2025-03-11", "2025-03-24"], link: WIKI })(
      "on sale",
      ...(["GB", "DE", "FR", "IN"] as const).map((market) => states(phone3a, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.nothing, on: ["2025-03-25", "2025-04-15"], link: WIKI })(
      "the Pro on sale, both in the US",
      ...(["GB", "DE", "FR", "IN"] as const).map((market) =>
        states(phone3aPro, availability("on-sale"), { in: market }),
      ),
      states(phone3aSeries, availability("on-sale"), { in: "US" }),
    ),
    saying({ by: sources.nothing, on: ["2025-04-15", "2025-05-15"], link: WIKI })(
      "the (3a) on sale in Japan",
      states(phone3a, availability("on-sale"), { in: "JP" }),
    ),
  ],
});
