import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

const s21Series = series("samsung-galaxy-s21", "Galaxy S21", samsung);
export const s21 = device("samsung-galaxy-s21", "Galaxy S21", s21Series);
export const s21Plus = device("samsung-galaxy-s21-plus", "Galaxy S21+", s21Series);
export const s21Ultra = device("samsung-galaxy-s21-ultra", "Galaxy S21 Ultra", s21Series);
const event = launch("samsung-galaxy-s21-launch", "Galaxy S21 series launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S21";
const FIRST = ["KR", "US", "IN", "DE", "GB", "FR"] as const;
const invitation = saying({
  by: sources.samsung,
  on: ["2021-01-03", "2021-01-04"],
  link: "https://www.trustedreviews.com/news/samsung-galaxy-s21-price-release-date-specs-4040782",
});
const presented = saying({ by: sources.samsung, on: "2021-01-14", link: WIKI });
const japan = saying({ by: sources.samsung, on: ["2021-04-22", "2021-04-30"], link: WIKI });

export default story({
  series: [s21Series],
  devices: [s21, s21Plus, s21Ultra],
  launches: [event],
  claims: [
    saying({
      by: sources.prosser,
      on: "2020-11-03",
      link: "https://www.republicworld.com/technology-news/gadgets/samsung-galaxy-s21-release-date-leaked-check-out-the-latest-on-samsungs-new-flagships.html",
    })(
      "shown on 14 January, on sale on 29 January",
      states(event, launches("14 January 2021")),
      states(s21Series, preorders("from 14 January 2021")),
      states(s21Series, sells("29 January 2021")),
      states(event, shows(s21)),
      states(event, shows(s21Plus)),
      states(event, shows(s21Ultra)),
    ),
    saying({
      by: unnamed("2020-12-08", "Samsung store in Bengaluru", "Galaxy S21 dates"),
      on: ["2020-12-08", "2020-12-10"],
      link: "https://www.phonearena.com/news/samsung-galaxy-s21-5g-launch-date-colors-specs-confirmed_id128891",
    })(
      "14 January; on sale in India on 29 January",
      states(event, launches("14 January 2021")),
      states(s21Series, sells("29 January 2021"), { in: "IN" }),
    ),
    saying({
      by: sources.samsung,
      on: "2020-12-29",
      link: "https://www.trustedreviews.com/news/samsung-galaxy-s21-price-release-date-specs-4040782",
    })("the years of Galaxy S, up to 21", states(event, status("planned"))),
    invitation(
      "on 14 January at 10 a.m. ET",
      states(event, launches("14 January 2021, 10:00 New York")),
      states(event, status("planned")),
    ),
    presented(
      "S21, S21+ and S21 Ultra presented",
      states(event, status("held")),
      states(event, shows(s21)),
      states(event, shows(s21Plus)),
      states(event, shows(s21Ultra)),
      states(s21, named("Galaxy S21", "official")),
      states(s21Plus, named("Galaxy S21+", "official")),
      states(s21Ultra, named("Galaxy S21 Ultra", "official")),
      ...FIRST.map((market) => states(s21Series, availability("coming"), { in: market })),
      ...FIRST.map((market) => states(s21Series, sells("29 January 2021"), { in: market })),
      states(s21Series, preorders("14–28 January 2021"), { in: "US" }),
    ),
    presented(
      "from 799.99, 999.99 and 1,199.99 dollars",
      states(s21, priceFrom("799.99", "USD"), { in: "US" }),
      states(s21Plus, priceFrom("999.99", "USD"), { in: "US" }),
      states(s21Ultra, priceFrom("1199.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 849, 1,049 and 1,249 euros",
      states(s21, priceFrom("849", "EUR"), { in: "DE" }),
      states(s21Plus, priceFrom("1049", "EUR"), { in: "DE" }),
      states(s21Ultra, priceFrom("1249", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 769, 949 and 1,149 pounds",
      states(s21, priceFrom("769", "GBP"), { in: "GB" }),
      states(s21Plus, priceFrom("949", "GBP"), { in: "GB" }),
      states(s21Ultra, priceFrom("1149", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 69,999, 81,999 and 105,999 rupees",
      states(s21, priceFrom("69999", "INR"), { in: "IN" }),
      states(s21Plus, priceFrom("81999", "INR"), { in: "IN" }),
      states(s21Ultra, priceFrom("105999", "INR"), { in: "IN" }),
    ),
    presented("from 999,900 won", states(s21, priceFrom("999900", "KRW"), { in: "KR" })),
    saying({ by: sources.samsung, on: ["2021-01-29", "2021-02-05"], link: WIKI })(
      "available from today",
      ...FIRST.map((market) => states(s21Series, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.samsung, on: ["2021-01-29", "2021-12-31"], link: WIKI })(
      "on sale in China as well",
      states(s21Series, availability("on-sale"), { in: "CN" }),
    ),
    japan(
      "on sale in Japan",
      states(s21Series, availability("on-sale"), { in: "JP" }),
      states(s21, sells("22 April 2021"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 29 January 2021",
      states(s21, sells("29 January 2021")),
      states(s21Plus, sells("29 January 2021")),
      states(s21Ultra, sells("29 January 2021")),
    ),
  ],
});
