import { xiaomi } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { launches, named, price, priceFrom, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { lite5g } from "./mi-11";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const xiaomi12Lite = loneDevice("xiaomi-12-lite", "Xiaomi 12 Lite", xiaomi);
const event = launch("xiaomi-12-lite-launch", "Xiaomi 12 Lite launch", xiaomi);
const page = gsmarenaItem("xiaomi_12_lite-11472");
const retailers = "https://propakistani.pk/2022/07/07/xiaomi-12-lite-is-launching-worldwide-soon/";

/** Expected with the Xiaomi 12 in March, shown without an event in July. */
export default story({
  devices: [xiaomi12Lite],
  launches: [event],
  claims: [
    saying({
      by: sources.xiaomiui,
      on: ["2022-03-17", "2022-03-20"],
      link: "https://www.gizbot.com/mobile/news/xiaomi-12-lite-5g-internal-testing-begins-to-launch-soon-in-europe-asia-079773.html",
    })(
      "soon, in Europe and Asia",
      expects(event, shows(xiaomi12Lite)),
      expects(event, launches("H1 2022")),
      states(xiaomi12Lite, named("taoyao", "codename")),
      ...comingTo(xiaomi12Lite, "europe"),
    ),
    saying({
      by: sources.xiaomi,
      on: ["2022-06-29", "2022-06-30"],
      link: "https://thegoaspotlight.com/2022/06/30/xiaomi-12-lite-is-official-and-will-be-the-prize-of-the-shot-by-mi-photo-contest/",
    })("a prize in a photo contest", states(xiaomi12Lite, named("Xiaomi 12 Lite", "official"))),
    saying({ by: sources.xiaomi, on: ["2022-07-06", "2022-07-07"], link: retailers })(
      "12 Lite is coming",
      states(event, status("planned")),
      states(event, shows(xiaomi12Lite)),
      ...comingTo(xiaomi12Lite, "international"),
    ),
    saying({
      by: sources.unnamed("2022-07-06", "retailer", "Xiaomi 12 Lite price"),
      on: ["2022-07-01", "2022-07-07"],
      link: retailers,
    })(
      "500 euros in European shops",
      speculates(xiaomi12Lite, price("500", "EUR"), { in: "europe", offer: "8 GB + 128 GB" }),
    ),
    saying({ by: sources.xiaomi, on: ["2022-07-08", "2022-07-12"], link: page })(
      "shown without an event, from 399 dollars",
      states(event, launches("9 July 2022")),
      ...presented(event, xiaomi12Lite),
      states(xiaomi12Lite, priceFrom("399", "USD"), { in: "international" }),
      ...comingTo(xiaomi12Lite, "DE", "FR", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2022-07-25", "2022-09-30"], link: page })(
      "available",
      ...onSaleIn(xiaomi12Lite, "DE", "FR", "ES", "IT", "GB"),
      ...neverSoldIn(xiaomi12Lite, "IN"),
      states(xiaomi12Lite, successorOf(lite5g)),
    ),
    notInNorthAmerica(xiaomi12Lite),
    listed(["2022-07-09", "2022-12-31"], xiaomi12Lite, "taoyao", { international: "2203129G" }),
  ],
});
