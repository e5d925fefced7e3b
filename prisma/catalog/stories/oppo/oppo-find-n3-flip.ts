import { oppo } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { findN2Flip } from "./oppo-find-n";

const findN3Flip = loneDevice("oppo-find-n3-flip", "Oppo Find N3 Flip", oppo, "flip");
const china = launch("oppo-find-n3-flip-china-launch", "Oppo Find N3 Flip launch in China", oppo);
const india = launch("oppo-find-n3-flip-india-launch", "Oppo Find N3 Flip launch in India", oppo);

export default story({
  devices: [findN3Flip],
  launches: [china, india],
  claims: [
    saying({
      by: sources.yogeshBrar,
      on: ["2023-08-01", "2023-08-15"],
      link: "https://www.androidcentral.com/phones/oneplus-open-oppo-find-n3-flip-launch-rumors",
    })("at the end of August", states(china, launches("late August 2023"))),
    saying({
      by: sources.maxJambor,
      on: ["2023-08-01", "2023-08-15"],
      link: "https://www.androidcentral.com/phones/oneplus-open-oppo-find-n3-flip-launch-rumors",
    })("on 29 August", states(china, launches("29 August 2023"))),
    saying({
      by: sources.androidCentral,
      on: ["2023-08-01", "2023-08-15"],
      link: "https://www.androidcentral.com/phones/oneplus-open-oppo-find-n3-flip-launch-rumors",
    })("first in China", expects(findN3Flip, availability("coming"), { in: "CN" })),
    saying({ by: sources.oppo, on: "2023-08-29" })(
      "presented, from 6,799 yuan",
      states(china, status("held")),
      states(china, launches("29 August 2023")),
      states(china, shows(findN3Flip)),
      states(findN3Flip, named("Oppo Find N3 Flip", "official")),
      states(findN3Flip, availability("coming"), { in: "CN" }),
      states(findN3Flip, priceFrom("6799", "CNY"), { in: "CN" }),
      states(findN3Flip, sells("8 September 2023"), { in: "CN" }),
      states(findN3Flip, successorOf(findN2Flip)),
    ),
    saying({ by: sources.oppo, on: "2023-09-08" })(
      "on sale",
      states(findN3Flip, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.oppo, on: "2023-10-12" })(
      "in India for 94,999 rupees from 22 October",
      states(india, status("held")),
      states(india, launches("12 October 2023")),
      states(india, shows(findN3Flip)),
      states(findN3Flip, availability("coming"), { in: "IN" }),
      states(findN3Flip, price("94999", "INR"), { in: "IN" }),
      states(findN3Flip, sells("22 October 2023"), { in: "IN" }),
    ),
    saying({
      by: sources.oppo,
      on: "2023-10-12",
      link: "https://knowtechie.com/oneplus-open-oppo-find-n3-launch-october-19/",
    })("to the world with the Find N3 on 19 October", states(findN3Flip, availability("coming"), { in: "SG" })),
    saying({ by: sources.oppo, on: "2023-10-22" })(
      "on sale in India",
      states(findN3Flip, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
