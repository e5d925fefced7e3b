import { tecno } from "../../brands";
import { device, launch } from "../../entries";
import { availability, launches, named, preorders, price, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { flip, fold, phantomV } from "./phantom-v";

const fold2 = device("tecno-phantom-v-fold2", "Phantom V Fold2", phantomV, "fold");
const flip2 = device("tecno-phantom-v-flip2", "Phantom V Flip2", phantomV, "flip");
const september = launch("tecno-phantom-v-fold2-launch", "Phantom V Fold2 and V Flip2 launch", tecno);

const ghana = "https://newsdaur.com/archives/13168";
const india = { in: "IN" } as const;
const both = [fold2, flip2] as const;

export default story({
  devices: [fold2, flip2],
  launches: [september],
  claims: [
    saying({ by: sources.tecno, on: ["2024-08-10", "2024-08-19"], link: ghana })(
      "a post in Ghana, deleted: orders from 19 to 24 August",
      ...both.flatMap((phone) => [
        states(phone, preorders("19–24 August 2024"), { in: "GH" }),
        states(phone, availability("coming"), { in: "GH" }),
      ]),
      states(fold2, named("Phantom V Fold 2", "official")),
      states(flip2, named("Phantom V Flip 2", "official")),
    ),
    saying({
      by: sources.cnet,
      on: ["2024-08-27", "2024-08-28"],
      link: "https://usmail24.com/tecno-unveils-the-phantom-ultimate-2-trifold-concept-phone",
    })(
      "the next ones expected in September",
      expects(september, launches("September 2024")),
      expects(september, shows(fold2)),
      expects(september, shows(flip2)),
    ),
    saying({ by: sources.tecno, on: ["2024-09-13", "2024-09-30"] })(
      "Phantom V Fold2 and V Flip2",
      states(september, launches("September 2024")),
      states(september, status("held")),
      states(september, shows(fold2)),
      states(september, shows(flip2)),
      states(fold2, named("Phantom V Fold2", "official")),
      states(flip2, named("Phantom V Flip2", "official")),
      states(fold2, successorOf(fold)),
      states(flip2, successorOf(flip)),
    ),
    saying({ by: sources.tecno, on: ["2024-12-06", "2024-12-12"] })(
      "India: 79,999 and 34,999 rupees",
      states(fold2, price("79999", "INR"), india),
      states(flip2, price("34999", "INR"), india),
      ...both.map((phone) => states(phone, sells("mid-December 2024"), india)),
    ),
    saying({ by: sources.tecno, on: ["2024-12-13", "2024-12-31"] })(
      "on sale in India",
      ...both.map((phone) => states(phone, availability("on-sale"), india)),
    ),
  ],
});
