import { oneplus } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

const series9 = series("oneplus-9", "OnePlus 9", oneplus);
export const oneplus9 = device("oneplus-9", "OnePlus 9", series9);
export const oneplus9Pro = device("oneplus-9-pro", "OnePlus 9 Pro", series9);
const oneplus9r = device("oneplus-9r", "OnePlus 9R", series9);
const event = launch("oneplus-9-launch", "OnePlus 9 series launch", oneplus);

const presented = saying({ by: sources.oneplus, on: "2021-03-23", link: "https://en.wikipedia.org/wiki/OnePlus_9" });

export default story({
  series: [series9],
  devices: [oneplus9, oneplus9Pro, oneplus9r],
  launches: [event],
  claims: [
    saying({
      by: sources.maxJambor,
      on: "2021-02-28",
      link: "https://telecomtalk.info/oneplus-9-series-launch-date-to-be-announced-on-march-8-claims-tipster/338840/",
    })(
      "launch in March, the date to be told on 8 March",
      expects(event, launches("March 2021")),
      expects(oneplus9r, named("OnePlus 9E", "rumored")),
    ),
    saying({
      by: unnamed("2021-03-01", "leak", "OnePlus 9 date"),
      on: ["2021-03-01", "2021-03-07"],
      link: "https://indianexpress.com/article/technology/mobile-tabs/oneplus-9-series-expected-to-launch-in-india-soon-specs-price-details-7210591/",
    })("on 23 March", states(event, launches("23 March 2021"))),
    saying({
      by: sources.oneplus,
      on: "2021-03-08",
      link: "https://www.gizbot.com/mobile/news/oneplus-9-series-launch-officially-confirmed-for-march-23-073085.html",
    })(
      "23 March at 10 a.m. in New York",
      states(event, launches("23 March 2021, 10:00 New York")),
      states(event, status("planned")),
      states(event, shows(series9)),
    ),
    presented(
      "OnePlus 9, 9 Pro and, for India, 9R",
      states(event, status("held")),
      states(event, shows(oneplus9)),
      states(event, shows(oneplus9Pro)),
      states(event, shows(oneplus9r)),
      states(oneplus9, named("OnePlus 9", "official")),
      states(oneplus9Pro, named("OnePlus 9 Pro", "official")),
      states(oneplus9r, named("OnePlus 9R", "official")),
    ),
    presented(
      "9 and 9 Pro in America, Europe, India and China",
      states(oneplus9, availability("coming"), { in: "US" }),
      states(oneplus9, availability("coming"), { in: "GB" }),
      states(oneplus9, availability("coming"), { in: "DE" }),
      states(oneplus9, availability("coming"), { in: "IN" }),
      states(oneplus9, availability("coming"), { in: "CN" }),
      states(oneplus9Pro, availability("coming"), { in: "US" }),
      states(oneplus9Pro, availability("coming"), { in: "GB" }),
      states(oneplus9Pro, availability("coming"), { in: "DE" }),
      states(oneplus9Pro, availability("coming"), { in: "IN" }),
      states(oneplus9Pro, availability("coming"), { in: "CN" }),
    ),
    presented(
      "from 2 April in the United States",
      states(oneplus9, sells("2 April 2021"), { in: "US" }),
      states(oneplus9Pro, sells("2 April 2021"), { in: "US" }),
    ),
    presented(
      "from 729 dollars, 629 pounds and 49,999 rupees",
      states(oneplus9, priceFrom("729", "USD"), { in: "US" }),
      states(oneplus9, priceFrom("629", "GBP"), { in: "GB" }),
      states(oneplus9, priceFrom("49999", "INR"), { in: "IN" }),
    ),
    presented(
      "Pro from 829 pounds and 64,999 rupees",
      states(oneplus9Pro, priceFrom("829", "GBP"), { in: "GB" }),
      states(oneplus9Pro, priceFrom("64999", "INR"), { in: "IN" }),
    ),
    presented(
      "9R from 39,999 rupees, only in India",
      states(oneplus9r, availability("coming"), { in: "IN" }),
      states(oneplus9r, priceFrom("39999", "INR"), { in: "IN" }),
      denies(oneplus9r, availability("coming"), { in: "US" }),
      denies(oneplus9r, availability("coming"), { in: "GB" }),
      denies(oneplus9r, availability("coming"), { in: "DE" }),
    ),
    saying({ by: sources.oneplus, on: "2021-04-02" })(
      "on sale",
      states(oneplus9, availability("on-sale"), { in: "US" }),
      states(oneplus9, availability("on-sale"), { in: "GB" }),
      states(oneplus9, availability("on-sale"), { in: "DE" }),
      states(oneplus9, availability("on-sale"), { in: "CN" }),
      states(oneplus9Pro, availability("on-sale"), { in: "US" }),
      states(oneplus9Pro, availability("on-sale"), { in: "GB" }),
      states(oneplus9Pro, availability("on-sale"), { in: "DE" }),
      states(oneplus9Pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.oneplus, on: "2021-04-15" })(
      "on sale in India",
      states(series9, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
