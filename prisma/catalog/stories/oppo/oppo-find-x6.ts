import { oppo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, shows, status, successorOf } from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { findX5Pro } from "./oppo-find-x5";

const series6 = series("oppo-find-x6", "Oppo Find X6", oppo);
const findX6 = device("oppo-find-x6", "Oppo Find X6", series6);
const findX6Pro = device("oppo-find-x6-pro", "Oppo Find X6 Pro", series6);
const event = launch("oppo-find-x6-launch", "Oppo Find X6 series launch", oppo);

export default story({
  series: [series6],
  devices: [findX6, findX6Pro],
  launches: [event],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: ["2023-03-01", "2023-03-12"],
      link: "https://www.frandroid.com/marques/oppo/1636261_le-successeur-de-lexcellent-oppo-find-x5-pro-serait-sur-le-point-detre-revele",
    })("on 16 March", expects(event, launches("16 March 2023"))),
    saying({
      by: sources.abhishekYadav,
      on: ["2023-03-01", "2023-03-12"],
      link: "https://www.frandroid.com/marques/oppo/1636261_le-successeur-de-lexcellent-oppo-find-x5-pro-serait-sur-le-point-detre-revele",
    })("on 21 March", expects(event, launches("21 March 2023"))),
    saying({
      by: sources.iceUniverse,
      on: "2023-03-10",
      link: "https://soyacincau.com/2023/03/13/oppo-find-x6-pro-leaked-in-its-full-glory-but-will-it-be-sold-outside-of-china",
    })(
      "the 13 Ultra goes global, the Find X6 Pro does not",
      denies(findX6Pro, availability("coming"), { in: "international" }),
    ),
    saying({
      by: sources.oppo,
      on: ["2023-03-14", "2023-03-16"],
      link: "https://techradar.com/news/the-oppo-find-x6-series-and-oppo-pad-2-are-officially-just-days-away-from-launch",
    })(
      "21 March at 14:00",
      states(event, launches("21 March 2023, 14:00 Beijing")),
      states(event, status("planned")),
      states(event, shows(series6)),
    ),
    saying({
      by: sources.techRadar,
      on: ["2023-03-14", "2023-03-16"],
      link: "https://techradar.com/news/the-oppo-find-x6-series-and-oppo-pad-2-are-officially-just-days-away-from-launch",
    })("likely only for China", doubts(series6, availability("coming"), { in: "international" })),
    saying({ by: sources.oppo, on: "2023-03-21", link: "https://www.gsmarena.com/oppo_find_x6_pro-12105.php" })(
      "presented, Pro from 5,999 yuan",
      states(event, status("held")),
      states(event, shows(findX6)),
      states(event, shows(findX6Pro)),
      states(findX6, named("Oppo Find X6", "official")),
      states(findX6Pro, named("Oppo Find X6 Pro", "official")),
      states(series6, availability("coming"), { in: "CN" }),
      states(findX6, priceFrom("4499", "CNY"), { in: "CN" }),
      states(findX6Pro, priceFrom("5999", "CNY"), { in: "CN" }),
      states(findX6Pro, successorOf(findX5Pro)),
    ),
    saying({ by: sources.oppo, on: "2023-03-24" })("on sale", states(series6, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.androidCentral,
      on: "2024-10-24",
      link: "https://www.androidcentral.com/phones/the-wait-is-over-oppos-find-x8-and-x8-pro-are-launching-globally",
    })(
      "the Find X6 Pro did not leave the country",
      denies(findX6Pro, availability("on-sale"), { in: "international" }),
    ),
  ],
});
