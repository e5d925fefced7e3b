import { oneplus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceAbout, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { oneplus10Pro } from "./oneplus-10-pro";

/** The world was told its day first, then China got it a month before. */
export const oneplus11 = loneDevice("oneplus-11", "OnePlus 11", oneplus);
const oneplus11r = loneDevice("oneplus-11r", "OnePlus 11R", oneplus);
const china = launch("oneplus-11-china-launch", "OnePlus 11 launch in China", oneplus);
const global = launch("oneplus-11-launch", "OnePlus 11 global launch", oneplus, "New Delhi");

const world = saying({ by: sources.oneplus, on: "2023-02-07", link: "https://en.wikipedia.org/wiki/OnePlus_11" });

export default story({
  devices: [oneplus11, oneplus11r],
  launches: [china, global],
  claims: [
    saying({
      by: sources.oneplus,
      on: ["2022-12-15", "2022-12-20"],
      link: "https://www.slashgear.com/1148490/oneplus-spoils-the-flagship-surprise-weeks-before-launch/",
    })(
      "Cloud 11 on 7 February in New Delhi",
      states(global, launches("7 February 2023")),
      states(global, status("planned")),
      states(global, shows(oneplus11)),
      states(oneplus11, named("OnePlus 11", "official")),
    ),
    saying({
      by: sources.oneplus,
      on: "2022-12-26",
      link: "https://androidauthority.com/oneplus-11-china-launch-3259998",
    })(
      "in China already on 4 January",
      states(china, launches("4 January 2023")),
      states(china, status("planned")),
      states(china, shows(oneplus11)),
    ),
    saying({
      by: sources.oneplus,
      on: ["2022-12-26", "2022-12-27"],
      link: "https://beebom.com/oneplus-11-china-launch-january-4",
    })("4 January at 14:30", states(china, launches("4 January 2023, 14:30 Beijing"))),
    saying({
      by: unnamed("2022-12-26", "leak", "OnePlus 11 price in India"),
      on: ["2022-12-26", "2022-12-27"],
      link: "https://beebom.com/oneplus-11-china-launch-january-4",
    })("between 55,000 and 65,000 rupees", expects(oneplus11, priceAbout("60000", "INR"), { in: "IN" })),
    saying({ by: sources.oneplus, on: "2023-01-04", link: "https://www.gsmarena.com/oneplus_11-11893.php" })(
      "presented, from 3,999 yuan",
      states(china, status("held")),
      states(oneplus11, availability("coming"), { in: "CN" }),
      states(oneplus11, priceFrom("3999", "CNY"), { in: "CN" }),
      states(oneplus11, sells("9 January 2023"), { in: "CN" }),
      states(oneplus11, successorOf(oneplus10Pro)),
    ),
    saying({ by: sources.oneplus, on: "2023-01-09" })(
      "on sale",
      states(oneplus11, availability("on-sale"), { in: "CN" }),
    ),
    world(
      "presented with the 11R",
      states(global, status("held")),
      states(global, shows(oneplus11)),
      states(global, shows(oneplus11r)),
      states(oneplus11r, named("OnePlus 11R", "official")),
    ),
    world(
      "from 699 dollars, 729 pounds and 56,999 rupees",
      states(oneplus11, priceFrom("699", "USD"), { in: "US" }),
      states(oneplus11, priceFrom("729", "GBP"), { in: "GB" }),
      states(oneplus11, priceFrom("56999", "INR"), { in: "IN" }),
    ),
    world(
      "India on 14 February, America and Britain on 16 February",
      states(oneplus11, sells("14 February 2023"), { in: "IN" }),
      states(oneplus11, sells("16 February 2023"), { in: "US" }),
      states(oneplus11, sells("16 February 2023"), { in: "GB" }),
      states(oneplus11, availability("coming"), { in: "IN" }),
      states(oneplus11, availability("coming"), { in: "US" }),
      states(oneplus11, availability("coming"), { in: "GB" }),
    ),
    world(
      "11R from 39,999 rupees",
      states(oneplus11r, availability("coming"), { in: "IN" }),
      states(oneplus11r, priceFrom("39999", "INR"), { in: "IN" }),
      states(oneplus11r, sells("28 February 2023"), { in: "IN" }),
    ),
    world(
      "as Ace 2 in China",
      states(oneplus11r, named("OnePlus Ace 2", "official"), { in: "CN" }),
      states(oneplus11r, availability("coming"), { in: "CN" }),
    ),
    saying({ by: sources.oneplus, on: "2023-02-16" })(
      "on sale",
      states(oneplus11, availability("on-sale"), { in: "IN" }),
      states(oneplus11, availability("on-sale"), { in: "US" }),
      states(oneplus11, availability("on-sale"), { in: "GB" }),
      states(oneplus11, availability("on-sale"), { in: "FR" }),
    ),
    saying({ by: sources.oneplus, on: "2023-02-28" })(
      "11R on sale in India",
      states(oneplus11r, availability("on-sale"), { in: "IN" }),
      states(oneplus11r, availability("on-sale"), { in: "CN" }),
    ),
  ],
});
