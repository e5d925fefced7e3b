import { honor } from "../../brands";
import { launch, loneDevice } from "../../entries";
import {
  availability,
  launches,
  named,
  preorders,
  price,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { expects, leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { magicVs } from "./honor-magic-v";

/** Shown in Berlin in September; to be bought in Europe in January. */
export const magicV2 = loneDevice("honor-magic-v2", "Honor Magic V2", honor, "fold");
export const magicV3 = loneDevice("honor-magic-v3", "Honor Magic V3", honor, "fold");
const v2China = launch("honor-magic-v2-launch", "Honor Magic V2 launch", honor);
const ifa2023 = launch("honor-magic-v2-global-launch", "Honor keynote at IFA 2023", honor, "Berlin");
const v3China = launch("honor-magic-v3-launch", "Honor Magic V3 launch", honor);
const ifa2024 = launch("honor-magic-v3-global-launch", "Honor keynote at IFA 2024", honor, "Berlin");

export default story({
  devices: [magicV2, magicV3],
  launches: [v2China, ifa2023, v3China, ifa2024],
  claims: [
    saying({
      by: sources.honor,
      on: "2023-07-12",
      link: "https://www.cnbc.com/2023/07/20/honors-magic-v2-foldable-smartphone-as-popular-as-an-iphone-in-china.html",
    })(
      "presented, from 8,999 yuan, from 20 July",
      states(v2China, status("held")),
      states(v2China, launches("12 July 2023")),
      states(v2China, shows(magicV2)),
      states(magicV2, named("Honor Magic V2", "official")),
      states(magicV2, availability("coming"), { in: "CN" }),
      states(magicV2, priceFrom("8999", "CNY"), { in: "CN" }),
      states(magicV2, sells("20 July 2023"), { in: "CN" }),
      states(magicV2, successorOf(magicVs)),
    ),
    saying({ by: sources.honor, on: "2023-07-20" })("on sale", states(magicV2, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.honor,
      on: ["2023-08-15", "2023-08-31"],
      link: "https://www.t3.com/news/honor-magic-v2-superslim-foldable-phone-global-launch-date-revealed",
    })(
      "1 September, in Berlin",
      states(ifa2023, launches("1 September 2023")),
      states(ifa2023, status("planned")),
      states(ifa2023, shows(magicV2)),
    ),
    saying({
      by: sources.honor,
      on: "2023-09-01",
      link: "https://geardiary.com/2023/09/05/honor-magic-v2-honor-v-purse-ifa/",
    })("its global debut", states(ifa2023, status("held")), states(magicV2, availability("coming"), { in: "europe" })),
    saying({
      by: sources.t3,
      on: ["2023-09-01", "2023-09-02"],
      link: "https://www.t3.com/news/honor-magic-v2-foldable-gets-ifa-headline-alongside-wearable-phone-concept",
    })(
      "launched in July; Britain expected later this year",
      states(v2China, launches("July 2023")),
      expects(magicV2, sells("late 2023"), { in: "GB" }),
    ),
    saying({
      by: sources.technikfaultier,
      on: ["2023-09-01", "2023-09-02"],
      link: "https://technikfaultier.com/honor-magic-v2-honor-v-purse-erster-eindruck-und-infos-ifa-2023",
    })("in Germany early in 2024", expects(magicV2, sells("early 2024"), { in: "DE" })),
    saying({
      by: sources.honor,
      on: "2024-01-26",
      link: "https://www.nextpit.de/honor-magic-6-pro-erste-fotos-ein-release-termin-und-magicos-8-0",
    })(
      "to Europe at last, 1,699.99 pounds, 1,999 euros",
      states(magicV2, availability("coming"), { in: "GB" }),
      states(magicV2, availability("coming"), { in: "DE" }),
      states(magicV2, availability("coming"), { in: "FR" }),
      states(magicV2, price("1699.99", "GBP"), { in: "GB" }),
      states(magicV2, price("1999", "EUR"), { in: "DE" }),
      states(magicV2, preorders("26 January 2024"), { in: "GB" }),
      states(magicV2, sells("early February 2024"), { in: "GB" }),
      states(magicV2, sells("early February 2024"), { in: "DE" }),
    ),
    saying({ by: sources.honor, on: ["2024-02-02", "2024-02-29"] })(
      "on sale",
      states(magicV2, availability("on-sale"), { in: "GB" }),
      states(magicV2, availability("on-sale"), { in: "DE" }),
      states(magicV2, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.honor,
      on: "2024-07-02",
      link: "https://www.androidauthority.com/honor-magic-v3-launch-date-3455174/",
    })(
      "12 July",
      states(v3China, launches("12 July 2024")),
      states(v3China, status("planned")),
      states(v3China, shows(magicV3)),
      states(magicV3, named("Honor Magic V3", "official")),
    ),
    saying({
      by: sources.androidAuthority,
      on: "2024-07-02",
      link: "https://www.androidauthority.com/honor-magic-v3-launch-date-3455174/",
    })("no word on a global launch", leavesOpen(magicV3, availability("coming"), { in: "international" })),
    saying({ by: sources.honor, on: "2024-07-12", link: "https://www.gsmarena.com/honor_magic_v3-13202.php" })(
      "presented, from 8,999 yuan, from 19 July",
      states(v3China, status("held")),
      states(magicV3, availability("coming"), { in: "CN" }),
      states(magicV3, priceFrom("8999", "CNY"), { in: "CN" }),
      states(magicV3, sells("19 July 2024"), { in: "CN" }),
      states(magicV3, successorOf(magicV2)),
    ),
    saying({ by: sources.honor, on: "2024-07-19" })("on sale", states(magicV3, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.amateurPhotographer,
      on: ["2024-08-20", "2024-09-04"],
      link: "https://amateurphotographer.com/latest/photo-news/honor-magic-v3-features-teased-as-it-breaks-both-records-and-granite/",
    })(
      "at IFA, from 6 to 10 September",
      expects(ifa2024, launches("6–10 September 2024")),
      expects(ifa2024, shows(magicV3)),
    ),
    saying({ by: sources.honor, on: "2024-09-05", link: "https://gadget.co.za/?p=120176" })(
      "for the world, 1,699.99 pounds, 1,999 euros",
      states(ifa2024, status("held")),
      states(ifa2024, launches("5 September 2024")),
      states(ifa2024, shows(magicV3)),
      states(magicV3, availability("coming"), { in: "GB" }),
      states(magicV3, availability("coming"), { in: "DE" }),
      states(magicV3, availability("coming"), { in: "FR" }),
      states(magicV3, price("1699.99", "GBP"), { in: "GB" }),
      states(magicV3, price("1999", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.honor, on: ["2024-09-05", "2024-09-30"] })(
      "on sale",
      states(magicV3, availability("on-sale"), { in: "GB" }),
      states(magicV3, availability("on-sale"), { in: "DE" }),
      states(magicV3, availability("on-sale"), { in: "FR" }),
    ),
  ],
});
