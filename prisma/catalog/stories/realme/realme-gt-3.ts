import { realme } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceAbout, priceFrom, rebrandOf, shows, status } from "../../facts";
import { doubts, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

/** GT Neo 5 at home, GT3 abroad; the fourth was skipped. */
const gtNeo5 = loneDevice("realme-gt-neo-5", "realme GT Neo 5", realme);
const gt3 = loneDevice("realme-gt3", "realme GT3", realme);
const china = launch("realme-gt-neo-5-launch", "realme GT Neo 5 launch", realme);
const mwc = launch("realme-gt3-launch", "realme GT3 launch", realme, "Barcelona");

export default story({
  devices: [gtNeo5, gt3],
  launches: [china, mwc],
  claims: [
    saying({
      by: sources.realme,
      on: ["2023-01-05", "2023-01-06"],
      link: "https://www.indiatoday.in/technology/news/story/realme-gt-neo-5-with-240w-ultra-fast-charging-to-launch-in-february-2318009-2023-01-06",
    })(
      "240 watts, in February in China",
      states(china, launches("February 2023")),
      states(china, shows(gtNeo5)),
      states(gtNeo5, named("realme GT Neo 5", "official")),
      states(gtNeo5, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.indiaToday,
      on: "2023-01-06",
      link: "https://www.indiatoday.in/technology/news/story/realme-gt-neo-5-with-240w-ultra-fast-charging-to-launch-in-february-2318009-2023-01-06",
    })("likely India later", expects(gtNeo5, availability("coming"), { in: "IN" })),
    saying({
      by: sources.financialExpress,
      on: "2023-01-05",
      link: "https://www.financialexpress.com/life/technology-realme-gt-neo-5-with-240w-fast-charging-confirmed-could-be-worlds-fastest-charging-mobile-phone-2937892/",
    })("between 35,000 and 40,000 rupees", speculates(gtNeo5, priceAbout("37500", "INR"), { in: "IN" })),
    saying({ by: sources.realme, on: "2023-02-09" })(
      "presented, from 2,499 yuan, with 240 watts from 3,199",
      states(china, status("held")),
      states(china, launches("9 February 2023")),
      states(gtNeo5, priceFrom("2499", "CNY"), { in: "CN" }),
      states(gtNeo5, priceFrom("3199", "CNY"), { in: "CN", offer: "240 W" }),
    ),
    saying({ by: sources.realme, on: ["2023-02-15", "2023-02-28"] })(
      "on sale",
      states(gtNeo5, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.realme,
      on: "2023-02-28",
      link: "https://www.ghacks.net/2023/03/02/mwc-2023-charge-at-lightning-speed-the-realme-gt3-sets-the-speed-record/",
    })(
      "GT3 for the world, from 649 dollars",
      states(mwc, status("held")),
      states(mwc, launches("28 February 2023")),
      states(mwc, shows(gt3)),
      states(gt3, named("realme GT3", "official")),
      states(gt3, availability("coming"), { in: "europe" }),
      states(gt3, priceFrom("649", "USD")),
    ),
    saying({ by: sources.gsmarena, on: ["2023-03-01", "2023-12-31"] })(
      "the GT Neo 5 of 240 watts for the world",
      states(gt3, rebrandOf(gtNeo5)),
      doubts(gtNeo5, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
