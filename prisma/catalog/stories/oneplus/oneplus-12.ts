import { oneplus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { oneplus11 } from "./oneplus-11";

/** Announced for 4 December, then for the 5th. */
export const oneplus12 = loneDevice("oneplus-12", "OnePlus 12", oneplus);
const oneplus12r = loneDevice("oneplus-12r", "OnePlus 12R", oneplus);
const china = launch("oneplus-12-china-launch", "OnePlus 12 launch in China", oneplus);
const global = launch("oneplus-12-launch", "OnePlus 12 global launch", oneplus, "New Delhi");

const world = saying({ by: sources.oneplus, on: "2024-01-23", link: "https://en.wikipedia.org/wiki/OnePlus_12" });
const rWorld = saying({
  by: sources.oneplus,
  on: "2024-01-23",
  link: "https://www.gsmarena.com/oneplus_12r-12727.php",
});

export default story({
  devices: [oneplus12, oneplus12r],
  launches: [china, global],
  claims: [
    saying({
      by: sources.maxJambor,
      on: "2023-07-20",
      link: "https://www.samaaenglish.tv/news/40042909/tech-oneplus-12-global-launch-rumoured-for-january-2024-with-impressive-specs-and-features",
    })("in January 2024 for the world", states(global, launches("January 2024")), states(global, shows(oneplus12))),
    saying({
      by: sources.androidGuys,
      on: "2023-11-20",
      link: "https://www.androidguys.com/news/oneplus-12-confirmed-to-feature-snapdragon-8-gen-3-chipset-2/",
    })(
      "4 December at 19:00",
      states(china, launches("4 December 2023, 19:00 Beijing")),
      states(china, shows(oneplus12)),
    ),
    saying({
      by: sources.oneplus,
      on: "2023-11-27",
      link: "https://www.neowin.net/news/oneplus-12-to-debut-in-china-on-5th-december-with-snapdragon-8-gen-3-processor/",
    })(
      "5 December",
      states(china, launches("5 December 2023")),
      states(china, status("planned")),
      states(china, shows(oneplus12)),
      states(oneplus12, named("OnePlus 12", "official")),
    ),
    saying({
      by: sources.oneplus,
      on: ["2023-11-27", "2023-11-30"],
      link: "https://www.nextpit.com/oneplus-12-how-much-price-when-launch-release-date-what-specs-features",
    })("14:30", states(china, launches("5 December 2023, 14:30 Beijing"))),
    saying({
      by: sources.nextpit,
      on: "2023-11-30",
      link: "https://www.nextpit.com/oneplus-12-how-much-price-when-launch-release-date-what-specs-features",
    })(
      "sale hinted for 9 December, the world on 24 January",
      speculates(oneplus12, sells("9 December 2023"), { in: "CN" }),
      speculates(global, launches("24 January 2024")),
    ),
    saying({ by: sources.oneplus, on: "2023-12-05", link: "https://www.gsmarena.com/oneplus_12-12725.php" })(
      "presented, from 4,299 yuan",
      states(china, status("held")),
      states(oneplus12, availability("coming"), { in: "CN" }),
      states(oneplus12, priceFrom("4299", "CNY"), { in: "CN" }),
      states(oneplus12, sells("11 December 2023"), { in: "CN" }),
      states(oneplus12, successorOf(oneplus11)),
    ),
    saying({ by: sources.oneplus, on: "2023-12-11" })(
      "on sale",
      states(oneplus12, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.oneplus, on: ["2023-12-05", "2023-12-20"], link: "https://bharatbarta.com/?p=153714" })(
      "23 January at 19:30, with the 12R",
      states(global, launches("23 January 2024, 19:30 New Delhi")),
      states(global, status("planned")),
      states(global, shows(oneplus12)),
      states(global, shows(oneplus12r)),
      states(oneplus12r, named("OnePlus 12R", "official")),
    ),
    world(
      "presented",
      states(global, status("held")),
      states(oneplus12, availability("coming"), { in: "US" }),
      states(oneplus12, availability("coming"), { in: "GB" }),
      states(oneplus12, availability("coming"), { in: "DE" }),
      states(oneplus12, availability("coming"), { in: "IN" }),
    ),
    world(
      "from 799.99 dollars and 64,999 rupees",
      states(oneplus12, priceFrom("799.99", "USD"), { in: "US" }),
      states(oneplus12, priceFrom("64999", "INR"), { in: "IN" }),
      states(oneplus12, priceFrom("849", "GBP"), { in: "GB" }),
    ),
    world(
      "India on 30 January, America and Europe on 6 February",
      states(oneplus12, sells("30 January 2024"), { in: "IN" }),
      states(oneplus12, sells("6 February 2024"), { in: "US" }),
      states(oneplus12, sells("6 February 2024"), { in: "GB" }),
      states(oneplus12, sells("6 February 2024"), { in: "DE" }),
    ),
    rWorld(
      "12R from 499.99 dollars and 39,999 rupees",
      states(oneplus12r, availability("coming"), { in: "US" }),
      states(oneplus12r, availability("coming"), { in: "GB" }),
      states(oneplus12r, availability("coming"), { in: "DE" }),
      states(oneplus12r, availability("coming"), { in: "IN" }),
      states(oneplus12r, priceFrom("499.99", "USD"), { in: "US" }),
      states(oneplus12r, priceFrom("39999", "INR"), { in: "IN" }),
      states(oneplus12r, sells("6 February 2024"), { in: "IN" }),
      states(oneplus12r, sells("13 February 2024"), { in: "US" }),
    ),
    rWorld(
      "in China the Ace 3",
      states(oneplus12r, named("OnePlus Ace 3", "official"), { in: "CN" }),
      states(oneplus12r, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.oneplus, on: "2024-01-30" })(
      "on sale in India",
      states(oneplus12, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.oneplus, on: "2024-02-06" })(
      "on sale",
      states(oneplus12, availability("on-sale"), { in: "US" }),
      states(oneplus12, availability("on-sale"), { in: "GB" }),
      states(oneplus12, availability("on-sale"), { in: "DE" }),
      states(oneplus12r, availability("on-sale"), { in: "IN" }),
      states(oneplus12r, availability("on-sale"), { in: "GB" }),
      states(oneplus12r, availability("on-sale"), { in: "DE" }),
    ),
    saying({ by: sources.oneplus, on: "2024-02-13" })(
      "12R on sale in America",
      states(oneplus12r, availability("on-sale"), { in: "US" }),
    ),
  ],
});
