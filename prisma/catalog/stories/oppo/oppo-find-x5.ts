import { oppo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { findX3Pro } from "./oppo-find-x3";

/** The X4 was skipped: four is an unlucky number in China. */
const series5 = series("oppo-find-x5", "Oppo Find X5", oppo);
const findX5 = device("oppo-find-x5", "Oppo Find X5", series5);
export const findX5Pro = device("oppo-find-x5-pro", "Oppo Find X5 Pro", series5);
const lite = device("oppo-find-x5-lite", "Oppo Find X5 Lite", series5);
const event = launch("oppo-find-x5-launch", "Oppo Find X5 series launch", oppo);

const presented = saying({
  by: sources.oppo,
  on: "2022-02-24",
  link: "https://www.gsmarena.com/oppo_find_x5_pro-11236.php",
});

export default story({
  series: [series5],
  devices: [findX5, findX5Pro, lite],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2022-02-01", "report", "Oppo Find X5 in February"),
      on: ["2022-01-15", "2022-02-16"],
      link: "https://www.devdiscourse.com/article/technology/1892883-oppo-find-x5-series-coming-in-late-february",
    })("second half of February", states(event, launches("15–28 February 2022"))),
    saying({
      by: sources.oppo,
      on: "2022-02-17",
      link: "https://www.digitaltrends.com/mobile/oppo-find-x5-pro-announcement-date-news/",
    })(
      "24 February at 11:00 in London",
      states(event, launches("24 February 2022, 11:00 London")),
      states(event, status("planned")),
      states(event, shows(series5)),
    ),
    saying({
      by: sources.techRadar,
      on: "2022-02-17",
      link: "https://www.techradar.com/nz/news/oppos-samsung-galaxy-s22-rival-has-its-launch-date-and-name-confirmed",
    })("the successor of the Find X3 series", states(findX5Pro, successorOf(findX3Pro))),
    saying({
      by: sources.techRadar,
      on: "2022-02-24",
      link: "https://www.thedailyencrypt.com/oppo-find-x5-launch-live-blog-watch-oppos-flagship-debut-live/",
    })("Oppo does not sell its phones in America", denies(series5, availability("on-sale"), { in: "US" })),
    presented(
      "Find X5 Pro presented, from 14 March",
      states(event, status("held")),
      states(event, shows(findX5Pro)),
      states(findX5Pro, named("Oppo Find X5 Pro", "official")),
      states(findX5Pro, availability("coming"), { in: "CN" }),
      states(findX5Pro, availability("coming"), { in: "GB" }),
      states(findX5Pro, availability("coming"), { in: "DE" }),
      states(findX5Pro, availability("coming"), { in: "FR" }),
      states(findX5Pro, sells("14 March 2022"), { in: "CN" }),
      states(findX5Pro, sells("14 March 2022"), { in: "GB" }),
      states(findX5Pro, sells("14 March 2022"), { in: "DE" }),
    ),
    presented(
      "1,049 pounds, 1,299 euros",
      states(findX5Pro, price("1049", "GBP"), { in: "GB" }),
      states(findX5Pro, price("1299", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.oppo, on: "2022-02-24", link: "https://www.gsmarena.com/oppo_find_x5-11378.php" })(
      "Find X5 for 749 pounds, 999 euros",
      states(event, shows(findX5)),
      states(findX5, named("Oppo Find X5", "official")),
      states(findX5, availability("coming"), { in: "CN" }),
      states(findX5, availability("coming"), { in: "GB" }),
      states(findX5, availability("coming"), { in: "DE" }),
      states(findX5, availability("coming"), { in: "FR" }),
      states(findX5, price("749", "GBP"), { in: "GB" }),
      states(findX5, price("999", "EUR"), { in: "DE" }),
      states(findX5, sells("14 March 2022"), { in: "CN" }),
      states(findX5, sells("14 March 2022"), { in: "GB" }),
    ),
    saying({ by: sources.oppo, on: "2022-02-24", link: "https://www.gsmarena.com/oppo_find_x5_lite-11323.php" })(
      "Find X5 Lite for 419 pounds",
      states(event, shows(lite)),
      states(lite, named("Oppo Find X5 Lite", "official")),
      states(lite, availability("coming"), { in: "GB" }),
      states(lite, availability("coming"), { in: "DE" }),
      states(lite, availability("coming"), { in: "FR" }),
      states(lite, price("419", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.oppo, on: "2022-03-14" })(
      "now on sale",
      states(findX5, availability("on-sale"), { in: "CN" }),
      states(findX5, availability("on-sale"), { in: "GB" }),
      states(findX5, availability("on-sale"), { in: "DE" }),
      states(findX5, availability("on-sale"), { in: "FR" }),
      states(findX5Pro, availability("on-sale"), { in: "CN" }),
      states(findX5Pro, availability("on-sale"), { in: "GB" }),
      states(findX5Pro, availability("on-sale"), { in: "DE" }),
      states(findX5Pro, availability("on-sale"), { in: "FR" }),
      states(lite, availability("on-sale"), { in: "GB" }),
      states(lite, availability("on-sale"), { in: "DE" }),
      states(lite, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2022-03-01", "2022-03-29"],
      link: "https://www.gsmarena.com/oppo_find_x5_lite-11323.php",
    })("released on 1 March", states(lite, sells("1 March 2022"))),
  ],
});
