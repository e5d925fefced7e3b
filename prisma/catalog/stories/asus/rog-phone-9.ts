import { asus } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, priceFrom, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { rog8, rog8Pro } from "./rog-phone-8";

const rog9Series = series("asus-rog-phone-9", "ROG Phone 9", asus);
const rog9 = device("asus-rog-phone-9", "ROG Phone 9", rog9Series);
const rog9Pro = device("asus-rog-phone-9-pro", "ROG Phone 9 Pro", rog9Series);
/** Spoken of, and then no longer to come: ASUS makes no phones for now. */
const rog10 = loneDevice("asus-rog-phone-10", "ROG Phone 10", asus);
const zenfone13 = loneDevice("asus-zenfone-13-ultra", "Zenfone 13 Ultra", asus);
const november = launch("asus-rog-phone-9-launch", "ROG Phone 9 series launch", asus);

const september =
  "https://www.neowin.net/news/this-beast-of-a-phone-from-asus-is-expected-to-launch-in-the-us-in-q1-2025/";
const event = saying({ by: sources.asus, on: "2024-11-19" });
const pause = "https://hi-tech.ua/en/asus-will-not-release-smartphones-in-2026-but-the-mobile-business-is-not-closed/";
const both = [rog9, rog9Pro] as const;
const europe = ["DE", "GB", "FR"] as const;

export default story({
  series: [rog9Series],
  devices: [rog9, rog9Pro, rog10, zenfone13],
  launches: [november],
  claims: [
    saying({ by: sources.smartPikachu, on: ["2024-09-14", "2024-09-17"], link: september })(
      "the ROG Phone 9 in a register of China",
      states(rog9, named("ROG Phone 9", "rumored")),
      states(rog9, named("AI2501A", "model-number")),
    ),
    saying({ by: sources.neowin, on: "2024-09-17", link: september })(
      "China by the end of 2024, the US perhaps in Q1 2025",
      expects(november, launches("late 2024")),
      expects(rog9, launches("Q1 2025"), { in: "US" }),
    ),
    saying({
      by: sources.asus,
      on: "2024-10-22",
      link: "https://www.techradar.com/phones/asus-phones/asus-rog-phone-9-has-arrived-with-a-new-qualcomm-snapdragon-8-elite-chipset",
    })(
      "AI on, game on: 19 November",
      states(november, launches("19 November 2024, 19:00 Taipei")),
      states(november, status("planned")),
      states(november, shows(rog9)),
    ),
    event(
      "ROG Phone 9 and 9 Pro",
      states(november, status("held")),
      states(november, shows(rog9)),
      states(november, shows(rog9Pro)),
      states(rog9, named("ROG Phone 9", "official")),
      states(rog9Pro, named("ROG Phone 9 Pro", "official")),
      states(rog9, successorOf(rog8)),
      states(rog9Pro, successorOf(rog8Pro)),
    ),
    saying({ by: sources.asus, on: "2024-11-19" })(
      "from 1,099 euros, 999 dollars",
      ...([...europe, "TW", "US"] as const).flatMap((market) =>
        both.map((phone) => states(phone, availability("coming"), { in: market })),
      ),
      states(rog9, priceFrom("1099", "EUR"), { in: "DE" }),
      states(rog9, priceFrom("999.99", "USD"), { in: "US" }),
      states(rog9Pro, priceFrom("1199.99", "USD"), { in: "US" }),
    ),
    saying({ by: sources.asus, on: ["2025-01-15", "2025-06-30"] })(
      "on sale",
      ...both.flatMap((phone) =>
        ([...europe, "TW", "US"] as const).map((market) => states(phone, availability("on-sale"), { in: market })),
      ),
    ),

    saying({
      by: unnamed("2025-11-15", "report", "ROG Phone 10 in the works"),
      on: ["2025-11-01", "2025-11-30"],
      link: "https://toolcome.com/?p=21051",
    })("the ROG Phone 10 is being made", states(rog10, named("ROG Phone 10", "rumored"))),
    saying({ by: sources.digiTimes, on: ["2026-01-05", "2026-01-07"], link: pause })(
      "neither Zenfone 13 Ultra nor a new ROG Phone in 2026",
      states(zenfone13, named("Zenfone 13 Ultra", "rumored")),
      denies(zenfone13, launches("2026")),
      denies(rog10, launches("2026")),
    ),
    saying({ by: sources.asus, on: ["2026-01-05", "2026-01-07"], link: pause })(
      "no new phones in 2026, the business goes on",
      denies(zenfone13, launches("2026")),
      denies(rog10, launches("2026")),
    ),
    saying({
      by: sources.asus,
      on: ["2026-01-16", "2026-01-19"],
      link: "https://www.androidauthority.com/asus-smartphone-business-pause-reason-3633508/",
    })(
      "no more new models; wait and see without end",
      denies(zenfone13, availability("coming"), { in: "everywhere" }),
      denies(rog10, availability("coming"), { in: "everywhere" }),
    ),
  ],
});
