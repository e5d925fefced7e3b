import { apple } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const iphone14Series = series("apple-iphone-14", "iPhone 14", apple);
const iphone14 = device("apple-iphone-14", "iPhone 14", iphone14Series);
const plus = device("apple-iphone-14-plus", "iPhone 14 Plus", iphone14Series);
const pro = device("apple-iphone-14-pro", "iPhone 14 Pro", iphone14Series);
const proMax = device("apple-iphone-14-pro-max", "iPhone 14 Pro Max", iphone14Series);
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
    saying({ by: sources.apple, on: "2022-09-16" })(
      "now in stores",
      states(iphone14, availability("on-sale"), us),
      states(pro, availability("on-sale"), us),
      states(proMax, availability("on-sale"), us),
    ),
    saying({ by: sources.apple, on: "2022-10-07" })("now in stores", states(plus, availability("on-sale"), us)),
  ],
});
