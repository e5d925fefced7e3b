import { oneplus, oppo } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, rebrandOf, sells, shows, status } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

/** One phone of two brands: OnePlus Open abroad, Oppo Find N3 in China and Singapore. */
export const oppoFindN3 = loneDevice("oppo-find-n3", "Oppo Find N3", oppo, "fold");
export const oneplusOpen = loneDevice("oneplus-open", "OnePlus Open", oneplus, "fold");
const open2 = loneDevice("oneplus-open-2", "OnePlus Open 2", oneplus, "fold");
const oppoLaunch = launch("oppo-find-n3-launch", "Oppo Find N3 launch", oppo, "Singapore");
const openLaunch = launch("oneplus-open-launch", "OnePlus Open launch", oneplus, "Mumbai");
const open2Launch = launch("oneplus-open-2-launch", "OnePlus Open 2 launch", oneplus);

const event = saying({ by: sources.oneplus, on: "2023-10-19", link: "https://en.wikipedia.org/wiki/OnePlus_Open" });

export default story({
  devices: [oppoFindN3, oneplusOpen, open2],
  launches: [oppoLaunch, openLaunch, open2Launch],
  claims: [
    saying({
      by: sources.yogeshBrar,
      on: ["2023-08-01", "2023-08-15"],
      link: "https://www.androidcentral.com/phones/oneplus-open-oppo-find-n3-flip-launch-rumors",
    })(
      "put off to late September or early October",
      states(openLaunch, launches("21 September – 10 October 2023")),
      states(openLaunch, shows(oneplusOpen)),
    ),
    saying({
      by: sources.phoneBunch,
      on: ["2023-10-02", "2023-10-11"],
      link: "https://www.phonebunch.com/news/oneplus-open-teaser-video-leak-similar-oppo-find-n3_6802.html",
    })("at the end of October", expects(openLaunch, launches("late October 2023"))),
    saying({
      by: sources.oneplus,
      on: "2023-10-02",
      link: "https://www.androidauthority.com/oneplus-open-oppo-find-n3-2-3370405/",
    })(
      "Open and Find N3 are one handset",
      states(oneplusOpen, rebrandOf(oppoFindN3)),
      states(oneplusOpen, named("OnePlus Open", "official")),
    ),
    saying({
      by: unnamed("2023-10-02", "leak", "OnePlus Open date"),
      on: "2023-10-02",
      link: "https://www.androidauthority.com/oneplus-open-oppo-find-n3-2-3370405/",
    })("on 19 October", states(openLaunch, launches("19 October 2023"))),
    saying({
      by: sources.oneplus,
      on: "2023-10-12",
      link: "https://knowtechie.com/oneplus-open-oppo-find-n3-launch-october-19/",
    })(
      "19 October at 19:30 in Mumbai",
      states(openLaunch, launches("19 October 2023, 19:30 Mumbai")),
      states(openLaunch, status("planned")),
      states(openLaunch, shows(oneplusOpen)),
    ),
    saying({
      by: sources.oppo,
      on: "2023-10-12",
      link: "https://knowtechie.com/oneplus-open-oppo-find-n3-launch-october-19/",
    })(
      "19 October at 14:30 in Singapore",
      states(oppoLaunch, launches("19 October 2023, 14:30 Singapore")),
      states(oppoLaunch, status("planned")),
      states(oppoLaunch, shows(oppoFindN3)),
      states(oppoFindN3, named("Oppo Find N3", "official")),
    ),
    saying({ by: sources.oppo, on: "2023-10-19", link: "https://www.gsmarena.com/oppo_find_n3-12205.php" })(
      "presented, from 9,999 yuan",
      states(oppoLaunch, status("held")),
      states(oppoFindN3, availability("coming"), { in: "CN" }),
      states(oppoFindN3, availability("coming"), { in: "SG" }),
      states(oppoFindN3, priceFrom("9999", "CNY"), { in: "CN" }),
    ),
    event(
      "presented for America, Europe and India",
      states(openLaunch, status("held")),
      states(oneplusOpen, availability("coming"), { in: "US" }),
      states(oneplusOpen, availability("coming"), { in: "GB" }),
      states(oneplusOpen, availability("coming"), { in: "IN" }),
      states(oneplusOpen, availability("coming"), { in: "FR" }),
    ),
    event(
      "1,699.99 dollars, 1,599 pounds, 139,999 rupees",
      states(oneplusOpen, price("1699.99", "USD"), { in: "US" }),
      states(oneplusOpen, price("1599", "GBP"), { in: "GB" }),
      states(oneplusOpen, price("139999", "INR"), { in: "IN" }),
    ),
    event(
      "from 26 October, in India from 27 October",
      states(oneplusOpen, sells("26 October 2023"), { in: "US" }),
      states(oneplusOpen, sells("26 October 2023"), { in: "GB" }),
      states(oneplusOpen, sells("27 October 2023"), { in: "IN" }),
    ),
    saying({ by: sources.oneplus, on: "2023-10-27" })(
      "on sale",
      states(oneplusOpen, availability("on-sale"), { in: "US" }),
      states(oneplusOpen, availability("on-sale"), { in: "GB" }),
      states(oneplusOpen, availability("on-sale"), { in: "IN" }),
      states(oneplusOpen, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.oppo,
      on: ["2023-10-27", "2023-11-30"],
      link: "https://www.gsmarena.com/oppo_find_n3-12205.php",
    })(
      "on sale in China and Singapore",
      states(oppoFindN3, availability("on-sale"), { in: "CN" }),
      states(oppoFindN3, availability("on-sale"), { in: "SG" }),
    ),
    saying({
      by: sources.neowin,
      on: "2025-01-13",
      link: "https://www.neowin.net/news/the-worlds-thinnest-folding-phone-the-oppo-find-n5-is-coming-in-february/",
    })(
      "soon after the Find N5",
      speculates(open2Launch, launches("early 2025")),
      speculates(open2Launch, shows(open2)),
    ),
    saying({
      by: sources.oneplus,
      on: ["2025-02-13", "2025-02-14"],
      link: "https://tech.hindustantimes.com/mobile/news/oneplus-open-2-not-launching-anytime-soon-company-reveals-decision-to-scrap-71739509177418.html",
    })(
      "no foldable this year",
      denies(open2Launch, launches("2025")),
      states(open2Launch, status("moved")),
      states(open2, named("OnePlus Open 2", "rumored")),
    ),
    saying({
      by: unnamed("2026-01-13", "rumor", "OnePlus Open 2"),
      on: "2026-01-13",
      link: gsmarenaItem("oneplus_open_2_was_supposed_to_come_this_year_but_got_cancelled_new_rumor_says-news-71071"),
    })(
      "planned for this year, then canceled",
      states(open2Launch, status("canceled")),
      states(open2, availability("canceled")),
    ),
  ],
});
