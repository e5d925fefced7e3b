import { oneplus } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { oneplus12 } from "./oneplus-12";

export const series13 = series("oneplus-13", "OnePlus 13", oneplus);
export const oneplus13 = device("oneplus-13", "OnePlus 13", series13);
const oneplus13r = device("oneplus-13r", "OnePlus 13R", series13);
const china = launch("oneplus-13-china-launch", "OnePlus 13 launch in China", oneplus);
const global = launch("oneplus-13-launch", "OnePlus Winter Launch Event 2025", oneplus);

const world = saying({ by: sources.oneplus, on: "2025-01-07", link: "https://en.wikipedia.org/wiki/OnePlus_13" });
const rWorld = saying({
  by: sources.oneplus,
  on: "2025-01-07",
  link: "https://www.gsmarena.com/oneplus_13r-13548.php",
});

export default story({
  series: [series13],
  devices: [oneplus13, oneplus13r],
  launches: [china, global],
  claims: [
    saying({
      by: sources.oneplus,
      on: "2024-09-16",
      link: "https://tech.hindustantimes.com/mobile/news/oneplus-13-launch-in-india-oneplus-flagship-expected-to-make-india-debut-in-71726458692240.html",
    })("in October in China", states(china, launches("October 2024")), states(china, shows(oneplus13))),
    saying({
      by: unnamed("2024-09-16", "report", "OnePlus 13 in India"),
      on: "2024-09-16",
      link: "https://tech.hindustantimes.com/mobile/news/oneplus-13-launch-in-india-oneplus-flagship-expected-to-make-india-debut-in-71726458692240.html",
    })("India in January 2025", expects(global, launches("January 2025"))),
    saying({
      by: unnamed("2024-10-21", "rumor on Weibo", "OnePlus 13 price"),
      on: "2024-10-21",
      link: "https://www.livemint.com/technology/gadgets/oneplus-13-launch-date-confirmed-colour-options-design-and-other-key-details-officially-revealed/amp-11729490636754.html",
    })(
      "5,299 yuan for 16 and 512 gigabytes",
      expects(oneplus13, price("5299", "CNY"), { in: "CN", offer: "16 GB + 512 GB" }),
    ),
    saying({
      by: sources.oneplus,
      on: "2024-10-21",
      link: "https://www.livemint.com/technology/gadgets/oneplus-13-launch-date-confirmed-colour-options-design-and-other-key-details-officially-revealed/amp-11729490636754.html",
    })(
      "31 October at 16:00",
      states(china, launches("31 October 2024, 16:00 Beijing")),
      states(china, status("planned")),
      states(oneplus13, named("OnePlus 13", "official")),
    ),
    saying({ by: sources.oneplus, on: "2024-10-31", link: "https://www.gsmarena.com/oneplus_13-13477.php" })(
      "presented, from 4,499 yuan, from 1 November",
      states(china, status("held")),
      states(oneplus13, availability("coming"), { in: "CN" }),
      states(oneplus13, priceFrom("4499", "CNY"), { in: "CN" }),
      states(oneplus13, sells("1 November 2024"), { in: "CN" }),
      states(oneplus13, successorOf(oneplus12)),
    ),
    saying({ by: sources.oneplus, on: "2024-11-01" })(
      "on sale",
      states(oneplus13, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.oneplus,
      on: "2024-12-03",
      link: "https://knowtechie.com/oneplus-13-global-launch-confirmed/",
    })("for the world in January 2025", states(global, launches("January 2025"))),
    saying({
      by: sources.oneplus,
      on: "2024-12-17",
      link: "https://www.phonearena.com/news/oneplus-13-official-launch-date-ahead-galaxy-s25_id165943",
    })(
      "on 7 January",
      states(global, launches("7 January 2025")),
      states(global, status("planned")),
      states(global, shows(series13)),
    ),
    saying({
      by: sources.oneplus,
      on: ["2024-12-17", "2024-12-20"],
      link: "https://sensi-sl.org/the-oneplus-13-now-has-an-official-date-for-its-north-american-launch",
    })("10:30 a.m. in New York", states(global, launches("7 January 2025, 10:30 New York"))),
    world(
      "presented",
      states(global, status("held")),
      states(global, shows(oneplus13)),
      states(oneplus13, availability("coming"), { in: "US" }),
      states(oneplus13, availability("coming"), { in: "GB" }),
      states(oneplus13, availability("coming"), { in: "DE" }),
      states(oneplus13, availability("coming"), { in: "IN" }),
    ),
    world(
      "from 899.99 dollars and 69,999 rupees, from 10 January",
      states(oneplus13, priceFrom("899.99", "USD"), { in: "US" }),
      states(oneplus13, priceFrom("69999", "INR"), { in: "IN" }),
      states(oneplus13, sells("10 January 2025"), { in: "US" }),
      states(oneplus13, sells("10 January 2025"), { in: "IN" }),
    ),
    rWorld(
      "13R from 599.99 dollars and 42,999 rupees",
      states(global, shows(oneplus13r)),
      states(oneplus13r, named("OnePlus 13R", "official")),
      states(oneplus13r, availability("coming"), { in: "US" }),
      states(oneplus13r, availability("coming"), { in: "GB" }),
      states(oneplus13r, availability("coming"), { in: "DE" }),
      states(oneplus13r, availability("coming"), { in: "IN" }),
      states(oneplus13r, priceFrom("599.99", "USD"), { in: "US" }),
      states(oneplus13r, priceFrom("42999", "INR"), { in: "IN" }),
    ),
    rWorld(
      "in China the Ace 5",
      states(oneplus13r, named("OnePlus Ace 5", "official"), { in: "CN" }),
      states(oneplus13r, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.oneplus, on: "2025-01-10" })(
      "on sale",
      states(oneplus13, availability("on-sale"), { in: "US" }),
      states(oneplus13, availability("on-sale"), { in: "GB" }),
      states(oneplus13, availability("on-sale"), { in: "DE" }),
      states(oneplus13, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.oneplus, on: ["2025-01-13", "2025-01-31"] })(
      "13R on sale",
      states(oneplus13r, availability("on-sale"), { in: "US" }),
      states(oneplus13r, availability("on-sale"), { in: "GB" }),
      states(oneplus13r, availability("on-sale"), { in: "DE" }),
      states(oneplus13r, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
