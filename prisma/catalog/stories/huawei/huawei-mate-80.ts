import { huawei } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, priceFrom, shows, status, successorOf } from "../../facts";
import { expects, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { mateX6 } from "./huawei-mate-70";

const mate80Series = series("huawei-mate-80", "Huawei Mate 80", huawei);
const mate80 = device("huawei-mate-80", "Huawei Mate 80", mate80Series);
const mate80Pro = device("huawei-mate-80-pro", "Huawei Mate 80 Pro", mate80Series);
const mate80ProMax = device("huawei-mate-80-pro-max", "Huawei Mate 80 Pro Max", mate80Series);
const mate80Rs = device("huawei-mate-80-rs", "Huawei Mate 80 RS Ultimate Design", mate80Series);
const mateX7 = loneDevice("huawei-mate-x7", "Huawei Mate X7", huawei, "fold");
const china = launch("huawei-mate-80-launch", "Huawei Mate 80 and Mate X7 launch", huawei);
const dubai = launch("huawei-mate-x7-global-launch", "Huawei Mate X7 global launch", huawei, "Dubai");
const madrid = launch("huawei-mate-80-pro-global-launch", "Huawei launch event in Madrid", huawei, "Madrid");

export default story({
  series: [mate80Series],
  devices: [mate80, mate80Pro, mate80ProMax, mate80Rs, mateX7],
  launches: [china, dubai, madrid],
  claims: [
    saying({
      by: sources.huawei,
      on: "2025-08-27",
      link: "https://www.ferra.ru/news/mobile/huawei-otvetila-na-slukhi-o-serii-mate-80-no-bez-podrobnostei-27-08-2025.htm",
    })("no information yet", leavesOpen(china, shows(mate80Series))),
    saying({
      by: unnamed("2025-08-27", "rumor", "Huawei Mate 80 in the fourth quarter"),
      on: "2025-08-27",
      link: "https://www.ferra.ru/news/mobile/huawei-otvetila-na-slukhi-o-serii-mate-80-no-bez-podrobnostei-27-08-2025.htm",
    })("at the start of the fourth quarter", expects(china, launches("Q4 2025"))),
    saying({
      by: sources.digitalChatStation,
      on: ["2025-10-01", "2025-10-31"],
      link: "https://www.technetbooks.com/2025/10/huawei-mate-80-series-rumors-nov-2025.html",
    })("November more likely than December", expects(china, launches("November 2025"))),
    saying({
      by: sources.huawei,
      on: "2025-11-17",
      link: "https://devicology.com/news/huaweis-mate-80-mate-x7-vs-apple-xiaomi/12084",
    })(
      "to be ordered, prices untold",
      states(mate80Series, availability("coming"), { in: "CN" }),
      states(china, shows(mate80)),
      states(china, shows(mate80Pro)),
      states(china, shows(mate80ProMax)),
      states(china, shows(mate80Rs)),
    ),
    saying({
      by: sources.huawei,
      on: ["2025-11-17", "2025-11-18"],
      link: "https://www.phoneworld.com.pk/huawei-mate-80-series-launch-on-nov-25/",
    })(
      "25 November, with the Mate X7",
      states(china, launches("25 November 2025")),
      states(china, status("planned")),
      states(china, shows(mateX7)),
      states(mate80, named("Huawei Mate 80", "official")),
      states(mate80Pro, named("Huawei Mate 80 Pro", "official")),
      states(mate80ProMax, named("Huawei Mate 80 Pro Max", "official")),
      states(mate80Rs, named("Huawei Mate 80 RS Ultimate Design", "official")),
      states(mateX7, named("Huawei Mate X7", "official")),
    ),
    saying({ by: sources.huawei, on: "2025-11-25" })(
      "presented, from 4,699 yuan",
      states(china, status("held")),
      states(mate80, priceFrom("4699", "CNY"), { in: "CN" }),
      states(mate80Pro, priceFrom("5999", "CNY"), { in: "CN" }),
      states(mateX7, availability("coming"), { in: "CN" }),
      states(mateX7, priceFrom("12999", "CNY"), { in: "CN" }),
      states(mateX7, successorOf(mateX6)),
    ),
    saying({ by: sources.huawei, on: "2025-11-28" })(
      "on sale",
      states(mate80Series, availability("on-sale"), { in: "CN" }),
      states(mateX7, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: "2025-12-11" })(
      "Mate X7 for the world",
      states(dubai, status("held")),
      states(dubai, launches("11 December 2025")),
      states(dubai, shows(mateX7)),
      states(mateX7, availability("coming"), { in: "AE" }),
      states(mateX7, availability("coming"), { in: "DE" }),
    ),
    saying({
      by: sources.huawei,
      on: "2026-02-04",
      link: gsmarenaItem("huawei_sets_a_product_announcement_event_for_february_26_-news-71399"),
    })("26 February in Madrid", states(madrid, launches("26 February 2026")), states(madrid, status("planned"))),
    saying({
      by: sources.huawei,
      on: "2026-02-12",
      link: gsmarenaItem("huawei_mate_80_pro_is_going_global-news-71526"),
    })(
      "with the Mate 80 Pro for the world",
      states(madrid, shows(mate80Pro)),
      states(mate80Pro, availability("coming"), { in: "europe" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-03-20",
      link: gsmarenaItem("huawei_mate_80_pro_max_wind_edition_announced_with_a_builtin_cooling_fan-news-72030"),
    })("the recently launched Pro Max", states(mate80ProMax, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.huawei,
      on: "2026-03-20",
      link: gsmarenaItem("huawei_mate_80_pro_max_wind_edition_announced_with_a_builtin_cooling_fan-news-72030"),
    })(
      "a Wind Edition with a fan, to be ordered",
      states(mate80ProMax, availability("coming"), { in: "CN", offer: "Wind Edition" }),
    ),
  ],
});
