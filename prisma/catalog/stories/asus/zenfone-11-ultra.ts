import { asus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, shows, status, successorOf, variantOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { rog8 } from "./rog-phone-8";
import { zenfone10 } from "./zenfone-10";

const eleven = loneDevice("asus-zenfone-11-ultra", "Zenfone 11 Ultra", asus);
const twelve = loneDevice("asus-zenfone-12-ultra", "Zenfone 12 Ultra", asus);
const march = launch("asus-zenfone-11-ultra-launch", "Zenfone 11 Ultra launch", asus);
const february = launch("asus-zenfone-12-ultra-launch", "Zenfone 12 Ultra launch", asus);

const first = saying({
  by: sources.asus,
  on: "2024-03-14",
  link: "https://www.idnes.cz/mobil/telefony/asus-zenfone-11-ultra-premera.A240314_141124_telefony_vok",
});
const second = saying({ by: sources.asus, on: "2025-02-06" });
const last = "https://hi-tech.ua/en/asus-will-not-release-smartphones-in-2026-but-the-mobile-business-is-not-closed/";
const end =
  "https://www.gadgets360.com/mobiles/news/asus-zenfone-shutdown-response-report-official-statement-2024-launch-4340078";
const europe = ["DE", "GB", "FR"] as const;

export default story({
  devices: [eleven, twelve],
  launches: [march, february],
  claims: [
    saying({ by: sources.techNewsTaiwan, on: ["2023-08-25", "2023-08-27"], link: end })(
      "the Zenfone 10 was the last, no 11 next year",
      denies(march, launches("2024")),
    ),
    saying({ by: sources.asus, on: ["2023-08-28", "2023-08-29"], link: end })(
      "not true: the line goes on, stay tuned for 2024",
      states(march, launches("2024")),
    ),
    saying({
      by: sources.androidAuthority,
      on: ["2023-12-11", "2023-12-12"],
      link: "https://www.androidauthority.com/asus-rog-ces-event-rog-phone-8-3393275/",
    })(
      "seen at Bluetooth: at CES, or at MWC in February",
      speculates(march, launches("January–February 2024")),
      expects(march, shows(eleven)),
      states(eleven, named("Zenfone 11 Ultra", "rumored")),
    ),
    saying({
      by: sources.asus,
      on: ["2024-02-20", "2024-02-22"],
      link: "https://multiplayer.it/notizie/asus-zenfone-11-ultra-potrebbe-perdere-caratteristica-distintiva.html",
    })("expand your vision: 14 March", states(march, launches("14 March 2024")), states(march, status("planned"))),
    first(
      "the Zenfone 11 Ultra, large this time",
      states(march, status("held")),
      states(march, shows(eleven)),
      states(eleven, named("Zenfone 11 Ultra", "official")),
    ),
    saying({ by: sources.asus, on: "2024-03-14" })(
      "from 999 euros, 899 dollars",
      states(eleven, priceFrom("999", "EUR"), { in: "DE" }),
      states(eleven, priceFrom("899.99", "USD"), { in: "US" }),
      states(eleven, availability("coming"), { in: "US" }),
    ),
    saying({
      by: sources.trustedReviews,
      on: ["2024-03-14", "2024-03-20"],
      link: "https://de.themelocal.com/schnellladung-asus-hat-beim-zenfone-11-ultra-alles-falsch-gemacht/",
    })(
      "no plain Zenfone 11: the 10 stays the small one",
      denies(eleven, successorOf(zenfone10)),
      speculates(eleven, variantOf(rog8)),
    ),
    saying({ by: sources.asus, on: ["2024-05-15", "2024-12-31"] })(
      "on sale",
      ...[...europe, "TW" as const, "JP" as const, "US" as const].map((market) =>
        states(eleven, availability("on-sale"), { in: market }),
      ),
    ),
    second(
      "the Zenfone 12 Ultra",
      states(february, launches("6 February 2025")),
      states(february, status("held")),
      states(february, shows(twelve)),
      states(twelve, named("Zenfone 12 Ultra", "official")),
      states(twelve, successorOf(eleven)),
    ),
    saying({ by: sources.asus, on: "2025-02-06" })(
      "from 1,099 euros",
      states(twelve, priceFrom("1099", "EUR"), { in: "DE" }),
      ...europe.map((market) => states(twelve, availability("coming"), { in: market })),
    ),
    saying({ by: sources.asus, on: ["2025-02-15", "2025-12-31"] })(
      "on sale",
      ...[...europe, "TW" as const, "JP" as const].map((market) =>
        states(twelve, availability("on-sale"), { in: market }),
      ),
    ),
    saying({ by: sources.theVerge, on: ["2026-01-19", "2026-01-20"], link: "https://ts2.tech/?p=20724364" })(
      "two phones in 2025, neither for the US",
      denies(twelve, availability("coming"), { in: "US" }),
    ),
    saying({ by: sources.revu, on: ["2026-01-20", "2026-01-31"], link: "https://www.revu.com.ph/?p=55935" })(
      "the 12 Ultra never reached the Philippines",
      denies(twelve, availability("coming"), { in: "PH" }),
    ),
    saying({ by: sources.digiTimes, on: ["2026-01-05", "2026-01-07"], link: last })(
      "the latest, from February 2025",
      states(february, launches("February 2025")),
    ),
  ],
});
