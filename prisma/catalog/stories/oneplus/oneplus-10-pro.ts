import { oneplus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { oneplus9Pro } from "./oneplus-9";

/** China in January, the world on the last day of March. */
export const oneplus10Pro = loneDevice("oneplus-10-pro", "OnePlus 10 Pro", oneplus);
const china = launch("oneplus-10-pro-china-launch", "OnePlus 10 Pro launch in China", oneplus);
const global = launch("oneplus-10-pro-launch", "OnePlus 10 Pro global launch", oneplus);

const inChina = saying({ by: sources.oneplus, on: "2022-01-11", link: "https://en.wikipedia.org/wiki/OnePlus_10_Pro" });
const world = saying({ by: sources.oneplus, on: "2022-03-31", link: "https://en.wikipedia.org/wiki/OnePlus_10_Pro" });

export default story({
  devices: [oneplus10Pro],
  launches: [china, global],
  claims: [
    saying({
      by: sources.maxJambor,
      on: "2021-11-18",
      link: "https://www.moneycontrol.com/news/business/oneplus-10-pro-launch-date-specifications-samsung-galaxy-s22-series-7734091.html",
    })(
      "China in January or February, the world in March or April",
      states(china, launches("between January and February 2022")),
      states(global, launches("between March and April 2022")),
      states(china, shows(oneplus10Pro)),
    ),
    saying({
      by: sources.financialExpress,
      on: "2021-12-21",
      link: "https://www.financialexpress.com/industry/technology/oneplus-10-pro-to-launch-in-january-ceo-pete-lau-confirms/2385888/",
    })("India likely in the first quarter", expects(global, launches("Q1 2022"))),
    saying({
      by: sources.oneplus,
      on: "2021-12-21",
      link: "https://www.cnbctv18.com/technology/oneplus-10-pro-arrives-in-january-confirms-ceo-pete-lau-11890382.htm",
    })(
      "see you in January",
      states(china, launches("January 2022")),
      states(china, shows(oneplus10Pro)),
      states(oneplus10Pro, named("OnePlus 10 Pro", "official")),
    ),
    saying({ by: sources.oneplus, on: "2022-01-04", link: "https://en.wikipedia.org/wiki/OnePlus_10_Pro" })(
      "11 January at 14:00",
      states(china, launches("11 January 2022, 14:00 Beijing")),
      states(china, status("planned")),
    ),
    inChina(
      "presented in China",
      states(china, status("held")),
      states(oneplus10Pro, availability("coming"), { in: "CN" }),
    ),
    inChina(
      "from 13 January for 4,699 yuan",
      states(oneplus10Pro, sells("13 January 2022"), { in: "CN" }),
      states(oneplus10Pro, priceFrom("4699", "CNY"), { in: "CN" }),
      states(oneplus10Pro, successorOf(oneplus9Pro)),
    ),
    saying({ by: sources.oneplus, on: "2022-01-13" })(
      "on sale in China",
      states(oneplus10Pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.oneplus,
      on: "2022-02-28",
      link: "https://softwarehistory.neocities.org/input/tech/oneplus-10-pro-no-us-release-date-pricing-mwc-2022/amp.html",
    })(
      "by the end of March in America, Europe and India",
      states(global, launches("before April 2022")),
      states(oneplus10Pro, availability("coming")),
    ),
    world(
      "presented to the world",
      states(global, status("held")),
      states(global, launches("31 March 2022")),
      states(global, shows(oneplus10Pro)),
    ),
    world(
      "from 899 dollars, 799 pounds and 66,999 rupees",
      states(oneplus10Pro, priceFrom("899", "USD"), { in: "US" }),
      states(oneplus10Pro, priceFrom("799", "GBP"), { in: "GB" }),
      states(oneplus10Pro, priceFrom("66999", "INR"), { in: "IN" }),
    ),
    world(
      "India and Europe on 5 April, America on 14 April",
      states(oneplus10Pro, sells("5 April 2022"), { in: "IN" }),
      states(oneplus10Pro, sells("5 April 2022"), { in: "GB" }),
      states(oneplus10Pro, sells("5 April 2022"), { in: "DE" }),
      states(oneplus10Pro, sells("14 April 2022"), { in: "US" }),
    ),
    saying({ by: sources.oneplus, on: "2022-04-05" })(
      "now on sale",
      states(oneplus10Pro, availability("on-sale"), { in: "IN" }),
      states(oneplus10Pro, availability("on-sale"), { in: "GB" }),
      states(oneplus10Pro, availability("on-sale"), { in: "DE" }),
    ),
    saying({ by: sources.oneplus, on: "2022-04-14" })(
      "now on sale",
      states(oneplus10Pro, availability("on-sale"), { in: "US" }),
    ),
  ],
});
