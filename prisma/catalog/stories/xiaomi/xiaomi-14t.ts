import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi13t, xiaomi13tPro } from "./xiaomi-13t";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const xiaomi14tSeries = series("xiaomi-14t", "Xiaomi 14T", xiaomi);
export const xiaomi14t = device("xiaomi-14t", "Xiaomi 14T", xiaomi14tSeries);
export const xiaomi14tPro = device("xiaomi-14t-pro", "Xiaomi 14T Pro", xiaomi14tSeries);
export const xiaomi14tLaunch = launch("xiaomi-14t-launch", "Xiaomi 14T series launch", xiaomi, "Berlin");

const page = gsmarenaItem("xiaomi_14t-13329");
const proPage = gsmarenaItem("xiaomi_14t_pro-13328");
const official =
  "https://www.gadgets360.com/mobiles/news/xiaomi-14t-pro-global-launch-berlin-teaser-leica-hands-on-video-design-leak-6550030/amp";
const wiredReview = "https://whatsnew2day.com/xiaomis-updated-14t-phones-are-solid-but-not-selling-in-the-us";

export default story({
  series: [xiaomi14tSeries],
  devices: [xiaomi14t, xiaomi14tPro],
  launches: [xiaomi14tLaunch],
  claims: [
    saying({
      by: sources.techAdvisor,
      on: ["2024-01-01", "2024-09-11"],
      link: "https://nordot.app/1156195510486532902?c=388701204576175201",
    })(
      "likely in September or October, UK included",
      expects(xiaomi14tLaunch, launches("September–October 2024")),
      expects(xiaomi14tSeries, availability("coming"), { in: "GB" }),
    ),
    saying({ by: sources.xiaomi, on: "2024-09-12", link: official })(
      "26 September, in Berlin",
      states(xiaomi14tLaunch, launches("26 September 2024")),
      states(xiaomi14tLaunch, status("planned")),
      states(xiaomi14tLaunch, shows(xiaomi14tSeries)),
      states(xiaomi14tSeries, feature("Leica camera")),
      ...comingTo(xiaomi14tSeries, "DE"),
    ),
    saying({ by: sources.gadgets360, on: "2024-09-12", link: official })(
      "at 2 p.m. GMT",
      states(xiaomi14tLaunch, launches("26 September 2024, 14:00 GMT")),
    ),
    saying({ by: sources.xiaomi, on: "2024-09-26", link: page })(
      "14T and 14T Pro from 649 and 799 euros",
      ...presented(xiaomi14tLaunch, xiaomi14t, xiaomi14tPro),
      ...comingTo(xiaomi14tSeries, "FR", "GB", "ES", "IT"),
      states(xiaomi14t, priceFrom("649", "EUR"), { in: "europe" }),
      states(xiaomi14tPro, priceFrom("799", "EUR"), { in: "europe" }),
    ),
    saying({ by: sources.wired, on: ["2024-09-26", "2024-10-31"], link: wiredReview })(
      "available in the UK and across Europe, not in the US",
      ...onSaleIn(xiaomi14t, "GB"),
      ...onSaleIn(xiaomi14tPro, "GB"),
      ...neverSoldIn(xiaomi14tSeries, "US"),
    ),
    saying({ by: sources.gsmarena, on: ["2024-10-01", "2024-11-30"], link: page })(
      "available",
      ...onSaleIn(xiaomi14t, "DE", "FR", "ES", "IT"),
      states(xiaomi14t, successorOf(xiaomi13t)),
    ),
    saying({ by: sources.gsmarena, on: ["2024-10-01", "2024-11-30"], link: proPage })(
      "available",
      ...onSaleIn(xiaomi14tPro, "DE", "FR", "ES", "IT"),
      states(xiaomi14tPro, successorOf(xiaomi13tPro)),
    ),
    saying({ by: sources.gsmarena, on: ["2024-12-01", "2025-02-28"], link: proPage })(
      "in Japan since November",
      states(xiaomi14tSeries, sells("November 2024"), { in: "JP" }),
      ...onSaleIn(xiaomi14tPro, "JP"),
      ...onSaleIn(xiaomi14t, "JP"),
    ),
    saying({ by: sources.gsmarena, on: ["2024-10-01", "2024-11-30"], link: page })(
      "not for China",
      denies(xiaomi14tSeries, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-05-22", link: gsmarenaItem("xiaomi_17t_india_launch_date-news-72947") })(
      "no T phone in India again until 2026",
      ...neverSoldIn(xiaomi14tSeries, "IN"),
    ),
    notInNorthAmerica(xiaomi14tSeries),
    listed(["2024-09-26", "2025-03-31"], xiaomi14t, "degas", { international: "2406APNFAG", JP: "XIG07" }),
    listed(["2024-09-26", "2025-03-31"], xiaomi14tPro, "rothko", { international: "2407FPN8EG", JP: "XIG06" }),
  ],
});
