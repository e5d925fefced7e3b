import { huawei } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { mateX5 } from "./huawei-mate-60";

const mate70Series = series("huawei-mate-70", "Huawei Mate 70", huawei);
const mate70 = device("huawei-mate-70", "Huawei Mate 70", mate70Series);
const mate70Pro = device("huawei-mate-70-pro", "Huawei Mate 70 Pro", mate70Series);
const mate70ProPlus = device("huawei-mate-70-pro-plus", "Huawei Mate 70 Pro+", mate70Series);
const mate70Rs = device("huawei-mate-70-rs", "Huawei Mate 70 RS Ultimate Design", mate70Series);
export const mateX6 = loneDevice("huawei-mate-x6", "Huawei Mate X6", huawei, "fold");
const china = launch("huawei-mate-70-launch", "Huawei Mate 70 and Mate X6 launch", huawei);
const dubai = launch("huawei-mate-x6-global-launch", "Huawei Mate X6 global launch", huawei, "Dubai");

const presented = saying({
  by: sources.huawei,
  on: "2024-11-26",
  link: "https://en.wikipedia.org/wiki/Huawei_Mate_70",
});

export default story({
  series: [mate70Series],
  devices: [mate70, mate70Pro, mate70ProPlus, mate70Rs, mateX6],
  launches: [china, dubai],
  claims: [
    saying({ by: sources.digiTimes, on: ["2024-10-01", "2024-10-31"], link: "https://huaweicentral.com/?p=122606" })(
      "in mid-November",
      expects(china, launches("mid November 2024")),
      expects(china, shows(mate70Series)),
    ),
    saying({ by: sources.digitalChatStation, on: ["2024-11-01", "2024-11-14"] })(
      "on 19 November",
      states(china, launches("19 November 2024")),
    ),
    saying({
      by: sources.fixedFocusDigital,
      on: ["2024-11-01", "2024-11-14"],
      link: "https://sensi-sl.org/huawei-mate-70-series-could-begin-official-sale-in-early-december",
    })(
      "sold early in December, so shown late in November",
      states(china, launches("late November 2024")),
      states(mate70Series, sells("early December 2024"), { in: "CN" }),
    ),
    saying({
      by: sources.huawei,
      on: "2024-11-15",
      link: "https://www.phonearena.com/news/huawei-mate-70-launch-date-confirmed_id164866",
    })(
      "26 November",
      states(china, launches("26 November 2024")),
      states(china, status("planned")),
      states(china, shows(mate70Series)),
    ),
    presented(
      "four Mate 70 and the Mate X6",
      states(china, status("held")),
      states(china, shows(mate70)),
      states(china, shows(mate70Pro)),
      states(china, shows(mate70ProPlus)),
      states(china, shows(mate70Rs)),
      states(china, shows(mateX6)),
      states(mate70, named("Huawei Mate 70", "official")),
      states(mate70Pro, named("Huawei Mate 70 Pro", "official")),
      states(mate70ProPlus, named("Huawei Mate 70 Pro+", "official")),
      states(mate70Rs, named("Huawei Mate 70 RS Ultimate Design", "official")),
      states(mateX6, named("Huawei Mate X6", "official")),
      states(mate70Series, availability("coming"), { in: "CN" }),
      states(mateX6, availability("coming"), { in: "CN" }),
    ),
    presented(
      "from 5,499 yuan, Mate X6 from 12,999 yuan",
      states(mate70, priceFrom("5499", "CNY"), { in: "CN" }),
      states(mate70Pro, priceFrom("6499", "CNY"), { in: "CN" }),
      states(mate70ProPlus, priceFrom("8499", "CNY"), { in: "CN" }),
      states(mate70Rs, priceFrom("11999", "CNY"), { in: "CN" }),
      states(mateX6, priceFrom("12999", "CNY"), { in: "CN" }),
      states(mateX6, successorOf(mateX5)),
      states(mate70Series, sells("4 December 2024"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: "2024-12-04" })(
      "on sale",
      states(mate70Series, availability("on-sale"), { in: "CN" }),
      states(mateX6, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2025-02-01", "2025-12-31"],
      link: "https://en.wikipedia.org/wiki/Huawei_Mate_70",
    })("the Mate 70 stayed in China", denies(mate70Series, availability("on-sale"), { in: "international" })),
    saying({
      by: sources.huawei,
      on: "2024-12-04",
      link: "https://www.t3.com/tech/android-phones/huaweis-tri-fold-phone-could-launch-globally-much-sooner-than-expected",
    })("12 December in Dubai", states(dubai, launches("12 December 2024")), states(dubai, status("planned"))),
    saying({
      by: sources.ninetyOneMobiles,
      on: "2024-12-04",
      link: "https://www.t3.com/tech/android-phones/huaweis-tri-fold-phone-could-launch-globally-much-sooner-than-expected",
    })("Mate X6 or Mate XT", speculates(dubai, shows(mateX6))),
    saying({ by: sources.huawei, on: "2024-12-12" })(
      "Mate X6 for the world, 1,999 euros",
      states(dubai, status("held")),
      states(dubai, shows(mateX6)),
      states(mateX6, availability("coming"), { in: "DE" }),
      states(mateX6, availability("coming"), { in: "FR" }),
      states(mateX6, availability("coming"), { in: "AE" }),
      states(mateX6, price("1999", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.huawei, on: ["2024-12-12", "2025-01-31"] })(
      "on sale",
      states(mateX6, availability("on-sale"), { in: "DE" }),
      states(mateX6, availability("on-sale"), { in: "FR" }),
      states(mateX6, availability("on-sale"), { in: "AE" }),
    ),
  ],
});
