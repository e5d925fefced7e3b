import { huawei } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, price, priceFrom, sells, shows, status } from "../../facts";
import { denies, expects, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

/** Teased in June without a day, sold in August, abroad in the new year. */
const p50Series = series("huawei-p50", "Huawei P50", huawei);
const p50 = device("huawei-p50", "Huawei P50", p50Series);
const p50Pro = device("huawei-p50-pro", "Huawei P50 Pro", p50Series);
const pocket = device("huawei-p50-pocket", "Huawei P50 Pocket", p50Series, "flip");
const p50ProPlus = device("huawei-p50-pro-plus", "Huawei P50 Pro+", p50Series);
const china = launch("huawei-p50-launch", "Huawei P50 series launch", huawei);
const pocketLaunch = launch("huawei-p50-pocket-launch", "Huawei P50 Pocket launch", huawei);
const world = launch("huawei-p50-global-launch", "Huawei P50 Pro and P50 Pocket global launch", huawei);

export default story({
  series: [p50Series],
  devices: [p50, p50Pro, pocket, p50ProPlus],
  launches: [china, pocketLaunch, world],
  claims: [
    saying({
      by: unnamed("2021-03-01", "rumor", "Huawei P50 in March"),
      on: ["2021-01-15", "2021-03-31"],
      link: "https://pocketnow.com/huawei-p50-series-confirmed-to-go-global?utm_source=feedburner&utm_medium=feed&utm_campaign=Feed%3A+pocketnow+%28pocketnow.com%29",
    })("in March", expects(china, launches("March 2021"))),
    saying({
      by: sources.huawei,
      on: "2021-06-02",
      link: "https://www.cricutcomsetup.com/huawei-p50-launching-on-july-29/",
    })("shown without a day", states(china, shows(p50Series)), states(china, launches("no date"))),
    saying({
      by: sources.huawei,
      on: ["2021-07-19", "2021-07-20"],
      link: "https://www.androidcentral.com/huaweis-p50-series-phones-will-be-revealed-july-29?utm_source=feedburner&utm_medium=feed&utm_campaign=Feed%3A+androidcentral+%28Android+Central%29",
    })("29 July", states(china, launches("29 July 2021")), states(china, status("planned"))),
    saying({
      by: sources.huawei,
      on: "2021-07-21",
      link: "https://bioreports.net/the-huawei-p50-series-will-be-available-globally-company-confirms-gsmarena-com-news-gsmarena-com/",
    })(
      "for the world, says Huawei in Finland",
      states(p50Pro, availability("coming"), { in: "FI", note: "Said in Finland of the whole series, for the world." }),
    ),
    saying({
      by: sources.cnet,
      on: ["2021-07-20", "2021-07-21"],
      link: "https://techfishnews.com/huawei-s-p50-flagship-series-set-to-launch-on-july-29-cnet-34886.html",
    })("rumored to be three, with a Pro Plus", expects(china, shows(p50ProPlus))),
    saying({ by: sources.huawei, on: "2021-07-29", link: "https://www.gsmarena.com/huawei_p50_pro-11029.php" })(
      "P50 and P50 Pro, from 4,488 and 5,988 yuan",
      states(china, status("held")),
      states(china, shows(p50)),
      states(china, shows(p50Pro)),
      states(p50, named("Huawei P50", "official")),
      states(p50Pro, named("Huawei P50 Pro", "official")),
      states(p50, availability("coming"), { in: "CN" }),
      states(p50Pro, availability("coming"), { in: "CN" }),
      states(p50, priceFrom("4488", "CNY"), { in: "CN" }),
      states(p50Pro, priceFrom("5988", "CNY"), { in: "CN" }),
      states(p50Pro, sells("12 August 2021"), { in: "CN" }),
    ),
    saying({
      by: sources.pocketLint,
      on: ["2021-07-29", "2021-08-31"],
      link: "https://www.pocket-lint.com/phones/news/huawei/155223-huawei-p50-and-p50-pro-release-date-rumours-specs",
    })(
      "ordered on 30 July, sold on 12 August; no word on a Pro+",
      states(p50Pro, preorders("30 July 2021"), { in: "CN" }),
      leavesOpen(china, shows(p50ProPlus)),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-10-04", "2022-03-29"],
      link: "https://www.gsmarena.com/huawei_p50_pro-11029.php",
    })(
      "released on 12 August",
      states(p50Pro, availability("on-sale"), { in: "CN" }),
      states(p50Pro, named("JAD-AL50", "model-number"), { in: "CN" }),
      states(p50Pro, named("JAD-LX9", "model-number")),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-10-04", "2022-03-29"],
      link: "https://www.gsmarena.com/huawei_p50-10788.php",
    })(
      "released on 4 October",
      states(p50, sells("4 October 2021"), { in: "CN" }),
      states(p50, availability("on-sale"), { in: "CN" }),
      states(p50, named("ABR-AL00", "model-number"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: "2021-12-23", link: "https://www.gsmarena.com/huawei_p50_pocket-11280.php" })(
      "P50 Pocket presented, from 8,988 yuan",
      states(pocketLaunch, status("held")),
      states(pocketLaunch, launches("23 December 2021")),
      states(pocketLaunch, shows(pocket)),
      states(pocket, launches("23 December 2021")),
      states(pocket, named("Huawei P50 Pocket", "official")),
      states(pocket, availability("coming"), { in: "CN" }),
      states(pocket, priceFrom("8988", "CNY"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-12-23", "2022-03-29"],
      link: "https://www.gsmarena.com/huawei_p50_pocket-11280.php",
    })(
      "released on 23 December",
      states(pocket, sells("23 December 2021"), { in: "CN" }),
      states(pocket, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: "2022-01-12", link: "https://en.wikipedia.org/wiki/Huawei_P50" })(
      "P50 Pro for 1,199, Pocket for 1,299 euros",
      states(world, status("held")),
      states(world, launches("12 January 2022")),
      states(world, shows(p50Pro)),
      states(world, shows(pocket)),
      states(p50Pro, availability("coming"), { in: "DE" }),
      states(p50Pro, availability("coming"), { in: "FR" }),
      states(pocket, availability("coming"), { in: "DE" }),
      states(pocket, availability("coming"), { in: "FR" }),
      states(p50Pro, price("1199", "EUR"), { in: "DE" }),
      states(pocket, priceFrom("1299", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.huawei, on: ["2022-01-26", "2022-02-28"] })(
      "on sale in Europe",
      states(p50Pro, availability("on-sale"), { in: "DE" }),
      states(p50Pro, availability("on-sale"), { in: "FR" }),
      states(pocket, availability("on-sale"), { in: "DE" }),
      states(pocket, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2022-03-01", "2022-12-31"],
      link: "https://en.wikipedia.org/wiki/Huawei_P50",
    })(
      "P50, P50 Pro and P50 Pocket, but no Pro+",
      denies(china, shows(p50ProPlus)),
      denies(p50ProPlus, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.mobiFlip,
      on: ["2022-08-22", "2022-08-31"],
      link: "https://www.mobiflip.de/shortnews/huawei-bestaetigt-neues-mate-flaggschiff-fuer-september/",
    })("the P50 Pro came much later to Germany", states(p50Pro, availability("on-sale"), { in: "DE" })),
  ],
});
