import { samsung } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, variantOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { fold6 } from "./galaxy-z-fold6";

const specialEdition = loneDevice(
  "samsung-galaxy-z-fold-special-edition",
  "Galaxy Z Fold Special Edition",
  samsung,
  "fold",
);
const event = launch("samsung-galaxy-z-fold-special-edition-launch", "Galaxy Z Fold Special Edition launch", samsung);

const WIKI = "https://en.wikipedia.org/wiki/Samsung_Galaxy_Z_Fold_6";
const presented = saying({ by: sources.samsung, on: "2024-10-21", link: WIKI });

export default story({
  devices: [specialEdition],
  launches: [event],
  claims: [
    presented(
      "on sale in South Korea on 25 October",
      states(event, launches("21 October 2024")),
      states(event, status("held")),
      states(event, shows(specialEdition)),
      states(specialEdition, named("Galaxy Z Fold Special Edition", "official")),
      states(specialEdition, variantOf(fold6)),
      states(specialEdition, availability("coming"), { in: "KR" }),
      states(specialEdition, sells("25 October 2024"), { in: "KR" }),
      states(specialEdition, priceFrom("2789600", "KRW"), { in: "KR" }),
    ),
    saying({ by: sources.samsung, on: ["2024-10-25", "2024-10-31"], link: WIKI })(
      "on sale",
      states(specialEdition, availability("on-sale"), { in: "KR" }),
    ),
    saying({
      by: sources.t3,
      on: "2025-09-19",
      link: "https://www.t3.com/tech/android-phones/look-away-now-the-samsung-trifold-phone-might-never-launch-in-your-country",
    })(
      "only available in China and Korea",
      ...(["KR", "CN"] as const).map((market) => states(specialEdition, availability("on-sale"), { in: market })),
      ...(["US", "IN", "JP", "europe"] as const).map((market) =>
        denies(specialEdition, availability("on-sale"), { in: market }),
      ),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 24 October 2024",
      states(specialEdition, sells("24 October 2024")),
    ),
  ],
});
