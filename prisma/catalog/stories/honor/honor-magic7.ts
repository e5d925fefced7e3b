import { honor } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { magic6Pro } from "./honor-magic6";

const series7 = series("honor-magic7", "Honor Magic7", honor);
export const magic7 = device("honor-magic7", "Honor Magic7", series7);
export const magic7Pro = device("honor-magic7-pro", "Honor Magic7 Pro", series7);
const china = launch("honor-magic7-launch", "Honor Magic7 series launch", honor);
const world = launch("honor-magic7-global-launch", "Honor Magic7 Pro global launch", honor);

export default story({
  series: [series7],
  devices: [magic7, magic7Pro],
  launches: [china, world],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: "2024-09-27",
      link: "https://www.pockettactics.com/honor-magic-7-launch-rumor",
    })("in October this year", states(china, launches("October 2024")), states(china, shows(series7))),
    saying({
      by: sources.pocketTactics,
      on: "2024-09-27",
      link: "https://www.pockettactics.com/honor-magic-7-launch-rumor",
    })("had been expected early in 2025", speculates(china, launches("early 2025"))),
    saying({
      by: sources.honor,
      on: "2024-10-14",
      link: "https://tech.hindustantimes.com/mobile/news/honor-magic-7-series-set-to-launch-on-october-30-magicos-9-0-to-unveil-on-this-date-all-details-71728890823435.html",
    })(
      "30 October",
      states(china, launches("30 October 2024")),
      states(china, status("planned")),
      states(china, shows(magic7)),
      states(china, shows(magic7Pro)),
    ),
    saying({
      by: sources.androidiani,
      on: ["2024-10-14", "2024-10-15"],
      link: "https://www.androidiani.com/news/un-altro-importante-marchio-android-lancera-i-suoi-top-di-gamma-questo-mese-390471",
    })("abroad in the first quarter", expects(world, launches("Q1 2025"))),
    saying({ by: sources.honor, on: "2024-10-30" })(
      "presented, from 4,499 and 5,699 yuan",
      states(china, status("held")),
      states(magic7, named("Honor Magic7", "official")),
      states(magic7Pro, named("Honor Magic7 Pro", "official")),
      states(series7, availability("coming"), { in: "CN" }),
      states(magic7, priceFrom("4499", "CNY"), { in: "CN" }),
      states(magic7Pro, priceFrom("5699", "CNY"), { in: "CN" }),
      states(magic7Pro, successorOf(magic6Pro)),
    ),
    saying({ by: sources.honor, on: "2024-11-08" })("on sale", states(series7, availability("on-sale"), { in: "CN" })),
    saying({ by: sources.honor, on: "2025-01-15", link: "https://www.gsmarena.com/honor_magic7_pro-13480.php" })(
      "Pro for 1,099.99 pounds, 1,299 euros",
      states(world, status("held")),
      states(world, launches("15 January 2025")),
      states(world, shows(magic7Pro)),
      states(magic7Pro, availability("coming"), { in: "GB" }),
      states(magic7Pro, availability("coming"), { in: "DE" }),
      states(magic7Pro, availability("coming"), { in: "FR" }),
      states(magic7Pro, price("1099.99", "GBP"), { in: "GB" }),
      states(magic7Pro, price("1299", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.honor, on: ["2025-01-15", "2025-01-31"] })(
      "on sale",
      states(magic7Pro, availability("on-sale"), { in: "GB" }),
      states(magic7Pro, availability("on-sale"), { in: "DE" }),
      states(magic7Pro, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.gadgets360,
      on: "2025-08-22",
      link: "https://www.gadgets360.com/mobiles/news/honor-magic-8-series-launch-timeline-specifications-features-leak-9138366",
    })("debuted in China in October 2024", states(china, launches("October 2024"))),
  ],
});
