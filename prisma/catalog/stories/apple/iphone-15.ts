import { apple } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  feature,
  launches,
  named,
  preorders,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as fourteen from "./iphone-14";

export const iphone15Series = series("apple-iphone-15", "iPhone 15", apple);
export const iphone15 = device("apple-iphone-15", "iPhone 15", iphone15Series);
export const plus = device("apple-iphone-15-plus", "iPhone 15 Plus", iphone15Series);
export const pro = device("apple-iphone-15-pro", "iPhone 15 Pro", iphone15Series);
export const proMax = device("apple-iphone-15-pro-max", "iPhone 15 Pro Max", iphone15Series);
const wonderlust = launch("apple-iphone-15-launch", "iPhone 15 series launch", apple, "Steve Jobs Theater, Cupertino");

const ultraAgain = "https://www.macrumors.com/2023/08/21/iphone-15-ultra-could-replace-pro-max/";
const both = saying({
  by: sources.apple,
  on: "2023-09-12",
  link: "https://www.apple.com/newsroom/2023/09/apple-debuts-iphone-15-and-iphone-15-plus/",
});
const pros = saying({
  by: sources.apple,
  on: "2023-09-12",
  link: "https://www.apple.com/newsroom/2023/09/apple-unveils-iphone-15-pro-and-iphone-15-pro-max/",
});
const dropped = (on: string) => saying({ by: sources.apple, on, link: "https://endoflife.date/iphone" });
const firstWave = ["US", "GB", "DE", "FR", "JP", "CN", "IN", "CA", "AU", "MX", "AE"] as const;
const everySale = [...firstWave, "KR"] as const;
const us = { in: "US" } as const;

