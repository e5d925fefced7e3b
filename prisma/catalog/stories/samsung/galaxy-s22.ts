import { samsung } from "../../brands";
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
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as koreanPress from "./korean-press";
import { s21, s21Plus, s21Ultra } from "./galaxy-s21";

const s22Series = series("samsung-galaxy-s22", "Galaxy S22", samsung);
export const s22 = device("samsung-galaxy-s22", "Galaxy S22", s22Series);
export const s22Plus = device("samsung-galaxy-s22-plus", "Galaxy S22+", s22Series);
export const s22Ultra = device("samsung-galaxy-s22-ultra", "Galaxy S22 Ultra", s22Series);
const event = launch("samsung-galaxy-s22-launch", "Galaxy S22 series launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_S22";
const korea = saying({
  by: koreanPress.digitalDaily,
  on: ["2021-12-20", "2022-01-10"],
  link: "https://www.androidpolice.com/samsung-galaxy-s22-launch-date/",
});
const teaser = saying({
  by: sources.samsung,
  on: ["2022-01-20", "2022-01-21"],
  link: "https://www.androidpolice.com/samsung-galaxy-s22-launch-date-could-differ-slightly-from-previous-reports/",
});
const invitation = saying({
  by: sources.samsung,
  on: "2022-01-25",
  link: "https://www.xda-developers.com/samsung-galaxy-unpacked-february/",
});
const presented = saying({ by: sources.samsung, on: "2022-02-09", link: WIKI });
const japan = saying({ by: sources.samsung, on: ["2022-04-21", "2022-04-30"], link: WIKI });

export default story({
  series: [s22Series],
  devices: [s22, s22Plus, s22Ultra],
  launches: [event],
  claims: [
    korea(
      "8 February, pre-orders on 9, on sale on 24",
      states(event, launches("8 February 2022")),
      states(s22Series, preorders("from 9 February 2022")),
      states(s22Series, sells("24 February 2022")),
    ),
    saying({
      by: sources.snoopytech,
      on: ["2022-01-18", "2022-01-19"],
      link: "https://pocketnow.com/tipster-can-confirm-galaxy-s22-series-will-start-shipping-february-25",
    })("ships on 25 February", states(s22Series, sells("25 February 2022"))),
    saying({
      by: sources.iceUniverse,
      on: "2022-01-20",
      link: "https://www.tomsguide.com/uk/news/samsung-galaxy-s22-launch-date-just-tipped-for-february-9-at-unpacked",
    })(
      "at 23:00 Beijing time on 9 February",
      states(event, launches("9 February 2022, 23:00 Beijing")),
      states(event, shows(s22Series)),
    ),
    teaser("Unpacked in February", states(event, launches("February 2022")), states(event, status("planned"))),
    saying({
      by: sources.evanBlass,
      on: "2022-01-25",
      link: "https://www.xda-developers.com/galaxy-s22-launch-date-leak/",
    })("9 February on a poster", states(event, launches("9 February 2022"))),
    invitation(
      "on 9 February at 10 a.m. ET",
      states(event, launches("9 February 2022, 10:00 New York")),
      states(event, status("planned")),
    ),
    presented(
      "S22, S22+ and S22 Ultra presented",
      states(event, status("held")),
      states(event, shows(s22)),
      states(event, shows(s22Plus)),
      states(event, shows(s22Ultra)),
      states(s22, named("Galaxy S22", "official")),
      states(s22Plus, named("Galaxy S22+", "official")),
      states(s22Ultra, named("Galaxy S22 Ultra", "official")),
      states(s22, successorOf(s21)),
      states(s22Plus, successorOf(s21Plus)),
      states(s22Ultra, successorOf(s21Ultra)),
      states(s22Ultra, feature("S Pen in the body")),
      ...(["KR", "US", "DE", "GB", "FR", "IN"] as const).map((market) =>
        states(s22Series, availability("coming"), { in: market }),
      ),
    ),
    presented(
      "on sale on 25 February, in Europe the Ultra first",
      ...(["KR", "US"] as const).map((market) => states(s22Series, sells("25 February 2022"), { in: market })),
      ...(["DE", "GB", "FR"] as const).map((market) => states(s22Ultra, sells("25 February 2022"), { in: market })),
      ...(["DE", "GB", "FR"] as const).map((market) => states(s22, sells("11 March 2022"), { in: market })),
      ...(["DE", "GB", "FR"] as const).map((market) => states(s22Plus, sells("11 March 2022"), { in: market })),
    ),
    presented(
      "from 799.99, 999.99 and 1,199.99 dollars",
      states(s22, priceFrom("799.99", "USD"), { in: "US" }),
      states(s22Plus, priceFrom("999.99", "USD"), { in: "US" }),
      states(s22Ultra, priceFrom("1199.99", "USD"), { in: "US" }),
    ),
    presented(
      "from 849, 1,049 and 1,249 euros",
      states(s22, priceFrom("849", "EUR"), { in: "DE" }),
      states(s22Plus, priceFrom("1049", "EUR"), { in: "DE" }),
      states(s22Ultra, priceFrom("1249", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 769, 949 and 1,149 pounds",
      states(s22, priceFrom("769", "GBP"), { in: "GB" }),
      states(s22Plus, priceFrom("949", "GBP"), { in: "GB" }),
      states(s22Ultra, priceFrom("1149", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.samsung, on: ["2022-02-17", "2022-02-18"], link: WIKI })(
      "in India from 72,999, 84,999 and 109,999 rupees",
      states(s22, priceFrom("72999", "INR"), { in: "IN" }),
      states(s22Plus, priceFrom("84999", "INR"), { in: "IN" }),
      states(s22Ultra, priceFrom("109999", "INR"), { in: "IN" }),
      states(s22Series, sells("March 2022"), { in: "IN" }),
    ),
    saying({ by: sources.samsung, on: ["2022-03-11", "2022-03-31"], link: WIKI })(
      "available",
      ...(["KR", "US", "DE", "GB", "FR", "IN", "CN"] as const).map((market) =>
        states(s22Series, availability("on-sale"), { in: market }),
      ),
    ),
    japan(
      "S22 and S22 Ultra on sale in Japan",
      states(s22, availability("on-sale"), { in: "JP" }),
      states(s22, sells("21 April 2022"), { in: "JP" }),
      states(s22Ultra, availability("on-sale"), { in: "JP" }),
      states(s22Ultra, sells("21 April 2022"), { in: "JP" }),
    ),
    saying({ by: sources.wikipedia, on: ["2022-04-21", "2022-12-31"], link: WIKI })(
      "no S22+ in Japan",
      denies(s22Plus, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 25 February 2022",
      states(s22, sells("25 February 2022")),
      states(s22Plus, sells("25 February 2022")),
      states(s22Ultra, sells("25 February 2022")),
    ),
  ],
});
