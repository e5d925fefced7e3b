import { apple } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as sixteen from "./iphone-16";

export const iphone17Series = series("apple-iphone-17", "iPhone 17", apple);
export const iphone17 = device("apple-iphone-17", "iPhone 17", iphone17Series);
export const pro = device("apple-iphone-17-pro", "iPhone 17 Pro", iphone17Series);
export const proMax = device("apple-iphone-17-pro-max", "iPhone 17 Pro Max", iphone17Series);
export const air = loneDevice("apple-iphone-air", "iPhone Air", apple);
const aweDropping = launch(
  "apple-iphone-17-launch",
  "iPhone 17 series and iPhone Air launch",
  apple,
  "Steve Jobs Theater, Cupertino",
);

const gurman = saying({
  by: sources.gurman,
  on: ["2025-07-13", "2025-07-15"],
  link: "https://www.techjuice.pk/apple-likely-to-unveil-iphone-17-series-on-this-date/",
});
const carriers = saying({
  by: sources.iphoneTicker,
  on: ["2025-08-01", "2025-08-05"],
  link: "https://www.btimesonline.com/articles/175149/20250805/apple-iphone-17-event-scheduled-for-september-9-new-air-model-and-ios-26-highlighted-in-leaks.htm",
});
const base = saying({
  by: sources.apple,
  on: "2025-09-09",
  link: "https://www.apple.com/newsroom/2025/09/apple-debuts-iphone-17/",
});
const pros = saying({
  by: sources.apple,
  on: "2025-09-09",
  link: "https://www.apple.com/newsroom/2025/09/apple-unveils-iphone-17-pro-and-iphone-17-pro-max-the-most-powerful-and-advanced-pro-models-ever/",
});
const thin = saying({
  by: sources.apple,
  on: "2025-09-09",
  link: "https://www.apple.com/newsroom/2025/09/introducing-iphone-air-a-powerful-new-iphone-with-a-breakthrough-design/",
});
const abroad = ["US", "GB", "DE", "FR", "JP", "KR", "IN", "CA", "AU", "MX", "AE", "SG", "TR", "VN"] as const;
const firstWave = [...abroad, "CN"] as const;
const us = { in: "US" } as const;
/** Without the 17e, which came half a year later. */
const phones = [iphone17, pro, proMax] as const;
const china = { in: "CN" } as const;

