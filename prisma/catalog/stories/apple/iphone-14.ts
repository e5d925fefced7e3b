import { apple } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as thirteen from "./iphone-13";

export const iphone14Series = series("apple-iphone-14", "iPhone 14", apple);
export const iphone14 = device("apple-iphone-14", "iPhone 14", iphone14Series);
export const plus = device("apple-iphone-14-plus", "iPhone 14 Plus", iphone14Series);
export const pro = device("apple-iphone-14-pro", "iPhone 14 Pro", iphone14Series);
export const proMax = device("apple-iphone-14-pro-max", "iPhone 14 Pro Max", iphone14Series);
const farOut = launch("apple-iphone-14-launch", "iPhone 14 series launch", apple, "Steve Jobs Theater, Cupertino");

const invitation = saying({
  by: sources.apple,
  on: "2022-08-24",
  link: "https://www.digitalcameraworld.com/news/iphone-14-phones-confirmed-for-7-september-launch",
});
const both = saying({
  by: sources.apple,
  on: "2022-09-07",
  link: "https://www.apple.com/newsroom/2022/09/apple-introduces-iphone-14-and-iphone-14-plus/",
});
const pros = saying({
  by: sources.apple,
  on: "2022-09-07",
  link: "https://www.apple.com/newsroom/2022/09/apple-debuts-iphone-14-pro-and-iphone-14-pro-max/",
});
const us = { in: "US" } as const;

const gurman = saying({
  by: sources.gurman,
  on: "2022-08-17",
  link: "https://www.macrumors.com/2022/08/17/apple-to-hold-iphone-14-event-on-september-7/",
});
const firstWave = ["GB", "DE", "FR", "JP", "CN", "IN", "CA", "AU"] as const;
const dropped = (on: string) => saying({ by: sources.apple, on, link: "https://endoflife.date/iphone" });
const afar = ["US", "GB", "JP", "KR", "CN", "IN", "CA", "AU"] as const;

