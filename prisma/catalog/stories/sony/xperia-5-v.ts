import { sony } from "../../brands";
import { device, launch } from "../../entries";
import { availability, launches, named, price, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { five as fiveFour } from "./xperia-5-iv";
import { xperia5 } from "./xperia-mark-iii";

const five = device("sony-xperia-5-v", "Xperia 5 V", xperia5);
/** Expected for 2024, and skipped. */
const fiveSix = device("sony-xperia-5-vi", "Xperia 5 VI", xperia5);
const september = launch("sony-xperia-5-v-launch", "Xperia 5 V launch", sony);

const invited = "https://www.androidauthority.com/sony-xperia-5-v-launch-date-3358018/";
const article = "https://en.wikipedia.org/wiki/Sony_Xperia_5_V";
const event = saying({
  by: sources.sony,
  on: "2023-09-01",
  link: "https://www.slashgear.com/1383448/sony-xperia-5-v-revealed-camera/",
});

export default story({
  devices: [five, fiveSix],
  launches: [september],
  claims: [
    saying({ by: sources.sony, on: "2023-08-25", link: invited })(
      "an Xperia on 1 September, 9:00 in Berlin",
      states(september, launches("1 September 2023, 16:00 Tokyo")),
      states(september, status("planned")),
    ),
    saying({ by: sources.androidAuthority, on: "2023-08-25", link: invited })(
      "most likely the Xperia 5 V",
      expects(september, shows(five)),
      expects(five, named("Xperia 5 V", "rumored")),
    ),
    event(
      "the Xperia 5 V",
      states(september, status("held")),
      states(september, shows(five)),
      states(five, named("Xperia 5 V", "official")),
    ),
    saying({ by: sources.sony, on: "2023-09-01", link: article })(
      "in Europe in September, 999 euros, 849 pounds",
      states(five, availability("coming"), { in: "europe" }),
      states(five, availability("coming"), { in: "GB" }),
      states(five, sells("September 2023"), { in: "DE" }),
      states(five, price("999", "EUR"), { in: "DE" }),
      states(five, price("849", "GBP"), { in: "GB" }),
    ),
    saying({
      by: sources.sony,
      on: ["2023-09-05", "2023-09-30"],
      link: "https://gofixer.co.za/bad-news-for-sony-fans-the-xperia-5-v-wont-be-coming-to-the-us",
    })(
      "not carried in North America this year",
      denies(five, availability("coming"), { in: "US" }),
      denies(five, availability("coming"), { in: "CA" }),
    ),
    saying({ by: sources.sony, on: "2023-10-13", link: article })(
      "in Japan from 13 October",
      states(five, sells("13 October 2023"), { in: "JP" }),
      states(five, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.sony, on: ["2023-10-01", "2023-12-31"], link: article })(
      "sold in Europe, after the 5 IV",
      ...(["DE", "GB", "FR"] as const).map((market) => states(five, availability("on-sale"), { in: market })),
      states(five, successorOf(fiveFour)),
    ),
    saying({
      by: unnamed("2024-08-30", "maker of cases", "Xperia 5 VI"),
      on: ["2024-07-01", "2024-09-12"],
      link: "https://www.notebookcheck.com/Sony-bestaetigt-Xperia-5-VI-kommt-nicht-mehr-dieses-Jahr.887348.0.html",
    })("a case shows the 5 VI", states(fiveSix, named("Xperia 5 VI", "rumored"))),
    saying({
      by: sources.sony,
      on: ["2024-09-09", "2024-09-12"],
      link: "https://fonearena.com/blog/434807/sony-xperia-5-vi-not-coming-2024.html",
    })(
      "no 5 VI this year",
      denies(fiveSix, launches("2024")),
      denies(fiveSix, availability("coming"), { in: "JP", note: "In the business year to March 2025." }),
    ),
  ],
});
