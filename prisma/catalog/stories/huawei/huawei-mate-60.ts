import { huawei } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, updatedVersionOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { mateX3 } from "./huawei-mate-x3";

/** Sold before it was shown. */
const mate60Series = series("huawei-mate-60", "Huawei Mate 60", huawei);
const mate60 = device("huawei-mate-60", "Huawei Mate 60", mate60Series);
const mate60Pro = device("huawei-mate-60-pro", "Huawei Mate 60 Pro", mate60Series);
const mate60ProPlus = device("huawei-mate-60-pro-plus", "Huawei Mate 60 Pro+", mate60Series);
export const mateX5 = loneDevice("huawei-mate-x5", "Huawei Mate X5", huawei, "fold");
const quiet = launch("huawei-mate-60-launch", "Huawei Mate 60 Pro launch", huawei);
const second = launch("huawei-mate-x5-launch", "Huawei Mate 60 Pro+ and Mate X5 launch", huawei);

export default story({
  series: [mate60Series],
  devices: [mate60, mate60Pro, mate60ProPlus, mateX5],
  launches: [quiet, second],
  claims: [
    saying({
      by: unnamed("2023-05-01", "source", "Huawei Mate 60"),
      on: ["2023-04-01", "2023-06-30"],
      link: "https://gsmchina.com/huawei-set-to-launch-huawei-mate-60-exciting-updates-on-flagship-smartphone-series-1062/",
    })(
      "in the second half of the year",
      expects(quiet, launches("second half of 2023")),
      expects(quiet, shows(mate60Series)),
    ),
    saying({ by: sources.huawei, on: "2023-08-29", link: "https://www.gsmarena.com/huawei_mate_60_pro-12530.php" })(
      "Mate 60 Pro for 6,999 yuan, sold at once",
      states(quiet, status("held")),
      states(quiet, launches("29 August 2023")),
      states(quiet, shows(mate60Pro)),
      states(quiet, shows(mate60)),
      states(mate60Pro, named("Huawei Mate 60 Pro", "official")),
      states(mate60, named("Huawei Mate 60", "official")),
      states(mate60Pro, availability("on-sale"), { in: "CN" }),
      states(mate60Pro, price("6999", "CNY"), { in: "CN", offer: "12 GB + 512 GB" }),
      states(mate60Pro, sells("29 August 2023"), { in: "CN" }),
      states(mate60, availability("coming"), { in: "CN" }),
    ),
    saying({
      by: sources.huaweiCentral,
      on: ["2023-08-29", "2023-09-05"],
      link: "https://www.huaweicentral.com/i-was-surprised-to-see-the-sudden-launch-of-huawei-mate-60-pro-opinion/",
    })("sold at once, without an event", states(quiet, launches("29 August 2023"))),
    saying({
      by: sources.huawei,
      on: "2023-08-30",
      link: "https://citylife.capetown/technology/the-huawei-mate-60-pro-will-not-be-available-outside-of-china/355801/",
    })("not to be sold outside China", denies(mate60Pro, availability("coming"), { in: "international" })),
    saying({ by: sources.huawei, on: "2023-09-08", link: "https://en.wikipedia.org/wiki/Huawei_Mate_60" })(
      "Mate 60 Pro+ and Mate X5",
      states(second, status("held")),
      states(second, launches("8 September 2023")),
      states(second, shows(mate60ProPlus)),
      states(second, shows(mateX5)),
      states(mate60ProPlus, named("Huawei Mate 60 Pro+", "official")),
      states(mateX5, named("Huawei Mate X5", "official")),
      states(mate60ProPlus, availability("coming"), { in: "CN" }),
      states(mateX5, availability("coming"), { in: "CN" }),
      states(mateX5, priceFrom("12999", "CNY"), { in: "CN" }),
      states(mateX5, updatedVersionOf(mateX3)),
    ),
    saying({ by: sources.huawei, on: ["2023-09-15", "2023-10-31"] })(
      "on sale",
      states(mate60, availability("on-sale"), { in: "CN" }),
      states(mate60ProPlus, availability("on-sale"), { in: "CN" }),
      states(mateX5, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2024-01-01", "2024-12-31"],
      link: "https://en.wikipedia.org/wiki/Huawei_Mate_60",
    })(
      "the whole series was released in China only",
      denies(mate60Series, availability("on-sale"), { in: "international" }),
    ),
    saying({
      by: sources.huaweiCentral,
      on: ["2024-10-01", "2024-10-31"],
      link: "https://huaweicentral.com/?p=122606",
    })("unveiled on 23 August", states(quiet, launches("23 August 2023"))),
  ],
});
