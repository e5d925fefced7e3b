import { huawei } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, priceFrom, shows, status } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

const p60Series = series("huawei-p60", "Huawei P60", huawei);
const p60 = device("huawei-p60", "Huawei P60", p60Series);
export const p60Pro = device("huawei-p60-pro", "Huawei P60 Pro", p60Series);
export const mateX3 = loneDevice("huawei-mate-x3", "Huawei Mate X3", huawei, "fold");
const china = launch("huawei-p60-launch", "Huawei P60 and Mate X3 launch", huawei);
const world = launch("huawei-p60-global-launch", "Huawei P60 Pro and Mate X3 global launch", huawei, "Munich");

export default story({
  series: [p60Series],
  devices: [p60, p60Pro, mateX3],
  launches: [china, world],
  claims: [
    saying({
      by: unnamed("2023-03-15", "report", "Huawei P60 on 23 March"),
      on: ["2023-03-01", "2023-03-22"],
      link: "https://blog.6ziz.com/en/54860.html",
    })("P60 on 23 March", states(china, launches("23 March 2023")), states(china, shows(p60Series))),
    saying({ by: sources.huawei, on: "2023-03-23", link: "https://en.wikipedia.org/wiki/Huawei_P60" })(
      "P60 series and Mate X3",
      states(china, status("held")),
      states(china, launches("23 March 2023")),
      states(china, shows(p60)),
      states(china, shows(p60Pro)),
      states(china, shows(mateX3)),
      states(p60, named("Huawei P60", "official")),
      states(p60Pro, named("Huawei P60 Pro", "official")),
      states(mateX3, named("Huawei Mate X3", "official")),
      states(p60, availability("coming"), { in: "CN" }),
      states(p60Pro, availability("coming"), { in: "CN" }),
      states(mateX3, availability("coming"), { in: "CN" }),
      states(p60, priceFrom("4488", "CNY"), { in: "CN" }),
      states(p60Pro, priceFrom("6988", "CNY"), { in: "CN" }),
      states(mateX3, priceFrom("12999", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: ["2023-04-08", "2023-04-30"] })(
      "on sale",
      states(p60, availability("on-sale"), { in: "CN" }),
      states(p60Pro, availability("on-sale"), { in: "CN" }),
      states(mateX3, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.phoneArena,
      on: "2023-08-30",
      link: "https://www.phonearena.com/news/huawei-mate-60-pro-unveiled_id150251",
    })("P60 this past March", states(china, launches("March 2023"))),
    saying({ by: sources.huawei, on: "2023-05-09", link: "https://en.wikipedia.org/wiki/Huawei_P60" })(
      "P60 Pro for 1,199, Mate X3 for 2,199 euros",
      states(world, status("held")),
      states(world, launches("9 May 2023")),
      states(world, shows(p60Pro)),
      states(world, shows(mateX3)),
      states(p60Pro, availability("coming"), { in: "DE" }),
      states(p60Pro, availability("coming"), { in: "FR" }),
      states(mateX3, availability("coming"), { in: "DE" }),
      states(mateX3, availability("coming"), { in: "FR" }),
      states(p60Pro, priceFrom("1199", "EUR"), { in: "DE" }),
      states(mateX3, priceFrom("2199", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.huawei, on: ["2023-05-22", "2023-05-31"] })(
      "on sale in Europe",
      states(p60Pro, availability("on-sale"), { in: "DE" }),
      states(p60Pro, availability("on-sale"), { in: "FR" }),
      states(mateX3, availability("on-sale"), { in: "DE" }),
      states(mateX3, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.cityLife,
      on: "2023-08-30",
      link: "https://citylife.capetown/technology/the-huawei-mate-60-pro-will-not-be-available-outside-of-china/355801/",
    })(
      "the P60 Pro in Europe, not its sibling",
      states(p60Pro, availability("on-sale"), { in: "europe" }),
      denies(p60, availability("on-sale"), { in: "europe" }),
    ),
  ],
});
