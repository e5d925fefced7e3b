import { apple } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as fifteen from "./iphone-15";

export const iphone16Series = series("apple-iphone-16", "iPhone 16", apple);
export const iphone16 = device("apple-iphone-16", "iPhone 16", iphone16Series);
export const plus = device("apple-iphone-16-plus", "iPhone 16 Plus", iphone16Series);
export const pro = device("apple-iphone-16-pro", "iPhone 16 Pro", iphone16Series);
export const proMax = device("apple-iphone-16-pro-max", "iPhone 16 Pro Max", iphone16Series);
const glowtime = launch("apple-iphone-16-launch", "iPhone 16 series launch", apple, "Steve Jobs Theater, Cupertino");

const gurman = saying({
  by: sources.gurman,
  on: "2024-08-23",
  link: "https://www.digitaltrends.com/mobile/iphone-16-apple-watch-series-10-september-10-event-date-rumor/",
});
const both = saying({
  by: sources.apple,
  on: "2024-09-09",
  link: "https://www.apple.com/newsroom/2024/09/apple-introduces-iphone-16-and-iphone-16-plus/",
});
const pros = saying({
  by: sources.apple,
  on: "2024-09-09",
  link: "https://www.apple.com/newsroom/2024/09/apple-debuts-iphone-16-pro-and-iphone-16-pro-max/",
});
const firstWave = ["US", "GB", "DE", "FR", "JP", "KR", "CN", "IN", "CA", "AU", "MX", "AE"] as const;
const us = { in: "US" } as const;
const indonesia = { in: "ID" } as const;
/** The four, of which the series has had a fifth since 2025. */
const phones = [iphone16, plus, pro, proMax] as const;

export default story({
  series: [iphone16Series],
  devices: [iphone16, plus, pro, proMax],
  launches: [glowtime],
  claims: [
    saying({
      by: sources.majinBu,
      on: "2024-08-20",
      link: "https://www.livemint.com/technology/tech-news/apple-iphone-16-iphone-16-pro-launch-date-revealed-via-new-leaked-poster-expected-date-time-and-all-we-know-so-far-11724132677091.html",
    })("a poster for 10 September, 10 a.m.", states(glowtime, launches("10 September 2024, 10:00 Cupertino"))),
    gurman("on 10 September", expects(glowtime, launches("10 September 2024"))),
    gurman("on sale on 20 September", expects(iphone16Series, sells("20 September 2024"))),
    saying({ by: sources.apple, on: "2024-08-26", link: "https://en.wikipedia.org/wiki/IPhone_16" })(
      "It's Glowtime, 9 September at 10 a.m.",
      states(glowtime, launches("9 September 2024, 10:00 Cupertino")),
      states(glowtime, status("planned")),
    ),
    both(
      "iPhone 16 and 16 Plus presented",
      states(glowtime, status("held")),
      states(glowtime, shows(iphone16)),
      states(glowtime, shows(plus)),
      states(iphone16, named("iPhone 16", "official")),
      states(plus, named("iPhone 16 Plus", "official")),
    ),
    pros(
      "iPhone 16 Pro and Pro Max presented",
      states(glowtime, shows(pro)),
      states(glowtime, shows(proMax)),
      states(pro, named("iPhone 16 Pro", "official")),
      states(proMax, named("iPhone 16 Pro Max", "official")),
    ),
    both(
      "orders from 13 September, in stores on the 20th",
      ...phones.flatMap((phone) =>
        firstWave.flatMap((market) => [
          states(phone, preorders("13 September 2024"), { in: market }),
          states(phone, sells("20 September 2024"), { in: market }),
        ]),
      ),
    ),
    both(
      "from 799 and 899 dollars",
      states(iphone16, priceFrom("799", "USD"), us),
      states(plus, priceFrom("899", "USD"), us),
    ),
    pros(
      "from 999 and 1,199 dollars",
      states(pro, priceFrom("999", "USD"), us),
      states(proMax, priceFrom("1199", "USD"), us),
    ),
    saying({ by: sources.apple, on: "2024-09-09" })(
      "prices in the other first countries",
      states(iphone16, priceFrom("799", "GBP"), { in: "GB" }),
      states(plus, priceFrom("899", "GBP"), { in: "GB" }),
      states(pro, priceFrom("999", "GBP"), { in: "GB" }),
      states(proMax, priceFrom("1199", "GBP"), { in: "GB" }),
      states(iphone16, priceFrom("949", "EUR"), { in: "DE" }),
      states(plus, priceFrom("1099", "EUR"), { in: "DE" }),
      states(pro, priceFrom("1199", "EUR"), { in: "DE" }),
      states(proMax, priceFrom("1449", "EUR"), { in: "DE" }),
      states(iphone16, priceFrom("79900", "INR"), { in: "IN" }),
      states(plus, priceFrom("89900", "INR"), { in: "IN" }),
      states(pro, priceFrom("119900", "INR"), { in: "IN" }),
      states(proMax, priceFrom("144900", "INR"), { in: "IN" }),
      states(iphone16, priceFrom("124800", "JPY"), { in: "JP" }),
      states(pro, priceFrom("159800", "JPY"), { in: "JP" }),
      states(iphone16, priceFrom("5999", "CNY"), { in: "CN" }),
      states(plus, priceFrom("6999", "CNY"), { in: "CN" }),
      states(pro, priceFrom("7999", "CNY"), { in: "CN" }),
      states(proMax, priceFrom("9999", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.apple, on: "2024-09-20", link: "https://endoflife.date/iphone" })(
      "now in stores",
      ...phones.flatMap((phone) => firstWave.map((market) => states(phone, availability("on-sale"), { in: market }))),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2024-09-09", "2024-12-31"],
      link: "https://en.wikipedia.org/wiki/IPhone_16",
    })(
      "the generation after the iPhone 15",
      states(iphone16, successorOf(fifteen.iphone15)),
      states(plus, successorOf(fifteen.plus)),
      states(pro, successorOf(fifteen.pro)),
      states(proMax, successorOf(fifteen.proMax)),
    ),
    saying({
      by: sources.indonesiaIndustry,
      on: ["2024-10-08", "2024-10-31"],
      link: "https://zeenews.india.com/technology/iphone-16-sale-ban-why-indonesia-banned-sale-of-apple-products-find-out-reason-here-2812854.html",
    })("no permit, so it cannot be sold", ...phones.map((phone) => denies(phone, availability("coming"), indonesia))),
    saying({
      by: sources.apple,
      on: "2025-03-26",
      link: "https://www.thenews.com.pk/print/1295605-apple-says-indonesia-iphone-sales-ban-ends-in-april",
    })(
      "in Indonesia from 11 April",
      ...phones.flatMap((phone) => [
        states(phone, availability("coming"), indonesia),
        states(phone, sells("11 April 2025"), indonesia),
      ]),
    ),
    saying({
      by: sources.apple,
      on: "2025-04-11",
      link: "https://newshour.media/2025/04/13/apples-iphone-16-hits-indonesia-stores-after-monthslong-ban",
    })("on sale after months", ...phones.map((phone) => states(phone, availability("on-sale"), indonesia))),
    saying({ by: sources.apple, on: "2025-09-09", link: "https://endoflife.date/iphone" })(
      "the Pros no longer sold",
      ...firstWave.flatMap((market) => [
        states(pro, availability("ended"), { in: market }),
        states(proMax, availability("ended"), { in: market }),
      ]),
    ),
  ],
});
