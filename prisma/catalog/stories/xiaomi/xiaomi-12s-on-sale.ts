import { availability, named, price, sells, shows, status } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { xiaomi12s, xiaomi12sLaunch, xiaomi12sPro, xiaomi12sSeries, xiaomi12sUltra } from "./xiaomi-12s";

const event = saying({ by: sources.xiaomi, on: "2022-07-04" });
const china = { in: "CN" } as const;

/** What became of the 12S series from the evening of its launch on. */
export default story({
  claims: [
    event(
      "12S, 12S Pro and 12S Ultra presented",
      states(xiaomi12sLaunch, status("held")),
      states(xiaomi12sLaunch, shows(xiaomi12s)),
      states(xiaomi12sLaunch, shows(xiaomi12sPro)),
      states(xiaomi12sLaunch, shows(xiaomi12sUltra)),
      states(xiaomi12s, named("Xiaomi 12S", "official")),
      states(xiaomi12sPro, named("Xiaomi 12S Pro", "official")),
      states(xiaomi12sUltra, named("Xiaomi 12S Ultra", "official")),
    ),
    event(
      "on sale from 6 July",
      states(xiaomi12sSeries, availability("coming"), china),
      states(xiaomi12sSeries, sells("6 July 2022"), china),
    ),
    event("from 3,999 yuan", states(xiaomi12s, price("3999", "CNY"), { ...china, offer: "8 GB + 128 GB" })),
    event("from 4,699 yuan", states(xiaomi12sPro, price("4699", "CNY"), { ...china, offer: "8 GB + 128 GB" })),
    event("from 5,999 yuan", states(xiaomi12sUltra, price("5999", "CNY"), { ...china, offer: "8 GB + 256 GB" })),
    saying({
      by: sources.xiaomi,
      on: ["2022-07-04", "2022-07-05"],
      link: "https://www.androidheadlines.com/2022/07/xiaomi-12s-series-may-not-launch-globally.html",
    })(
      "“exclusively in Mainland China”",
      denies(xiaomi12sSeries, availability("coming"), { in: "international", note: "To Richard Lai of Engadget." }),
    ),
    saying({ by: sources.xiaomi, on: "2022-07-06" })(
      "now on sale",
      states(xiaomi12sSeries, availability("on-sale"), china),
    ),
    saying({ by: sources.unnamedDatabase, on: ["2022-07-07", "2022-12-31"] })(
      "released on 7 July",
      states(xiaomi12sPro, sells("7 July 2022"), china),
    ),
    saying({
      by: sources.mobileModels,
      on: ["2022-07-04", "2022-12-31"],
      link: sources.mobileModels.url!,
    })(
      "mayfly, unicorn, thor",
      states(xiaomi12s, named("mayfly", "codename")),
      states(xiaomi12s, named("2206123SC", "model-number"), china),
      states(xiaomi12sPro, named("unicorn", "codename")),
      states(xiaomi12sPro, named("2206122SC", "model-number"), china),
      states(xiaomi12sUltra, named("thor", "codename")),
      states(xiaomi12sUltra, named("2203121C", "model-number"), china),
    ),
  ],
});
