import { apple } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

export const iphone13Series = series("apple-iphone-13", "iPhone 13", apple);
export const mini = device("apple-iphone-13-mini", "iPhone 13 mini", iphone13Series);
export const iphone13 = device("apple-iphone-13", "iPhone 13", iphone13Series);
export const pro = device("apple-iphone-13-pro", "iPhone 13 Pro", iphone13Series);
export const proMax = device("apple-iphone-13-pro-max", "iPhone 13 Pro Max", iphone13Series);
const californiaStreaming = launch("apple-iphone-13-launch", "iPhone 13 series launch", apple, "Apple Park (online)");

const leaked = "https://www.imore.com/prosser-iphone-13-will-launch-september-24-preorders-beginning-september-17";
const prosser = saying({ by: sources.prosser, on: "2021-08-26", link: leaked });
const both = saying({
  by: sources.apple,
  on: "2021-09-14",
  link: "https://www.apple.com/newsroom/2021/09/apple-introduces-iphone-13-and-iphone-13-mini/",
});
const pros = saying({
  by: sources.apple,
  on: "2021-09-14",
  link: "https://www.apple.com/newsroom/2021/09/apple-unveils-iphone-13-pro-and-iphone-13-pro-max-more-pro-than-ever-before/",
});
const dropped = (on: string) => saying({ by: sources.apple, on, link: "https://endoflife.date/iphone" });
const firstWave = ["US", "GB", "DE", "FR", "JP", "CN", "IN", "CA", "AU"] as const;
const everySale = [...firstWave, "KR"] as const;
const us = { in: "US" } as const;

export default story({
  series: [iphone13Series],
  devices: [mini, iphone13, pro, proMax],
  launches: [californiaStreaming],
  claims: [
    saying({ by: sources.itHome, on: "2021-08-25", link: leaked })(
      "a shop shows orders from 17 September",
      states(iphone13Series, preorders("17 September 2021"), { in: "CN" }),
    ),
    prosser("orders from 17 September", states(iphone13Series, preorders("17 September 2021"))),
    prosser("on sale on 24 September", states(iphone13Series, sells("24 September 2021"))),
    saying({
      by: sources.apple,
      on: ["2021-09-07", "2021-09-09"],
      link: "https://www.moneycontrol.com/news/technology/iphone-14-pro-max-render-leaks-online-ahead-of-iphone-13-launch-on-september-14-7448761.html",
    })(
      "California streaming, 14 September at 10 a.m.",
      states(californiaStreaming, launches("14 September 2021, 10:00 Cupertino")),
      states(californiaStreaming, status("planned")),
    ),
    both(
      "iPhone 13 and 13 mini presented",
      states(californiaStreaming, status("held")),
      states(californiaStreaming, shows(iphone13)),
      states(californiaStreaming, shows(mini)),
      states(iphone13, named("iPhone 13", "official")),
      states(mini, named("iPhone 13 mini", "official")),
    ),
    pros(
      "iPhone 13 Pro and Pro Max presented",
      states(californiaStreaming, shows(pro)),
      states(californiaStreaming, shows(proMax)),
      states(pro, named("iPhone 13 Pro", "official")),
      states(proMax, named("iPhone 13 Pro Max", "official")),
    ),
    both(
      "orders from 17 September, in stores on the 24th",
      ...firstWave.flatMap((market) => [
        states(iphone13Series, availability("coming"), { in: market }),
        states(iphone13Series, preorders("17 September 2021"), { in: market }),
        states(iphone13Series, sells("24 September 2021"), { in: market }),
      ]),
    ),
    both(
      "mini from 699, iPhone 13 from 799 dollars",
      states(mini, priceFrom("699", "USD"), us),
      states(iphone13, priceFrom("799", "USD"), us),
      states(iphone13, priceFrom("799", "USD"), { in: "US", offer: "128 GB" }),
      states(iphone13, priceFrom("899", "USD"), { in: "US", offer: "256 GB" }),
      states(iphone13, priceFrom("1099", "USD"), { in: "US", offer: "512 GB" }),
    ),
    pros(
      "Pro from 999, Pro Max from 1,099 dollars",
      states(pro, priceFrom("999", "USD"), us),
      states(proMax, priceFrom("1099", "USD"), us),
    ),
    saying({ by: sources.apple, on: "2021-09-14" })(
      "prices in the other first countries",
      states(mini, priceFrom("679", "GBP"), { in: "GB" }),
      states(iphone13, priceFrom("779", "GBP"), { in: "GB" }),
      states(pro, priceFrom("949", "GBP"), { in: "GB" }),
      states(proMax, priceFrom("1049", "GBP"), { in: "GB" }),
      states(mini, priceFrom("799", "EUR"), { in: "DE" }),
      states(iphone13, priceFrom("899", "EUR"), { in: "DE" }),
      states(pro, priceFrom("1149", "EUR"), { in: "DE" }),
      states(proMax, priceFrom("1249", "EUR"), { in: "DE" }),
      states(mini, priceFrom("69900", "INR"), { in: "IN" }),
      states(iphone13, priceFrom("79900", "INR"), { in: "IN" }),
      states(pro, priceFrom("119900", "INR"), { in: "IN" }),
      states(proMax, priceFrom("129900", "INR"), { in: "IN" }),
      states(mini, priceFrom("86800", "JPY"), { in: "JP" }),
      states(iphone13, priceFrom("98800", "JPY"), { in: "JP" }),
      states(mini, priceFrom("5199", "CNY"), { in: "CN" }),
      states(iphone13, priceFrom("5999", "CNY"), { in: "CN" }),
      states(pro, priceFrom("7999", "CNY"), { in: "CN" }),
      states(proMax, priceFrom("8999", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.apple, on: "2021-09-24", link: "https://endoflife.date/iphone" })(
      "now in stores",
      ...firstWave.map((market) => states(iphone13Series, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.apple, on: "2021-10-08", link: "https://en.wikipedia.org/wiki/IPhone_13" })(
      "in South Korea from 8 October",
      states(iphone13Series, sells("8 October 2021"), { in: "KR" }),
      states(iphone13Series, availability("on-sale"), { in: "KR" }),
    ),
    dropped("2022-09-07")(
      "the Pros no longer sold",
      ...everySale.flatMap((market) => [
        states(pro, availability("ended"), { in: market }),
        states(proMax, availability("ended"), { in: market }),
      ]),
    ),
    dropped("2023-09-12")(
      "the mini no longer sold",
      ...everySale.map((market) => states(mini, availability("ended"), { in: market })),
    ),
    dropped("2024-09-09")(
      "no longer sold",
      ...everySale.map((market) => states(iphone13, availability("ended"), { in: market })),
    ),
  ],
});
