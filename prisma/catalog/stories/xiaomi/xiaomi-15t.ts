import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, price, priceFrom, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi14t, xiaomi14tPro } from "./xiaomi-14t";
import { comingTo, listed, neverSoldIn, onSaleIn, presented } from "./phrases";

const xiaomi15tSeries = series("xiaomi-15t", "Xiaomi 15T", xiaomi);
export const xiaomi15t = device("xiaomi-15t", "Xiaomi 15T", xiaomi15tSeries);
export const xiaomi15tPro = device("xiaomi-15t-pro", "Xiaomi 15T Pro", xiaomi15tSeries);
const event = launch("xiaomi-15t-launch", "Xiaomi 15T series launch", xiaomi, "Munich");
const page = gsmarenaItem("xiaomi_15t_5g-14177");
const proPage = gsmarenaItem("xiaomi_15t_pro_5g-14178");
const invitation =
  "https://www.notebookcheck.com/Xiaomi-laedt-zum-Launch-Event-des-Xiaomi-15T-Pro-in-Muenchen-nachdem-ein-Leak-Preis-und-Specs-enthuellt-hat.1109475.0.html";

export default story({
  series: [xiaomi15tSeries],
  devices: [xiaomi15t, xiaomi15tPro],
  launches: [event],
  claims: [
    saying({
      by: sources.unnamed("2025-09-02", "leak", "Xiaomi 15T price"),
      on: ["2025-08-28", "2025-09-07"],
      link: invitation,
    })(
      "649 and 799 euros",
      states(xiaomi15t, price("649", "EUR"), { in: "europe", offer: "12 GB + 256 GB" }),
      states(xiaomi15tPro, price("799", "EUR"), { in: "europe", offer: "12 GB + 256 GB" }),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2025-09-08", "2025-09-09"],
      link: "https://www.phoneworld.com.pk/the-wait-is-over-xiaomi-15t-series-launch-promises-game-changing-features/",
    })(
      "24 September in Munich",
      states(event, launches("24 September 2025")),
      states(event, status("planned")),
      states(event, shows(xiaomi15tSeries)),
    ),
    saying({
      by: sources.gadgets360,
      on: ["2025-09-08", "2025-09-10"],
      link: "https://www.gadgets360.com/mobiles/news/xiaomi-15t-pro-series-launch-date-announced-camera-teased-specifications-features-9238046",
    })("on 25 September", states(event, launches("25 September 2025"))),
    saying({ by: sources.notebookcheck, on: ["2025-09-08", "2025-09-10"], link: invitation })(
      "so in Germany from the start",
      expects(xiaomi15tSeries, availability("coming"), { in: "DE" }),
    ),
    saying({ by: sources.xiaomi, on: "2025-09-24", link: page })(
      "15T and 15T Pro from 649 and 799 euros",
      ...presented(event, xiaomi15t, xiaomi15tPro),
      ...comingTo(xiaomi15tSeries, "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi15t, priceFrom("649", "EUR"), { in: "europe" }),
      states(xiaomi15tPro, priceFrom("799", "EUR"), { in: "europe" }),
      states(xiaomi15tSeries, feature("Leica camera")),
    ),
    saying({ by: sources.gsmarena, on: ["2025-10-01", "2025-11-30"], link: page })(
      "available",
      ...onSaleIn(xiaomi15t, "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi15t, successorOf(xiaomi14t)),
    ),
    saying({ by: sources.gsmarena, on: ["2025-10-01", "2025-11-30"], link: proPage })(
      "available",
      ...onSaleIn(xiaomi15tPro, "DE", "FR", "GB", "ES", "IT"),
      states(xiaomi15tPro, successorOf(xiaomi14tPro)),
    ),
    saying({ by: sources.gsmarena, on: ["2025-10-01", "2025-11-30"], link: page })(
      "not for China",
      denies(xiaomi15tSeries, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-05-22", link: gsmarenaItem("xiaomi_17t_india_launch_date-news-72947") })(
      "no T phone in India again until 2026",
      ...neverSoldIn(xiaomi15tSeries, "IN"),
    ),
    listed(["2025-09-24", "2025-12-31"], xiaomi15t, "goya", { international: "25069PTEBG" }),
    listed(["2025-09-24", "2025-12-31"], xiaomi15tPro, "klimt", { international: "2506BPN68G", JP: "2506BPN68R" }),
  ],
});
