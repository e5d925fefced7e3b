import { huawei } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  launches,
  named,
  priceAbout,
  priceFrom,
  sells,
  shows,
  status,
  updatedVersionOf,
} from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

/** The first phone that folds twice. */
const mateXtSeries = series("huawei-mate-xt", "Huawei Mate XT", huawei);
const mateXt = device("huawei-mate-xt", "Huawei Mate XT Ultimate Design", mateXtSeries, "trifold");
const mateXts = device("huawei-mate-xts", "Huawei Mate XTs Ultimate Design", mateXtSeries, "trifold");
const china = launch("huawei-mate-xt-launch", "Huawei Mate XT launch", huawei);
const world = launch("huawei-mate-xt-global-launch", "Huawei Mate XT global launch", huawei, "Kuala Lumpur");
const next = launch("huawei-mate-xts-launch", "Huawei Mate XTs launch", huawei);

export default story({
  series: [mateXtSeries],
  devices: [mateXt, mateXts],
  launches: [china, world, next],
  claims: [
    saying({
      by: sources.huawei,
      on: ["2024-09-02", "2024-09-03"],
      link: "https://www.techopedia.com/news/huawei-reveals-name-of-worlds-first-tri-fold-smartphone",
    })(
      "Mate XT on 10 September",
      states(china, launches("10 September 2024")),
      states(china, status("planned")),
      states(china, shows(mateXt)),
      states(mateXt, named("Huawei Mate XT", "official")),
    ),
    saying({
      by: unnamed("2024-09-03", "rumor", "Huawei Mate XT price"),
      on: "2024-09-03",
      link: "https://www.techopedia.com/news/huawei-reveals-name-of-worlds-first-tri-fold-smartphone",
    })("around 4,000 dollars", expects(mateXt, priceAbout("4000", "USD"))),
    saying({
      by: sources.huawei,
      on: ["2024-09-02", "2024-09-09"],
      link: "https://www.phonearena.com/news/huawei-tri-fold-gets-2.8-million-reservations-since-saturday_id162328",
    })(
      "at 14:30, sold from 20 September",
      states(china, launches("10 September 2024, 14:30 Beijing")),
      states(mateXt, sells("20 September 2024"), { in: "CN" }),
      states(mateXt, availability("coming"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: "2024-09-10", link: "https://en.wikipedia.org/wiki/Huawei_Mate_XT" })(
      "presented, from 19,999 yuan",
      states(china, status("held")),
      states(mateXt, named("Huawei Mate XT Ultimate Design", "official")),
      states(mateXt, priceFrom("19999", "CNY"), { in: "CN" }),
    ),
    saying({
      by: unnamed("2024-09-10", "report", "Huawei Mate XT price in China"),
      on: "2024-09-10",
      link: "https://dropcgn.com/2024/09/10/huawei-unfolds-the-tri-fold-mate-xt/",
    })("19,999 yuan", states(mateXt, priceFrom("19999", "CNY"), { in: "CN" })),
    saying({ by: sources.huawei, on: "2024-09-20" })("on sale", states(mateXt, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.t3,
      on: "2024-12-04",
      link: "https://www.t3.com/tech/android-phones/huaweis-tri-fold-phone-could-launch-globally-much-sooner-than-expected",
    })("perhaps to the world on 12 December", speculates(world, launches("12 December 2024"))),
    saying({
      by: sources.huawei,
      on: ["2025-02-01", "2025-02-10"],
      link: "https://worldofsoftware.org/the-worlds-first-tri-fold-smartphone-has-its-global-launch-date",
    })(
      "18 February in Kuala Lumpur",
      states(world, launches("18 February 2025")),
      states(world, status("planned")),
      expects(world, shows(mateXt)),
    ),
    saying({
      by: sources.huawei,
      on: "2025-02-18",
      link: "https://www.businesstoday.in/technology/news/story/huawei-mate-xt-tri-fold-phone-launched-globally-will-it-launch-in-india-465132-2025-02-19",
    })(
      "for the world, from 3,499 euros",
      states(world, status("held")),
      states(world, shows(mateXt)),
      states(mateXt, availability("coming"), { in: "MY" }),
      states(mateXt, availability("coming"), { in: "AE" }),
      states(mateXt, priceFrom("3499", "EUR"), { in: "europe" }),
    ),
    saying({
      by: sources.theCitizen,
      on: "2025-07-17",
      link: "https://www.citizen.co.za/lifestyle/technology/honor-magic-v5-foldable-smartphone-sa-shores/",
    })("available in South Africa", states(mateXt, availability("on-sale"), { in: "ZA" })),
    saying({
      by: sources.huawei,
      on: ["2025-08-25", "2025-08-27"],
      link: "https://www.ferra.ru/news/mobile/huawei-otvetila-na-slukhi-o-serii-mate-80-no-bez-podrobnostei-27-08-2025.htm",
    })(
      "Mate XTs teased",
      states(mateXts, named("Huawei Mate XTs Ultimate Design", "official")),
      states(next, shows(mateXts)),
    ),
    saying({
      by: sources.huawei,
      on: "2025-08-27",
      link: "https://www.ferra.ru/news/mobile/polnocennyi-pokaz-skladyvayushegosya-vtroe-huawei-mate-xts-naznachili-na-4-sentyabrya-27-08-2025.htm",
    })("4 September", states(next, launches("4 September 2025")), states(next, status("planned"))),
    saying({ by: sources.huawei, on: "2025-09-04" })(
      "presented, from 17,999 yuan",
      states(next, status("held")),
      states(mateXts, availability("coming"), { in: "CN" }),
      states(mateXts, priceFrom("17999", "CNY"), { in: "CN" }),
      states(mateXts, updatedVersionOf(mateXt)),
    ),
    saying({ by: sources.huawei, on: ["2025-09-12", "2025-10-31"] })(
      "on sale",
      states(mateXts, availability("on-sale"), { in: "CN" }),
    ),
  ],
});
