import { nothing } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceAbout, priceFrom, sells, shows, status } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

export const phone1 = loneDevice("nothing-phone-1", "Nothing Phone (1)", nothing);
const event = launch("nothing-phone-1-launch", "Nothing (event): Return to Instinct", nothing, "London");

const WIKI = "https://en.wikipedia.org/wiki/Nothing_Technology";
const FIRST = ["GB", "DE", "FR", "IN"] as const;
const summer = saying({
  by: sources.nothing,
  on: "2022-03-23",
  link: "https://www.cnbctv18.com/technology/nothing-phone-1-to-be-revealed-on-july-12-carl-pei-13754882.htm/amp",
});
const invitation = saying({
  by: sources.nothing,
  on: "2022-06-08",
  link: "https://9to5google.com/2022/06/08/nothing-phone-1-launch-july-12",
});
const presented = saying({ by: sources.nothing, on: "2022-07-12", link: WIKI });

export default story({
  devices: [phone1],
  launches: [event],
  claims: [
    summer(
      "a phone, this summer",
      states(event, launches("summer 2022")),
      states(event, status("planned")),
      states(event, shows(phone1)),
      states(phone1, named("Nothing Phone (1)", "official")),
    ),
    saying({
      by: sources.allroundPc,
      on: ["2022-05-24", "2022-05-25"],
      link: "https://gadgets360.com/mobiles/news/nothing-phone-1-launch-tipped-july-21-price-eur-500-specifications-design-carl-pei-report-leak-3007634",
    })(
      "on 21 July for around 500 euros",
      states(event, launches("21 July 2022")),
      states(phone1, priceAbout("500", "EUR"), { in: "europe" }),
    ),
    saying({
      by: sources.nothing,
      on: ["2022-06-01", "2022-06-07"],
      link: "https://www.themobileindian.com/news/nothing-phone-1-launch-date-could-be-announced-this-week",
    })(
      "with O2, Telekom Deutschland and Flipkart",
      states(phone1, availability("coming"), { in: "GB" }),
      states(phone1, availability("coming"), { in: "DE" }),
      states(phone1, availability("coming"), { in: "IN" }),
    ),
    invitation(
      "on 12 July at 16:00 in London",
      states(event, launches("12 July 2022, 16:00 London")),
      states(event, status("planned")),
    ),
    saying({ by: sources.nothing, on: ["2022-06-20", "2022-06-30"], link: WIKI })(
      "no launch in the United States",
      denies(phone1, availability("coming"), { in: "US" }),
    ),
    presented(
      "the Phone (1) presented",
      states(event, status("held")),
      states(event, shows(phone1)),
      ...FIRST.map((market) => states(phone1, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(phone1, sells("21 July 2022"), { in: market })),
      states(phone1, availability("coming"), { in: "JP" }),
    ),
    presented(
      "from 399 pounds and 469 euros",
      states(phone1, priceFrom("399", "GBP"), { in: "GB" }),
      states(phone1, priceFrom("469", "EUR"), { in: "DE" }),
    ),
    presented("from 32,999 rupees", states(phone1, priceFrom("32999", "INR"), { in: "IN" })),
    saying({ by: sources.nothing, on: ["2022-07-21", "2022-08-15"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(phone1, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.nothing, on: ["2022-08-01", "2022-12-31"], link: WIKI })(
      "on sale in Japan",
      states(phone1, availability("on-sale"), { in: "JP" }),
    ),
  ],
});
