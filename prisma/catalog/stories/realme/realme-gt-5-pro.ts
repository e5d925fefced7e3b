import { realme } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { gt2Pro } from "./realme-gt-2";

export const gt5Pro = loneDevice("realme-gt5-pro", "realme GT5 Pro", realme);
const china = launch("realme-gt5-pro-launch", "realme GT5 Pro launch", realme);

export default story({
  devices: [gt5Pro],
  launches: [china],
  claims: [
    saying({
      by: sources.realme,
      on: "2023-12-07",
      link: "https://www.gsmarena.com/realme_gt5_pro-12583.php",
    })(
      "presented, from 3,399 yuan, from 14 December",
      states(china, status("held")),
      states(china, launches("7 December 2023")),
      states(china, shows(gt5Pro)),
      states(gt5Pro, named("realme GT5 Pro", "official")),
      states(gt5Pro, availability("coming"), { in: "CN" }),
      states(gt5Pro, priceFrom("3399", "CNY"), { in: "CN" }),
      states(gt5Pro, sells("14 December 2023"), { in: "CN" }),
      states(gt5Pro, successorOf(gt2Pro)),
    ),
    saying({ by: sources.realme, on: "2023-12-14" })("on sale", states(gt5Pro, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.phoneArena,
      on: ["2024-10-07", "2024-10-14"],
      link: "https://www.phonearena.com/news/new-contender-in-the-october-flagship-phone-launch-frenzy-on-its-way_id163812",
    })(
      "launched in December 2023, China's alone",
      states(china, launches("December 2023")),
      denies(gt5Pro, availability("on-sale"), { in: "international" }),
    ),
  ],
});
