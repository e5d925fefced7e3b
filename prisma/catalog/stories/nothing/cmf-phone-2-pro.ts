import { cmf } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { phone1 } from "./cmf-phone-1";

export const phone2Pro = loneDevice("cmf-phone-2-pro", "CMF Phone 2 Pro", cmf);
const event = launch("cmf-phone-2-pro-launch", "CMF Phone 2 Pro launch", cmf);

const WIKI = "https://en.wikipedia.org/wiki/Nothing_Technology";
const presented = saying({ by: sources.cmf, on: "2025-04-28", link: WIKI });

export default story({
  devices: [phone2Pro],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2025-03-20", "reports", "CMF Phone 2"),
      on: ["2025-03-15", "2025-03-20"],
      link: "https://tech.hindustantimes.com/mobile/news/cmf-phone-2-launch-nearing-design-specs-and-more-tipped-71742445038591.html",
    })(
      "a CMF Phone 2, perhaps in April",
      speculates(event, launches("April 2025")),
      states(phone2Pro, named("CMF Phone 2", "rumored")),
    ),
    saying({
      by: sources.cmf,
      on: ["2025-04-08", "2025-04-11"],
      link: "https://giznewsdaily.com/cmf-phone-2-pro-and-buds-2-series-launch-dates-confirmed",
    })(
      "on 28 April",
      states(event, launches("28 April 2025")),
      states(event, status("planned")),
      states(event, shows(phone2Pro)),
      states(phone2Pro, named("CMF Phone 2 Pro", "official")),
    ),
    presented(
      "the CMF Phone 2 Pro presented",
      states(event, status("held")),
      states(event, shows(phone2Pro)),
      states(phone2Pro, successorOf(phone1)),
      states(phone2Pro, availability("coming"), { in: "IN" }),
      states(phone2Pro, sells("5 May 2025"), { in: "IN" }),
      ...(["GB", "DE", "FR"] as const).map((market) => states(phone2Pro, availability("coming"), { in: market })),
    ),
    presented(
      "from 18,999 rupees, 219 pounds, 249 euros",
      states(phone2Pro, priceFrom("18999", "INR"), { in: "IN" }),
      states(phone2Pro, priceFrom("219", "GBP"), { in: "GB" }),
      states(phone2Pro, priceFrom("249", "EUR"), { in: "DE" }),
    ),
    presented(
      "in the US by a beta program, 279 dollars",
      states(phone2Pro, availability("coming"), { in: "US", note: "Through its beta program." }),
      states(phone2Pro, price("279", "USD"), { in: "US", offer: "beta program" }),
    ),
    saying({ by: sources.cmf, on: ["2025-05-06", "2025-05-31"], link: WIKI })(
      "on sale",
      ...(["IN", "GB", "DE", "FR", "US"] as const).map((market) =>
        states(phone2Pro, availability("on-sale"), { in: market }),
      ),
    ),
  ],
});
