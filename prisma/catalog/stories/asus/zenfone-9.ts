import { asus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceAbout, priceFrom, shows, status, successorOf } from "../../facts";
import { denies, leavesOpen, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { zenfone8 } from "./zenfone-8";

export const zenfone9 = loneDevice("asus-zenfone-9", "Zenfone 9", asus);
const july = launch("asus-zenfone-9-launch", "Zenfone 9 launch", asus);

const later =
  "https://www.gadgets360.com/mobiles/news/asus-zenfone-10-specifications-leak-launch-date-snapdragon-8-gen-2-expected-3856527";
const event = saying({ by: sources.asus, on: "2022-07-28" });
const europe = ["DE", "GB", "FR"] as const;

export default story({
  devices: [zenfone9],
  launches: [july],
  claims: [
    saying({
      by: sources.snoopytech,
      on: ["2022-07-07", "2022-07-10"],
      link: "https://timesofunited.com/technology/a-fun-gimmick-like-a-scroll-key-and-a-shoulder-mount-are-displayed-in-asus-leaked-zenfone-9-video/",
    })(
      "between 800 and 900 euros",
      states(zenfone9, priceAbout("850", "EUR"), { in: "DE", note: "Between 800 and 900." }),
      states(zenfone9, named("Zenfone 9", "rumored")),
    ),
    saying({
      by: sources.asus,
      on: "2022-07-13",
      link: "https://www.tuttoandroid.net/news/2022/07/13/asus-zenfone-9-data-lancio-ufficiale-955092/",
    })(
      "28 July at 15:00 in Berlin",
      states(july, launches("28 July 2022, 15:00 Berlin")),
      states(july, status("planned")),
      states(july, shows(zenfone9)),
    ),
    saying({
      by: sources.republicWorld,
      on: "2022-07-14",
      link: "https://www.republicworld.com/technology-news/mobile/asus-zenfone-9-is-official-company-reveals-global-release-date-via-twitter-articleshow.html",
    })(
      "if in India, then as the 9z",
      speculates(zenfone9, named("ASUS 9z", "rumored"), { in: "IN" }),
      leavesOpen(zenfone9, availability("coming"), { in: "IN" }),
    ),
    event(
      "the Zenfone 9, small again",
      states(july, status("held")),
      states(july, shows(zenfone9)),
      states(zenfone9, named("Zenfone 9", "official")),
      states(zenfone9, successorOf(zenfone8)),
    ),
    event(
      "from 799 euros",
      ...europe.map((market) => states(zenfone9, availability("coming"), { in: market })),
      states(zenfone9, priceFrom("799", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.asus, on: ["2022-08-15", "2022-12-31"] })(
      "on sale",
      ...[...europe, "TW" as const, "JP" as const, "US" as const].map((market) =>
        states(zenfone9, availability("on-sale"), { in: market }),
      ),
    ),
    saying({ by: sources.gadgets360, on: "2023-03-13", link: later })(
      "shown to the world in July 2022, never launched in India",
      states(july, launches("July 2022")),
      denies(zenfone9, availability("coming"), { in: "IN" }),
    ),
  ],
});