export default story({
  series: [iphone17Series],
  devices: [iphone17, pro, proMax, air],
  launches: [aweDropping],
  claims: [
    gurman("in the week of 8 September, not the 11th", expects(aweDropping, launches("8–10 September 2025"))),
    gurman("the Plus becomes the 17 Air", states(air, named("iPhone 17 Air", "rumored"))),
    carriers("9 September, by papers of carriers", states(aweDropping, launches("9 September 2025"))),
    carriers(
      "orders on the 12th, sale on the 19th",
      ...phones.flatMap((phone) => [
        states(phone, preorders("12 September 2025")),
        states(phone, sells("19 September 2025")),
      ]),
    ),
    saying({
      by: sources.apple,
      on: "2025-08-26",
      link: "https://www.digitaltrends.com/phones/apple-announces-september-9-awe-dropping-event-for-iphone-17-launch/",
    })(
      "Awe dropping, 9 September at 10 a.m.",
      states(aweDropping, launches("9 September 2025, 10:00 Cupertino")),
      states(aweDropping, status("planned")),
    ),
    base(
      "iPhone 17 presented",
      states(aweDropping, status("held")),
      states(aweDropping, shows(iphone17)),
      states(iphone17, named("iPhone 17", "official")),
    ),
    pros(
      "iPhone 17 Pro and Pro Max presented",
      states(aweDropping, shows(pro)),
      states(aweDropping, shows(proMax)),
      states(pro, named("iPhone 17 Pro", "official")),
      states(proMax, named("iPhone 17 Pro Max", "official")),
    ),
    thin("iPhone Air presented", states(aweDropping, shows(air)), states(air, named("iPhone Air", "official"))),
    base(
      "orders from 12 September, in stores on the 19th",
      ...phones.flatMap((phone) =>
        firstWave.flatMap((market) => [
          states(phone, preorders("12 September 2025"), { in: market }),
          states(phone, sells("19 September 2025"), { in: market }),
        ]),
      ),
    ),
    thin(
      "the Air on the same days",
      ...firstWave.flatMap((market) => [
        states(air, availability("coming"), { in: market }),
        states(air, preorders("12 September 2025"), { in: market }),
        states(air, sells("19 September 2025"), { in: market }),
      ]),
    ),
    base("from 799 dollars", states(iphone17, priceFrom("799", "USD"), us)),
    pros(
      "from 1,099 and 1,199 dollars",
      states(pro, priceFrom("1099", "USD"), us),
      states(proMax, priceFrom("1199", "USD"), us),
    ),
    thin("from 999 dollars", states(air, priceFrom("999", "USD"), us)),
    saying({ by: sources.apple, on: "2025-09-09" })(
      "prices in the other first countries",
      states(iphone17, priceFrom("799", "GBP"), { in: "GB" }),
      states(pro, priceFrom("1099", "GBP"), { in: "GB" }),
      states(proMax, priceFrom("1199", "GBP"), { in: "GB" }),
      states(air, priceFrom("999", "GBP"), { in: "GB" }),
      states(iphone17, priceFrom("949", "EUR"), { in: "DE" }),
      states(pro, priceFrom("1299", "EUR"), { in: "DE" }),
      states(proMax, priceFrom("1449", "EUR"), { in: "DE" }),
      states(air, priceFrom("1199", "EUR"), { in: "DE" }),
      states(iphone17, priceFrom("82900", "INR"), { in: "IN" }),
      states(pro, priceFrom("134900", "INR"), { in: "IN" }),
      states(proMax, priceFrom("149900", "INR"), { in: "IN" }),
      states(air, priceFrom("119900", "INR"), { in: "IN" }),
      states(iphone17, priceFrom("129800", "JPY"), { in: "JP" }),
      states(pro, priceFrom("179800", "JPY"), { in: "JP" }),
      states(air, priceFrom("159800", "JPY"), { in: "JP" }),
      states(iphone17, priceFrom("5999", "CNY"), china),
      states(pro, priceFrom("8999", "CNY"), china),
      states(proMax, priceFrom("9999", "CNY"), china),
      states(air, priceFrom("7999", "CNY"), china),
    ),
    saying({
      by: sources.apple,
      on: "2025-09-12",
      link: "https://www.macrumors.com/2025/09/12/apple-delays-iphone-air-launch-china-e-sim/",
    })(
      "the Air's dates in China come later",
      states(air, preorders("no date"), china),
      states(air, sells("no date"), { in: "CN", note: "Its eSIM still wanted a permit." }),
    ),
    saying({ by: sources.apple, on: "2025-09-19", link: "https://endoflife.date/iphone" })(
      "now in stores",
      ...phones.flatMap((phone) => firstWave.map((market) => states(phone, availability("on-sale"), { in: market }))),
      ...abroad.map((market) => states(air, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.apple, on: ["2025-10-13", "2025-10-14"], link: "https://en.wikipedia.org/wiki/IPhone_Air" })(
      "in China: orders on 17 October, sale on the 22nd",
      states(air, preorders("17 October 2025"), china),
      states(air, sells("22 October 2025"), china),
    ),
    saying({ by: sources.apple, on: "2025-10-22", link: "https://en.wikipedia.org/wiki/IPhone_Air" })(
      "the Air in stores in China",
      states(air, availability("on-sale"), china),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2025-09-09", "2025-12-31"],
      link: "https://en.wikipedia.org/wiki/IPhone_17",
    })(
      "the generation after the iPhone 16",
      states(iphone17, successorOf(sixteen.iphone16)),
      states(pro, successorOf(sixteen.pro)),
      states(proMax, successorOf(sixteen.proMax)),
    ),
  ],
});
