import { asus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, preorders, priceFrom, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { zenfone9 } from "./zenfone-9";

export const zenfone10 = loneDevice("asus-zenfone-10", "Zenfone 10", asus);
const june = launch("asus-zenfone-10-launch", "Zenfone 10 launch", asus);

const leak = saying({
  by: sources.pricebaba,
  on: "2023-03-13",
  link: "https://www.gadgets360.com/mobiles/news/asus-zenfone-10-specifications-leak-launch-date-snapdragon-8-gen-2-expected-3856527",
});
const event = saying({ by: sources.asus, on: "2023-06-29" });
const europe = ["DE", "GB", "FR"] as const;

export default story({
  devices: [zenfone10],
  launches: [june],
  claims: [
    leak(
      "in the fourth quarter, model AI2302",
      states(june, launches("Q4 2023")),
      states(june, shows(zenfone10)),
      states(zenfone10, named("AI2302", "model-number")),
    ),
    leak("a screen of 6.3 inches", states(zenfone10, feature("6.3-inch screen"))),
    saying({
      by: sources.asus,
      on: ["2023-06-01", "2023-06-20"],
      link: "https://www.frandroid.com/marques/asus/1715255_asus-zenfone-10-la-bonne-nouvelle-qui-fait-plaisir",
    })(
      "on 29 June at 15:00, with 5.9 inches",
      states(june, launches("29 June 2023, 15:00 Berlin")),
      states(june, status("planned")),
      denies(zenfone10, feature("6.3-inch screen")),
    ),
    event(
      "the Zenfone 10",
      states(june, status("held")),
      states(june, shows(zenfone10)),
      states(zenfone10, named("Zenfone 10", "official")),
      states(zenfone10, successorOf(zenfone9)),
    ),
    event(
      "from 799 euros",
      ...europe.map((market) => states(zenfone10, availability("coming"), { in: market })),
      states(zenfone10, priceFrom("799", "EUR"), { in: "DE" }),
    ),
    saying({
      by: sources.asus,
      on: ["2023-08-15", "2023-08-31"],
      link: "https://d33gy59ovltp76.cloudfront.net/news/it-may-be-the-end-for-the-asus-zenfone-why-that-s-terrible-news",
    })(
      "US orders since last week",
      states(zenfone10, preorders("late August 2023"), { in: "US" }),
      states(zenfone10, availability("coming"), { in: "US" }),
    ),
    saying({
      by: sources.asus,
      on: ["2023-09-15", "2023-12-31"],
    })(
      "on sale",
      ...[...europe, "TW" as const, "JP" as const, "US" as const].map((market) =>
        states(zenfone10, availability("on-sale"), { in: market }),
      ),
    ),
  ],
});