export default story({
  series: [iphone14Series],
  devices: [iphone14, plus, pro, proMax],
  launches: [farOut],
  claims: [
    saying({
      by: sources.somagNews,
      on: "2022-06-28",
      link: "https://www.somagnews.com/xiaomi-12s-series-trio-may-not-get-a-global-launch/",
    })(
      "expected around the same time",
      expects(farOut, launches("around fall 2022"), { note: "The same time as the Pixel 7: fall." }),
      expects(farOut, shows(iphone14Series)),
    ),
    saying({
      by: sources.iDropNews,
      on: ["2022-07-01", "2022-08-16"],
      link: "https://www.channelnews.com.au/iphone-14-release-date-leaked/",
    })("the September event on the 13th", states(farOut, launches("13 September 2022"))),
    gurman("aiming at Wednesday, 7 September", expects(farOut, launches("7 September 2022"))),
    gurman("staff told of a release on 16 September", speculates(iphone14Series, sells("16 September 2022"), us)),
    gurman("the large one is the 14 Max", expects(plus, named("iPhone 14 Max", "rumored"))),
    invitation(
      "Far out, 7 September, 10 a.m. in Cupertino",
      states(farOut, launches("7 September 2022, 10:00 Cupertino")),
      states(farOut, status("planned")),
    ),
    both(
      "iPhone 14 and 14 Plus presented",
      states(farOut, status("held")),
      states(farOut, shows(iphone14)),
      states(farOut, shows(plus)),
      states(iphone14, named("iPhone 14", "official")),
      states(plus, named("iPhone 14 Plus", "official")),
    ),
    pros(
      "iPhone 14 Pro and Pro Max presented",
      states(farOut, shows(pro)),
      states(farOut, shows(proMax)),
      states(pro, named("iPhone 14 Pro", "official")),
      states(proMax, named("iPhone 14 Pro Max", "official")),
    ),
    both("from 16 September", states(iphone14, sells("16 September 2022"), us)),
    both("Plus from 7 October", states(plus, sells("7 October 2022"), us)),
    pros(
      "from 16 September",
      states(pro, sells("16 September 2022"), us),
      states(proMax, sells("16 September 2022"), us),
    ),
    both("from 799 dollars", states(iphone14, priceFrom("799", "USD"), us)),
    both("from 899 dollars", states(plus, priceFrom("899", "USD"), us)),
    pros("from 999 dollars", states(pro, priceFrom("999", "USD"), us)),
    pros("from 1,099 dollars", states(proMax, priceFrom("1099", "USD"), us)),
    saying({ by: sources.apple, on: "2022-09-07" })(
      "prices in the other first countries",
      states(iphone14, priceFrom("849", "GBP"), { in: "GB" }),
      states(plus, priceFrom("949", "GBP"), { in: "GB" }),
      states(pro, priceFrom("1099", "GBP"), { in: "GB" }),
      states(proMax, priceFrom("1199", "GBP"), { in: "GB" }),
      states(iphone14, priceFrom("999", "EUR"), { in: "DE" }),
      states(plus, priceFrom("1149", "EUR"), { in: "DE" }),
      states(pro, priceFrom("1299", "EUR"), { in: "DE" }),
      states(proMax, priceFrom("1449", "EUR"), { in: "DE" }),
      states(iphone14, priceFrom("79900", "INR"), { in: "IN" }),
      states(plus, priceFrom("89900", "INR"), { in: "IN" }),
      states(pro, priceFrom("129900", "INR"), { in: "IN" }),
      states(proMax, priceFrom("139900", "INR"), { in: "IN" }),
      states(iphone14, priceFrom("119800", "JPY"), { in: "JP" }),
      states(plus, priceFrom("134800", "JPY"), { in: "JP" }),
      states(pro, priceFrom("149800", "JPY"), { in: "JP" }),
      states(proMax, priceFrom("164800", "JPY"), { in: "JP" }),
      states(iphone14, priceFrom("5999", "CNY"), { in: "CN" }),
      states(plus, priceFrom("6999", "CNY"), { in: "CN" }),
      states(pro, priceFrom("7999", "CNY"), { in: "CN" }),
      states(proMax, priceFrom("8999", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.apple, on: "2022-09-16" })(
      "now in stores",
      states(iphone14, availability("on-sale"), us),
      states(pro, availability("on-sale"), us),
      states(proMax, availability("on-sale"), us),
    ),
    saying({ by: sources.apple, on: "2022-10-07" })("now in stores", states(plus, availability("on-sale"), us)),
    both(
      "in the first countries from 16 September",
      ...firstWave.map((market) => states(iphone14, sells("16 September 2022"), { in: market })),
      ...firstWave.map((market) => states(plus, sells("7 October 2022"), { in: market })),
    ),
    pros(
      "the Pros there too",
      ...firstWave.map((market) => states(pro, sells("16 September 2022"), { in: market })),
      ...firstWave.map((market) => states(proMax, sells("16 September 2022"), { in: market })),
    ),
    saying({ by: sources.apple, on: "2022-09-16", link: "https://endoflife.date/iphone" })(
      "in stores in the first countries",
      ...[iphone14, pro, proMax].flatMap((phone) =>
        firstWave.map((market) => states(phone, availability("on-sale"), { in: market })),
      ),
    ),
    saying({ by: sources.apple, on: "2022-10-07", link: "https://endoflife.date/iphone" })(
      "the Plus in stores in the first countries",
      ...firstWave.map((market) => states(plus, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.apple, on: "2022-10-07", link: "https://en.wikipedia.org/wiki/IPhone_14" })(
      "in South Korea from 7 October",
      ...[iphone14, plus, pro, proMax].flatMap((phone) => [
        states(phone, sells("7 October 2022"), { in: "KR" }),
        states(phone, availability("on-sale"), { in: "KR" }),
      ]),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2022-09-07", "2022-12-31"],
      link: "https://en.wikipedia.org/wiki/IPhone_14",
    })(
      "the generation after the iPhone 13",
      states(iphone14, successorOf(thirteen.iphone13)),
      states(pro, successorOf(thirteen.pro)),
      states(proMax, successorOf(thirteen.proMax)),
    ),
    dropped("2023-09-12")(
      "the Pros no longer sold",
      ...[...afar, "DE" as const, "FR" as const].flatMap((market) => [
        states(pro, availability("ended"), { in: market }),
        states(proMax, availability("ended"), { in: market }),
      ]),
    ),
    saying({
      by: sources.apple,
      on: ["2024-12-28", "2024-12-31"],
      link: "https://wiredfocus.com/the-iphone-se-4-is-now-due-to-arrive-next-week",
    })(
      "withdrawn in the Union for its Lightning port",
      ...(["DE", "FR"] as const).flatMap((market) => [
        states(iphone14, availability("ended"), { in: market }),
        states(plus, availability("ended"), { in: market }),
      ]),
    ),
    dropped("2025-02-19")(
      "no longer sold",
      ...afar.flatMap((market) => [
        states(iphone14, availability("ended"), { in: market }),
        states(plus, availability("ended"), { in: market }),
      ]),
    ),
  ],
});