export default story({
  series: [iphone15Series],
  devices: [iphone15, plus, pro, proMax],
  launches: [wonderlust],
  claims: [
    saying({ by: sources.gurman, on: "2022-09-25", link: ultraAgain })(
      "potential of an Ultra in place of the Pro Max",
      speculates(proMax, named("iPhone 15 Ultra", "rumored")),
    ),
    saying({
      by: sources.nineToFiveMac,
      on: "2023-08-03",
      link: "https://citylife.capetown/technology/apple-prepping-for-iphone-15-pro-event-on-september-13/317722/",
    })(
      "carriers want all staff there on 13 September",
      expects(wonderlust, launches("13 September 2023")),
      speculates(iphone15Series, sells("22 September 2023"), us),
    ),
    saying({
      by: sources.gurman,
      on: ["2023-08-06", "2023-08-16"],
      link: "https://smartfon.mk/2023/08/16/%d0%bd%d0%b0%d1%81%d1%82%d0%b0%d0%bd%d0%be%d1%82-%d0%bd%d0%b0-apple-%d0%b7%d0%b0-iphone-15-%d1%82%d1%80%d0%b5%d0%b1%d0%b0-%d0%b4%d0%b0-%d1%81%d0%b5-%d1%81%d0%bb%d1%83%d1%87%d0%b8-%d0%bd%d0%b0-12",
    })("12 or 13 September, the 12th likelier", expects(wonderlust, launches("12–13 September 2023"))),
    saying({ by: sources.appleInsider, on: "2023-08-19", link: ultraAgain })(
      "the largest will be called Ultra",
      states(proMax, named("iPhone 15 Ultra", "rumored")),
    ),
    saying({
      by: sources.nineToFiveMac,
      on: ["2023-08-21", "2023-08-22"],
      link: "https://www.macworld.com/article/2038543/iphone-15-pro-max-ultra-shipping-delay-camera-production.html",
    })("camera sensors late, Pro Max maybe in October", speculates(proMax, sells("October 2023"))),
    saying({
      by: sources.gurman,
      on: ["2023-09-03", "2023-09-11"],
      link: "https://yoodley.com/iphone-15-pro-max-branding/",
    })(
      "four models, Pro Max stays Pro Max",
      denies(proMax, named("iPhone 15 Ultra", "rumored")),
      states(proMax, named("iPhone 15 Pro Max", "rumored")),
    ),
    saying({
      by: sources.apple,
      on: ["2023-08-29", "2023-09-01"],
      link: "https://citylife.capetown/technology/apple-iphone-15-launch-event-how-to-watch-live-stream-and-what-to-expect-from-event/359087/",
    })(
      "Wonderlust, 12 September at 10 a.m.",
      states(wonderlust, launches("12 September 2023, 10:00 Cupertino")),
      states(wonderlust, status("planned")),
    ),
    both(
      "iPhone 15 and 15 Plus presented",
      states(wonderlust, status("held")),
      states(wonderlust, shows(iphone15)),
      states(wonderlust, shows(plus)),
      states(iphone15, named("iPhone 15", "official")),
      states(plus, named("iPhone 15 Plus", "official")),
      states(iphone15Series, feature("USB-C")),
    ),
    pros(
      "iPhone 15 Pro and Pro Max presented",
      states(wonderlust, shows(pro)),
      states(wonderlust, shows(proMax)),
      states(pro, named("iPhone 15 Pro", "official")),
      states(proMax, named("iPhone 15 Pro Max", "official")),
    ),
    both(
      "orders from 15 September, in stores on the 22nd",
      ...firstWave.flatMap((market) => [
        states(iphone15Series, availability("coming"), { in: market }),
        states(iphone15Series, preorders("15 September 2023"), { in: market }),
        states(iphone15Series, sells("22 September 2023"), { in: market }),
      ]),
    ),
    both(
      "from 799 and 899 dollars",
      states(iphone15, priceFrom("799", "USD"), us),
      states(plus, priceFrom("899", "USD"), us),
    ),
    pros(
      "from 999 and 1,199 dollars",
      states(pro, priceFrom("999", "USD"), us),
      states(proMax, priceFrom("1199", "USD"), us),
      states(pro, priceFrom("999", "USD"), { in: "US", offer: "128 GB" }),
      states(pro, priceFrom("1099", "USD"), { in: "US", offer: "256 GB" }),
    ),
    saying({ by: sources.apple, on: "2023-09-12" })(
      "prices in the other first countries",
      states(iphone15, priceFrom("799", "GBP"), { in: "GB" }),
      states(plus, priceFrom("899", "GBP"), { in: "GB" }),
      states(pro, priceFrom("999", "GBP"), { in: "GB" }),
      states(proMax, priceFrom("1199", "GBP"), { in: "GB" }),
      states(iphone15, priceFrom("949", "EUR"), { in: "DE" }),
      states(plus, priceFrom("1099", "EUR"), { in: "DE" }),
      states(pro, priceFrom("1199", "EUR"), { in: "DE" }),
      states(proMax, priceFrom("1449", "EUR"), { in: "DE" }),
      states(iphone15, priceFrom("79900", "INR"), { in: "IN" }),
      states(plus, priceFrom("89900", "INR"), { in: "IN" }),
      states(pro, priceFrom("134900", "INR"), { in: "IN" }),
      states(proMax, priceFrom("159900", "INR"), { in: "IN" }),
      states(iphone15, priceFrom("124800", "JPY"), { in: "JP" }),
      states(pro, priceFrom("159800", "JPY"), { in: "JP" }),
      states(iphone15, priceFrom("5999", "CNY"), { in: "CN" }),
      states(plus, priceFrom("6999", "CNY"), { in: "CN" }),
      states(pro, priceFrom("7999", "CNY"), { in: "CN" }),
      states(proMax, priceFrom("9999", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.apple, on: "2023-09-22", link: "https://endoflife.date/iphone" })(
      "now in stores",
      ...firstWave.map((market) => states(iphone15Series, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.apple, on: "2023-10-13", link: "https://en.wikipedia.org/wiki/IPhone_15" })(
      "in South Korea from 13 October",
      states(iphone15Series, sells("13 October 2023"), { in: "KR" }),
      states(iphone15Series, availability("on-sale"), { in: "KR" }),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2023-09-12", "2023-12-31"],
      link: "https://en.wikipedia.org/wiki/IPhone_15",
    })(
      "the generation after the iPhone 14",
      states(iphone15, successorOf(fourteen.iphone14)),
      states(plus, successorOf(fourteen.plus)),
      states(pro, successorOf(fourteen.pro)),
      states(proMax, successorOf(fourteen.proMax)),
    ),
    dropped("2024-09-09")(
      "the Pros no longer sold",
      ...everySale.flatMap((market) => [
        states(pro, availability("ended"), { in: market }),
        states(proMax, availability("ended"), { in: market }),
      ]),
    ),
    dropped("2025-09-09")(
      "no longer sold",
      ...everySale.flatMap((market) => [
        states(iphone15, availability("ended"), { in: market }),
        states(plus, availability("ended"), { in: market }),
      ]),
    ),
  ],
});
