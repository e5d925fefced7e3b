import { samsung } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

/** The launch that slipped from August to October and then to January. */
export const s21Fe = loneDevice("samsung-galaxy-s21-fe", "Galaxy S21 FE", samsung);
const event = launch("samsung-galaxy-s21-fe-launch", "Galaxy S21 FE launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S21";
const FIRST = ["US", "DE", "GB", "IN"] as const;
const delay = saying({
  by: sources.samMobile,
  on: "2021-10-06",
  link: "https://www.phonearena.com/news/samsung-galaxy-s21-fe-january-galaxy-s22-february-2022-announcement-report_id135544",
});
const prosser = saying({
  by: sources.prosser,
  on: "2021-10-14",
  link: "https://indianexpress.com/article/technology/mobile-tabs/samsung-galaxy-s21-fe-delayed-october-20-event-about-new-colours-for-z-series-7578344/",
});
const ces = saying({
  by: sources.samMobile,
  on: ["2021-10-27", "2021-11-05"],
  link: "https://econotimes.com/Samsung-Galaxy-S21-FE-release-date-Announcement-could-happen-during-CES-2022-report-claims-1620415",
});
const presented = saying({ by: sources.samsung, on: ["2022-01-03", "2022-01-04"], link: WIKI });

export default story({
  devices: [s21Fe],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2021-08", "reports", "Galaxy S21 FE in August"),
      on: ["2021-05-01", "2021-08-01"],
      link: "https://pocketnow.com/samsung-galaxy-s21-fe-will-allegedly-launch-on-january-11",
    })("at first rumored for August", expects(event, launches("August 2021")), expects(event, shows(s21Fe))),
    delay("delayed once more, to January", expects(event, launches("January 2022"))),
    saying({
      by: unnamed("2021-10-18", "South Korean rumor", "Galaxy S21 FE in October"),
      on: ["2021-10-08", "2021-10-18"],
      link: "https://indianexpress.com/article/technology/mobile-tabs/samsung-galaxy-s21-fe-delayed-october-20-event-about-new-colours-for-z-series-7578344/",
    })(
      "unveiled on 20 October, on sale on 29 October",
      states(event, launches("20 October 2021")),
      states(s21Fe, sells("29 October 2021")),
    ),
    prosser("rescheduled for 11 January", states(event, launches("11 January 2022"))),
    saying({
      by: sources.rossYoung,
      on: ["2021-10-13", "2021-10-14"],
      link: "https://www.androidcentral.com/samsung-galaxy-s21-fe-launch-date-january",
    })("in January", states(event, launches("January 2022"))),
    ces("announced during CES, 5 to 8 January", expects(event, launches("5–8 January 2022"))),
    presented(
      "the S21 FE presented",
      states(event, launches("3–4 January 2022")),
      states(event, status("held")),
      states(event, shows(s21Fe)),
      states(s21Fe, named("Galaxy S21 FE 5G", "official")),
      states(s21Fe, feature("Fan Edition of the Galaxy S21")),
      ...FIRST.map((market) => states(s21Fe, availability("coming"), { in: market })),
    ),
    presented(
      "on sale on 11 January from 699.99 dollars",
      states(s21Fe, sells("11 January 2022"), { in: "US" }),
      states(s21Fe, priceFrom("699.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 749 euros and 699 pounds",
      states(s21Fe, priceFrom("749", "EUR"), { in: "DE" }),
      states(s21Fe, priceFrom("699", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.samsung, on: ["2022-01-10", "2022-01-11"], link: WIKI })(
      "on sale in India, from 54,999 rupees",
      states(s21Fe, sells("11 January 2022"), { in: "IN" }),
      states(s21Fe, priceFrom("54999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2022-01-11", "2022-01-31"], link: WIKI })(
      "available",
      ...FIRST.map((market) => states(s21Fe, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 7 January 2022",
      states(s21Fe, sells("7 January 2022")),
    ),
  ],
});
