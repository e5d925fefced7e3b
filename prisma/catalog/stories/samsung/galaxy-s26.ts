import { samsung } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import {
  availability,
  feature,
  launches,
  named,
  preorders,
  price,
  priceAbout,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import * as koreanPress from "./korean-press";
import { s25, s25Plus, s25Ultra } from "./galaxy-s25";

const s26Series = series("samsung-galaxy-s26", "Galaxy S26", samsung);
const s26 = device("samsung-galaxy-s26", "Galaxy S26", s26Series);
const s26Plus = device("samsung-galaxy-s26-plus", "Galaxy S26+", s26Series);
const s26Ultra = device("samsung-galaxy-s26-ultra", "Galaxy S26 Ultra", s26Series);
const s26Edge = loneDevice("samsung-galaxy-s26-edge", "Galaxy S26 Edge", samsung);
const event = launch("samsung-galaxy-s26-launch", "Galaxy S26 series launch", samsung, "San Francisco");

const ULTRA = gsmarenaItem(
  "samsung_galaxy_s26_ultra_arrives_with_privacy_display_sd_8_elite_gen_5_for_galaxy_and_60w_charging_-news-71717",
);
const VANILLA = gsmarenaItem(
  "galaxy_s26_debuts_with_larger_63_screen_and_4300mah_battery_s26_also_launches-news-71699",
);
const WORLDWIDE = "https://www.androidauthority.com/samsung-galaxy-s26-open-sale-pre-order-numbers-3648240/";
const INDIA =
  "https://www.business-standard.com/technology/tech-news/samsung-kicks-off-early-deliveries-of-galaxy-s26-series-pre-order-offers-126030600854_1.html";
const invitation = saying({
  by: sources.samsung,
  on: ["2026-02-10", "2026-02-11"],
  link: gsmarenaItem("samsung_galaxy_s26_series_launch_date_is_finally_official-news-71500"),
});
const india = saying({ by: sources.samsung, on: ["2026-02-26", "2026-03-06"], link: INDIA });

export default story({
  series: [s26Series],
  devices: [s26, s26Plus, s26Ultra, s26Edge],
  launches: [event],
  claims: [
    saying({
      by: sources.theElec,
      on: ["2025-05-12", "2025-05-13"],
      link: "https://www.androidauthority.com/samsung-ditch-galaxy-s26-plus-for-s26-edge-3557017/",
    })(
      "highly likely an Edge in place of the Plus",
      expects(event, shows(s26)),
      expects(event, shows(s26Edge)),
      expects(event, shows(s26Ultra)),
      doubts(event, shows(s26Plus)),
      states(s26Edge, named("Galaxy S26 Edge", "rumored")),
    ),
    saying({
      by: unnamed("2025-09", "rumors", "Galaxy S26 Pro"),
      on: ["2025-08-01", "2025-10-02"],
      link: "https://www.phonearena.com/news/galaxy-s26-plus-s26-edge-mystery-big-problem-for-samsung-editorial_id174598",
    })("the base model as S26 Pro", states(s26, named("Galaxy S26 Pro", "rumored"))),
    saying({
      by: sources.theElec,
      on: ["2025-09-30", "2025-10-16"],
      link: "https://www.modezone.com/samsung-abandons-galaxy-s26-edge-poor-sales-of-the-previous-generation-galaxy-s26-makes-a-comeback",
    })(
      "a Plus is in development after all",
      expects(event, shows(s26Plus)),
      states(s26Plus, named("M Plus", "codename")),
    ),
    saying({
      by: koreanPress.newsPim,
      on: ["2025-10-15", "2025-10-16"],
      link: "https://www.modezone.com/samsung-abandons-galaxy-s26-edge-poor-sales-of-the-previous-generation-galaxy-s26-makes-a-comeback",
    })(
      "the Edge is canceled, an executive confirmed",
      denies(event, shows(s26Edge)),
      states(s26Edge, availability("canceled"), { in: "everywhere" }),
    ),
    saying({
      by: unnamed("2025-10-24", "rumors", "Galaxy S26 in March"),
      on: ["2025-10-16", "2025-10-24"],
      link: "https://www.phonearena.com/news/galaxy-s26-lineup-meltdown-5-rumored-changes-shaking-up-samsungs-plans_id175158",
    })("announced in March, not in mid-January", states(event, launches("March 2026"))),
    saying({
      by: unnamed("2026-01-02", "Korean report", "Galaxy S26 launch"),
      on: ["2025-12-31", "2026-01-02"],
      link: gsmarenaItem(
        "essential_details_about_the_galaxy_s26_unveiling_and_the_next_samsung_foldables_leak-news-70922",
      ),
    })(
      "25 February in San Francisco, out in March",
      states(event, launches("25 February 2026")),
      states(s26Series, sells("March 2026")),
    ),
    saying({
      by: sources.evanBlass,
      on: ["2026-01-06", "2026-01-07"],
      link: gsmarenaItem("galaxy_s26_series_february_launch_date_reiterated_-news-70990"),
    })("25 February, once more", states(event, launches("25 February 2026"))),
    saying({
      by: sources.dealabs,
      on: ["2026-01-09", "2026-01-13"],
      link: "https://robotdyn.com/samsungs-galaxy-s26-series-the-countdown-begins-amid-market-buzz",
    })("on sale on 11 March", states(s26Series, sells("11 March 2026"), { in: "FR" })),
    saying({
      by: sources.iceUniverse,
      on: ["2026-01-20", "2026-01-21"],
      link: gsmarenaItem("samsung_galaxy_s26_series_launch_and_preorder_dates_leak_again-news-71193"),
    })(
      "in South Korea, orders from 26 February",
      states(s26Series, preorders("26 February – 4 March 2026"), { in: "KR" }),
    ),
    saying({
      by: sources.rolandQuandt,
      on: "2026-01-29",
      link: gsmarenaItem("galaxy_s26_series_pricing_leaked_ultra_gets_cheaper-news-71300"),
    })("three models", states(event, shows(s26)), states(event, shows(s26Plus)), states(event, shows(s26Ultra))),
    saying({
      by: sources.evanBlass,
      on: "2026-01-30",
      link: gsmarenaItem("samsung_galaxy_unpacked_2026_invite_leaks_date_revealed-news-71327"),
    })("25 February on the invitation", states(event, launches("25 February 2026")), states(event, status("planned"))),
    invitation("on 25 February", states(event, launches("25 February 2026")), states(event, status("planned"))),
    saying({
      by: sources.samsung,
      on: ["2026-02-11", "2026-02-25"],
      link: "https://zeenews.india.com/technology/samsung-galaxy-s26-ultra-s26-s26-launch-today-how-to-watch-live-stream-of-unpacked-event-check-expected-ai-features-price-and-other-specs-3020985.html",
    })("in San Francisco at 10 a.m.", states(event, launches("25 February 2026, 10:00 San Francisco"))),
    saying({ by: sources.samsung, on: "2026-02-25", link: ULTRA })(
      "the S26 Ultra presented",
      states(event, status("held")),
      states(event, shows(s26Ultra)),
      states(s26Ultra, named("Galaxy S26 Ultra", "official")),
      states(s26Ultra, successorOf(s25Ultra)),
      states(s26Ultra, feature("Privacy Display")),
    ),
    saying({ by: sources.samsung, on: "2026-02-25", link: VANILLA })(
      "S26 and S26+ presented",
      states(event, shows(s26)),
      states(event, shows(s26Plus)),
      states(s26, named("Galaxy S26", "official")),
      states(s26Plus, named("Galaxy S26+", "official")),
      states(s26, successorOf(s25)),
      states(s26Plus, successorOf(s25Plus)),
      ...(["KR", "US", "DE", "GB"] as const).map((market) => states(s26Series, availability("coming"), { in: market })),
    ),
    india(
      "general availability from 11 March",
      states(s26Series, availability("coming"), { in: "IN" }),
      states(s26Series, sells("11 March 2026"), { in: "IN" }),
    ),
    india(
      "from 87,999, 119,999 and 139,999 rupees",
      states(s26, price("87999", "INR"), { in: "IN", offer: "256 GB" }),
      states(s26, price("107999", "INR"), { in: "IN", offer: "512 GB" }),
      states(s26Plus, price("119999", "INR"), { in: "IN", offer: "256 GB" }),
      states(s26Plus, price("139999", "INR"), { in: "IN", offer: "512 GB" }),
      states(s26Ultra, price("139999", "INR"), { in: "IN", offer: "256 GB" }),
      states(s26Ultra, price("159999", "INR"), { in: "IN", offer: "512 GB" }),
      states(s26Ultra, price("189999", "INR"), { in: "IN", offer: "1 TB" }),
    ),
    saying({
      by: sources.phoneArena,
      on: "2026-03-11",
      link: "https://www.phonearena.com/news/galaxy-a57-and-a37-are-in-desperate-need-of-a-galaxy-a-pro_id178856",
    })(
      "100 dollars more than the S25, the Ultra 1,300",
      states(s26, priceFrom("899.99", "USD"), { in: "US" }),
      states(s26Plus, priceFrom("1099.99", "USD"), { in: "US" }),
      states(s26Ultra, priceAbout("1300", "USD"), { in: "US" }),
    ),
    saying({ by: sources.samsung, on: "2026-03-11", link: WORLDWIDE })(
      "available worldwide from today",
      ...(["KR", "US", "IN", "DE", "GB", "FR"] as const).map((market) =>
        states(s26Series, availability("on-sale"), { in: market }),
      ),
      ...(["KR", "US", "DE", "GB", "FR"] as const).map((market) =>
        states(s26Series, sells("11 March 2026"), { in: market }),
      ),
      states(s26Series, availability("on-sale"), { in: "everywhere" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "released on 6 March 2026",
      states(s26, sells("6 March 2026"), { note: "The day on which orders were first handed over in India." }),
      states(s26Plus, sells("6 March 2026")),
      states(s26Ultra, sells("6 March 2026")),
    ),
  ],
});
