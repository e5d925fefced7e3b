import { realme } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { gt5Pro } from "./realme-gt-5-pro";

export const gt7Pro = loneDevice("realme-gt7-pro", "realme GT 7 Pro", realme);
const china = launch("realme-gt7-pro-launch", "realme GT 7 Pro launch", realme);
const india = launch("realme-gt7-pro-india-launch", "realme GT 7 Pro launch in India", realme);

export default story({
  devices: [gt7Pro],
  launches: [china, india],
  claims: [
    saying({
      by: sources.phoneArena,
      on: ["2024-10-07", "2024-10-14"],
      link: "https://www.phonearena.com/news/new-contender-in-the-october-flagship-phone-launch-frenzy-on-its-way_id163812",
    })(
      "this month, perhaps for the world",
      expects(china, launches("October 2024")),
      expects(china, shows(gt7Pro)),
      leavesOpen(gt7Pro, availability("coming"), { in: "international" }),
    ),
    saying({ by: sources.realme, on: "2024-11-04" })(
      "presented, from 3,599 yuan",
      states(china, status("held")),
      states(china, launches("4 November 2024")),
      states(china, shows(gt7Pro)),
      states(gt7Pro, named("realme GT 7 Pro", "official")),
      states(gt7Pro, availability("coming"), { in: "CN" }),
      states(gt7Pro, priceFrom("3599", "CNY"), { in: "CN" }),
      states(gt7Pro, successorOf(gt5Pro)),
    ),
    saying({ by: sources.realme, on: "2024-11-11" })("on sale", states(gt7Pro, availability("on-sale"), { in: "CN" })),
    saying({ by: sources.realme, on: "2024-11-26" })(
      "in India from 59,999 rupees from 29 November",
      states(india, status("held")),
      states(india, launches("26 November 2024")),
      states(india, shows(gt7Pro)),
      states(gt7Pro, availability("coming"), { in: "IN" }),
      states(gt7Pro, priceFrom("59999", "INR"), { in: "IN" }),
      states(gt7Pro, sells("29 November 2024"), { in: "IN" }),
    ),
    saying({ by: sources.realme, on: "2024-11-29" })(
      "on sale in India",
      states(gt7Pro, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: unnamed("2025-05-01", "report", "realme GT 7 Pro in India"),
      on: ["2025-01-01", "2025-09-30"],
      link: "https://swadeshlive.com/?p=48407",
    })(
      "in November in China; in India the first of its chip",
      states(china, launches("November 2024")),
      states(gt7Pro, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
