import { oppo } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

/** Oppo's first foldables stayed at home, but for the Flip. */
export const findN = loneDevice("oppo-find-n", "Oppo Find N", oppo, "fold");
export const findN2 = loneDevice("oppo-find-n2", "Oppo Find N2", oppo, "fold");
export const findN2Flip = loneDevice("oppo-find-n2-flip", "Oppo Find N2 Flip", oppo, "flip");
const firstDay = launch("oppo-find-n-launch", "Oppo Find N launch", oppo);
const secondDay = launch("oppo-find-n2-launch", "Oppo Find N2 and N2 Flip launch", oppo);
const flipLaunch = launch("oppo-find-n2-flip-launch", "Oppo Find N2 Flip global launch", oppo, "London");

const second = saying({ by: sources.oppo, on: "2022-12-15" });
const london = saying({
  by: sources.oppo,
  on: "2023-02-15",
  link: "https://gizchina.com/2023/02/16/oppo-find-n2-flip-is-just-companys-first-step-into-foldables-world",
});

export default story({
  devices: [findN, findN2, findN2Flip],
  launches: [firstDay, secondDay, flipLaunch],
  claims: [
    saying({ by: sources.oppo, on: "2021-12-15", link: "https://www.gsmarena.com/oppo_find_n-11267.php" })(
      "Find N presented, from 7,699 yuan, from 23 December",
      states(firstDay, status("held")),
      states(firstDay, launches("15 December 2021")),
      states(firstDay, shows(findN)),
      states(findN, named("Oppo Find N", "official")),
      states(findN, availability("coming"), { in: "CN" }),
      states(findN, priceFrom("7699", "CNY"), { in: "CN" }),
      states(findN, sells("23 December 2021"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-12-17", "2022-03-29"],
      link: "https://www.gsmarena.com/oppo_find_n-11267.php",
    })(
      "released on 17 December",
      states(findN, sells("17 December 2021"), { in: "CN" }),
      states(findN, named("PEUM00", "model-number"), { in: "CN" }),
    ),
    saying({ by: sources.oppo, on: "2021-12-23" })("now on sale", states(findN, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.msPowerUser,
      on: "2022-03-30",
      link: "https://mspoweruser.com/vivo-x-fold-may-not-be-limited-to-china/",
    })("not sold outside China", denies(findN, availability("on-sale"), { in: "international" })),
    saying({
      by: sources.oppo,
      on: "2022-12-14",
      link: "https://tech.everyeye.it/notizie/oppo-find-n2-fold-flip-ufficiali-arrivera-europa-624546.html",
    })(
      "Find N2 and N2 Flip tomorrow",
      states(secondDay, launches("15 December 2022")),
      states(secondDay, status("planned")),
      states(secondDay, shows(findN2)),
      states(secondDay, shows(findN2Flip)),
    ),
    saying({
      by: sources.everyeye,
      on: "2022-12-14",
      link: "https://tech.everyeye.it/notizie/oppo-find-n2-fold-flip-ufficiali-arrivera-europa-624546.html",
    })(
      "only the Flip comes west, for the software's sake",
      denies(findN2, availability("coming"), { in: "international" }),
      states(findN2Flip, availability("coming"), { in: "europe" }),
      expects(findN2, named("Oppo Find N2 Fold", "rumored")),
    ),
    second(
      "presented, from 7,999 and 5,999 yuan",
      states(secondDay, status("held")),
      states(findN2, named("Oppo Find N2", "official")),
      states(findN2Flip, named("Oppo Find N2 Flip", "official")),
      states(findN2, availability("coming"), { in: "CN" }),
      states(findN2Flip, availability("coming"), { in: "CN" }),
      states(findN2, priceFrom("7999", "CNY"), { in: "CN" }),
      states(findN2Flip, priceFrom("5999", "CNY"), { in: "CN" }),
      states(findN2, successorOf(findN)),
    ),
    second(
      "from 23 and from 30 December",
      states(findN2, sells("23 December 2022"), { in: "CN" }),
      states(findN2Flip, sells("30 December 2022"), { in: "CN" }),
    ),
    saying({ by: sources.oppo, on: "2022-12-30" })(
      "on sale",
      states(findN2, availability("on-sale"), { in: "CN" }),
      states(findN2Flip, availability("on-sale"), { in: "CN" }),
    ),
    london(
      "N2 Flip presented to the world",
      states(flipLaunch, status("held")),
      states(flipLaunch, launches("15 February 2023")),
      states(flipLaunch, shows(findN2Flip)),
      states(findN2Flip, availability("coming"), { in: "GB" }),
    ),
    london(
      "849 pounds, from 2 March",
      states(findN2Flip, price("849", "GBP"), { in: "GB" }),
      states(findN2Flip, sells("2 March 2023"), { in: "GB" }),
    ),
    saying({ by: sources.oppo, on: "2023-03-02" })(
      "now on sale",
      states(findN2Flip, availability("on-sale"), { in: "GB" }),
    ),
    saying({ by: sources.oppo, on: "2023-03-17" })(
      "on sale in India for 89,999 rupees",
      states(findN2Flip, availability("on-sale"), { in: "IN" }),
      states(findN2Flip, price("89999", "INR"), { in: "IN" }),
      states(findN2Flip, sells("17 March 2023"), { in: "IN" }),
    ),
    saying({
      by: sources.hardwareZone,
      on: "2023-04-28",
      link: "https://www.hardwarezone.com.sg/feature-oppo-find-n2-flip-widget-new-youtube-tiktok-whatsapp-zalo-15",
    })(
      "on sale in Singapore and around since late March",
      states(findN2Flip, availability("on-sale"), { in: "SG" }),
      states(findN2Flip, availability("on-sale"), { in: "MY" }),
      states(findN2Flip, availability("on-sale"), { in: "TH" }),
      states(findN2Flip, availability("on-sale"), { in: "ID" }),
      states(findN2Flip, sells("late March 2023"), { in: "SG" }),
    ),
  ],
});
