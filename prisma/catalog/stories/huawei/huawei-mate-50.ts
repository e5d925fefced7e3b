import { huawei } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { denies, doubts, leavesOpen, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

const mate50Series = series("huawei-mate-50", "Huawei Mate 50", huawei);
const mate50 = device("huawei-mate-50", "Huawei Mate 50", mate50Series);
const mate50Pro = device("huawei-mate-50-pro", "Huawei Mate 50 Pro", mate50Series);
const mate50Rs = device("huawei-mate-50-rs", "Huawei Mate 50 RS", mate50Series);
const china = launch("huawei-mate-50-launch", "Huawei Mate 50 series launch", huawei);
const world = launch("huawei-mate-50-global-launch", "Huawei Mate 50 Pro global launch", huawei);

export default story({
  series: [mate50Series],
  devices: [mate50, mate50Pro, mate50Rs],
  launches: [china, world],
  claims: [
    saying({
      by: sources.huawei,
      on: "2022-08-22",
      link: "https://www.pocket-lint.com/phones/news/huawei/162332-huawei-mate-50-launch-date",
    })(
      "6 September",
      states(china, launches("6 September 2022")),
      states(china, status("planned")),
      states(china, shows(mate50Series)),
    ),
    saying({
      by: sources.pocketLint,
      on: "2022-08-22",
      link: "https://www.pocket-lint.com/phones/news/huawei/162332-huawei-mate-50-launch-date",
    })("out of China yet to be seen", leavesOpen(mate50Series, availability("coming"), { in: "international" })),
    saying({
      by: sources.mobiFlip,
      on: ["2022-08-22", "2022-08-31"],
      link: "https://www.mobiflip.de/shortnews/huawei-bestaetigt-neues-mate-flaggschiff-fuer-september/",
    })("Europe perhaps only in 2023", speculates(world, launches("2023"))),
    saying({ by: sources.huawei, on: "2022-09-06", link: "https://en.wikipedia.org/wiki/Huawei_Mate_50" })(
      "Mate 50, Pro and RS, from 4,999 and 6,799 yuan",
      states(china, status("held")),
      states(china, shows(mate50)),
      states(china, shows(mate50Pro)),
      states(china, shows(mate50Rs)),
      states(mate50, named("Huawei Mate 50", "official")),
      states(mate50Pro, named("Huawei Mate 50 Pro", "official")),
      states(mate50Rs, named("Huawei Mate 50 RS Porsche Design", "official")),
      states(mate50Series, availability("coming"), { in: "CN" }),
      states(mate50, priceFrom("4999", "CNY"), { in: "CN" }),
      states(mate50Pro, priceFrom("6799", "CNY"), { in: "CN" }),
      states(mate50Series, sells("21 September 2022"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: "2022-09-21" })(
      "on sale",
      states(mate50Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: unnamed("2022-09-14", "tipster", "Huawei Mate 50 Pro for the world"),
      on: "2022-09-14",
      link: "https://www.nextpit.com/huawei-mate-50-pro-september-2022-global-launch",
    })(
      "Pro for the world on 26 September",
      states(world, launches("26 September 2022")),
      states(world, shows(mate50Pro)),
    ),
    saying({
      by: sources.nextpit,
      on: "2022-09-14",
      link: "https://www.nextpit.com/huawei-mate-50-pro-september-2022-global-launch",
    })(
      "the others probably stay in China",
      doubts(mate50, availability("coming"), { in: "international" }),
      doubts(mate50Rs, availability("coming"), { in: "international" }),
    ),
    saying({
      by: sources.huawei,
      on: "2022-09-26",
      link: "https://expertreviews.com/uk/huawei/1416893/huawei-announces-mate-50-pro-is-coming-to-the-uk",
    })(
      "Pro for Europe, from 1,299 euros",
      states(world, status("held")),
      states(world, shows(mate50Pro)),
      states(mate50Pro, availability("coming"), { in: "DE" }),
      states(mate50Pro, availability("coming"), { in: "FR" }),
      states(mate50Pro, availability("coming"), { in: "GB" }),
      states(mate50Pro, priceFrom("1299", "EUR"), { in: "DE" }),
    ),
    saying({
      by: sources.expertReviews,
      on: ["2022-09-26", "2022-09-30"],
      link: "https://expertreviews.com/uk/huawei/1416893/huawei-announces-mate-50-pro-is-coming-to-the-uk",
    })("the only version planned for Britain", denies(mate50, availability("coming"), { in: "GB" })),
    saying({ by: sources.huawei, on: ["2022-10-01", "2022-11-30"] })(
      "on sale",
      states(mate50Pro, availability("on-sale"), { in: "DE" }),
      states(mate50Pro, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.cityLife,
      on: "2023-08-30",
      link: "https://citylife.capetown/technology/the-huawei-mate-60-pro-will-not-be-available-outside-of-china/355801/",
    })(
      "the Mate 50 Pro in Europe, not its sibling",
      states(mate50Pro, availability("on-sale"), { in: "europe" }),
      denies(mate50, availability("on-sale"), { in: "europe" }),
    ),
  ],
});
