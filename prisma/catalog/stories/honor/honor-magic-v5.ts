import { honor } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { magicV3 } from "./honor-magic-v2";

/** Four is skipped: it is an unlucky number. */
export const magicV5 = loneDevice("honor-magic-v5", "Honor Magic V5", honor, "fold");
const v5China = launch("honor-magic-v5-launch", "Honor Magic V5 launch", honor, "Shenzhen");
const london = launch("honor-magic-v5-global-launch", "Honor Magic V5 global launch", honor, "London");

export default story({
  devices: [magicV5],
  launches: [v5China, london],
  claims: [
    saying({
      by: sources.honor,
      on: ["2025-06-18", "2025-06-20"],
      link: "https://www.phonearena.com/news/honor-launch-next-big-foldable-date-confirmed_id171459",
    })(
      "2 July in Shenzhen at 19:00",
      states(v5China, launches("2 July 2025, 19:00 Shenzhen")),
      states(v5China, status("planned")),
      states(v5China, shows(magicV5)),
      states(magicV5, named("Honor Magic V5", "official")),
    ),
    saying({ by: sources.gadgetFlow, on: "2025-06-26", link: "https://thegadgetflow.com/blog/honor-magic-v5/" })(
      "for the world perhaps at IFA in September",
      speculates(london, launches("September 2025")),
    ),
    saying({
      by: sources.honor,
      on: "2025-07-02",
      link: "https://www.business-standard.com/amp/technology/tech-news/honor-magic-v5-edges-out-rivals-become-world-s-thinnest-foldable-phone-125070300390_1.html",
    })(
      "presented, from 8,999 yuan",
      states(v5China, status("held")),
      states(magicV5, availability("coming"), { in: "CN" }),
      states(magicV5, priceFrom("8999", "CNY"), { in: "CN" }),
      states(magicV5, successorOf(magicV3)),
    ),
    saying({ by: sources.honor, on: ["2025-07-04", "2025-07-31"] })(
      "on sale",
      states(magicV5, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.honor,
      on: "2025-07-17",
      link: "https://www.citizen.co.za/lifestyle/technology/honor-magic-v5-foldable-smartphone-sa-shores/",
    })(
      "in South Africa in October",
      states(magicV5, sells("October 2025"), { in: "ZA" }),
      states(magicV5, availability("coming"), { in: "ZA" }),
    ),
    saying({ by: sources.honor, on: "2025-08-28", link: "https://www.gsmarena.com/honor_magic_v5-13982.php" })(
      "in London, 1,699.99 pounds, 1,999 euros",
      states(london, status("held")),
      states(london, launches("28 August 2025")),
      states(london, shows(magicV5)),
      states(magicV5, availability("on-sale"), { in: "GB" }),
      states(magicV5, availability("on-sale"), { in: "DE" }),
      states(magicV5, availability("on-sale"), { in: "FR" }),
      states(magicV5, price("1699.99", "GBP"), { in: "GB" }),
      states(magicV5, price("1999", "EUR"), { in: "DE" }),
    ),
  ],
});
