import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, priceFrom, sells, shows, status, successorOf, variantOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { k60Ultra } from "./redmi-k60";
import { xiaomi12t, xiaomi12tPro } from "./xiaomi-12t";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const xiaomi13tSeries = series("xiaomi-13t", "Xiaomi 13T", xiaomi);
export const xiaomi13t = device("xiaomi-13t", "Xiaomi 13T", xiaomi13tSeries);
export const xiaomi13tPro = device("xiaomi-13t-pro", "Xiaomi 13T Pro", xiaomi13tSeries);
const event = launch("xiaomi-13t-launch", "Xiaomi 13T series launch", xiaomi, "Berlin");

const page = gsmarenaItem("xiaomi_13t-12389");
const proPage = gsmarenaItem("xiaomi_13t_pro-12388");
const tipsters = "https://www.nextpit.com/xiaomi-13t-and-13t-pro-september-launch-with-leica";
const official = "https://androidauthority.com/xiaomi-13t-series-launch-date-3361141";
const berlin = saying({ by: sources.xiaomi, on: "2023-09-26", link: page });

export default story({
  series: [xiaomi13tSeries],
  devices: [xiaomi13t, xiaomi13tPro],
  launches: [event],
  claims: [
    saying({
      by: sources.fourGNews,
      on: ["2023-08-01", "2023-08-03"],
      link: "https://www.nextpit.com/xiaomi-13t-pro-leica-camera-early-september-launch-rumor",
    })(
      "on 1 September, ahead of the iPhone 15",
      states(event, launches("1 September 2023")),
      states(event, shows(xiaomi13tPro)),
      states(xiaomi13tPro, variantOf(k60Ultra)),
    ),
    saying({
      by: sources.unnamed("2023-09-04", "first tipster", "Xiaomi 13T"),
      on: ["2023-08-25", "2023-09-04"],
      link: tipsters,
    })(
      "one of two tipsters says 16 September",
      states(event, launches("16 September 2023"), {
        note: "Sudhanshu Ambhore and Abhishek Yadav; the report leaves open who says which.",
      }),
    ),
    saying({
      by: sources.unnamed("2023-09-04", "second tipster", "Xiaomi 13T"),
      on: ["2023-08-25", "2023-09-04"],
      link: tipsters,
    })(
      "the other says 26 September",
      states(event, launches("26 September 2023"), {
        note: "Sudhanshu Ambhore and Abhishek Yadav; the report leaves open who says which.",
      }),
    ),
    saying({ by: sources.xiaomi, on: "2023-09-05", link: official })(
      "26 September, 2 p.m. in Berlin, with Leica",
      states(event, launches("26 September 2023, 14:00 Berlin")),
      states(event, status("planned")),
      states(event, shows(xiaomi13tSeries)),
      states(xiaomi13tSeries, feature("Leica camera")),
      ...comingTo(xiaomi13tSeries, "DE"),
    ),
    saying({ by: sources.androidAuthority, on: "2023-09-05", link: official })(
      "the Pro is a tweaked K60 Ultra; 649 euros leaked",
      expects(xiaomi13tPro, variantOf(k60Ultra)),
      expects(xiaomi13t, priceFrom("649", "EUR"), { in: "europe" }),
    ),
    berlin(
      "13T and 13T Pro presented",
      ...presented(event, xiaomi13t, xiaomi13tPro),
      ...comingTo(xiaomi13tSeries, "FR", "GB", "ES", "IT"),
    ),
    berlin(
      "from 649 and 799 euros",
      states(xiaomi13t, priceFrom("649", "EUR"), { in: "europe" }),
      states(xiaomi13tPro, priceFrom("799", "EUR"), { in: "europe" }),
    ),
    saying({
      by: sources.techAdvisor,
      on: ["2024-01-01", "2024-09-11"],
      link: "https://nordot.app/1156195510486532902?c=388701204576175201",
    })(
      "549 and 649, in pounds as in euros",
      states(xiaomi13t, priceFrom("549", "GBP"), { in: "GB" }),
      states(xiaomi13tPro, priceFrom("649", "GBP"), { in: "GB" }),
      states(xiaomi13t, priceFrom("549", "EUR"), { in: "europe" }),
      states(xiaomi13tPro, priceFrom("649", "EUR"), { in: "europe" }),
    ),
    saying({ by: sources.smartDroid, on: ["2023-09-26", "2023-10-15"], link: "https://smartdroid.de/?p=289517" })(
      "just starting in Germany",
      ...onSaleIn(xiaomi13t, "DE"),
      ...onSaleIn(xiaomi13tPro, "DE"),
    ),
    saying({ by: sources.gsmarena, on: ["2023-10-05", "2023-11-30"], link: page })(
      "available",
      ...onSaleIn(xiaomi13t, "FR", "GB", "ES", "IT"),
      states(xiaomi13t, successorOf(xiaomi12t)),
    ),
    saying({ by: sources.gsmarena, on: ["2023-10-05", "2023-11-30"], link: proPage })(
      "available",
      ...onSaleIn(xiaomi13tPro, "FR", "GB", "ES", "IT"),
      states(xiaomi13tPro, successorOf(xiaomi12tPro)),
    ),
    saying({ by: sources.gsmarena, on: ["2023-12-08", "2024-03-31"], link: page })(
      "in Japan since December",
      states(xiaomi13tSeries, sells("December 2023"), { in: "JP" }),
      ...onSaleIn(xiaomi13t, "JP"),
      ...onSaleIn(xiaomi13tPro, "JP"),
    ),
    saying({ by: sources.gsmarena, on: ["2023-10-05", "2023-11-30"], link: page })(
      "not for China",
      denies(xiaomi13tSeries, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-05-22", link: gsmarenaItem("xiaomi_17t_india_launch_date-news-72947") })(
      "no T phone in India again until 2026",
      ...neverSoldIn(xiaomi13tSeries, "IN"),
    ),
    notInNorthAmerica(xiaomi13tSeries),
    listed(["2023-09-26", "2024-03-31"], xiaomi13t, "aristotle", { international: "2306EPN60G", JP: "XIG04" }),
    listed(["2023-09-26", "2024-03-31"], xiaomi13tPro, "corot", { international: "23078PND5G", JP: "A301XM" }),
  ],
});
