import { poco, redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, rebrandOf, shows, status, successorOf } from "../../facts";
import { denies, doubts, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { f7Pro, f7Ultra } from "./poco-f7";
import { k80 } from "./redmi-k80";
import { comingTo, listed, neverSoldIn, onSaleIn, presented } from "./phrases";

const k90Series = series("redmi-k90", "Redmi K90", redmi);
const k90 = device("redmi-k90", "Redmi K90", k90Series);
const proMax = device("redmi-k90-pro-max", "Redmi K90 Pro Max", k90Series);
const k90Max = device("redmi-k90-max", "Redmi K90 Max", k90Series);
const k90Ultra = device("redmi-k90-ultra", "Redmi K90 Ultra", k90Series);
const f8Series = series("poco-f8", "POCO F8", poco);
const f8Pro = device("poco-f8-pro", "POCO F8 Pro", f8Series);
const f8Ultra = device("poco-f8-ultra", "POCO F8 Ultra", f8Series);
const inChina = launch("redmi-k90-launch", "Redmi K90 series launch", redmi);
const f8Launch = launch("poco-f8-launch", "POCO F8 series launch", poco, "Bali");
const maxLaunch = launch("redmi-k90-max-launch", "Redmi K90 Max launch", redmi);
const ultraLaunch = launch("redmi-k90-ultra-launch", "Redmi K90 Ultra launch", redmi);
const page = gsmarenaItem("xiaomi_redmi_k90_5g-14280");
const proMaxPage = gsmarenaItem("xiaomi_redmi_k90_pro_max_5g-14252");
const f8ProPage = gsmarenaItem("xiaomi_poco_f8_pro_5g-14303");
const f8UltraPage = gsmarenaItem("xiaomi_poco_f8_ultra_5g-14301");
const july = "https://gizchina.it/2025/07/xiaomi-redmi-k90-pro-poco-f8-ultra-dettagli-leak-luglio/";
const bali =
  "https://www.ndtvprofit.com/technology/poco-f8-pro-f8-ultra-confirmed-to-launch-nov-26-expected-specs-and-features";
const news = (on: string, item: string) => saying({ by: sources.gsmarena, on, link: gsmarenaItem(item) });
const said = (on: string, item: string) => saying({ by: sources.redmi, on, link: gsmarenaItem(item) });
const maxArrives =
  "redmi_k90_max_arrives_with_dimensity_9500_cooling_fan_and_8500mah_sic_battery_with_100w_charging_-news-72479";

/** K90 = POCO F8 Pro; K90 Pro Max = F8 Ultra. */
export default story({
  series: [k90Series, f8Series],
  devices: [k90, proMax, k90Max, k90Ultra, f8Pro, f8Ultra],
  launches: [inChina, f8Launch, maxLaunch, ultraLaunch],
  claims: [
    saying({ by: sources.digitalChatStation, on: ["2025-07-01", "2025-07-31"], link: july })(
      "a K90 Pro with the next top chip",
      states(proMax, named("Redmi K90 Pro", "rumored")),
      states(inChina, shows(proMax)),
    ),
    saying({ by: sources.gizchinaIt, on: ["2025-07-01", "2025-07-31"], link: july })(
      "perhaps already in October; abroad as the F8 Ultra",
      speculates(inChina, launches("October 2025")),
      expects(f8Ultra, rebrandOf(proMax)),
    ),
    saying({
      by: sources.redmi,
      on: ["2025-10-16", "2025-10-20"],
      link: "https://www.phonetoday.it/redmi-k90-pro-max-debutto-ufficiale-il-23-ottobre-con-chip-snapdragon-delite-e-audio-bose",
    })(
      "K90 Pro Max and K90 on 23 October",
      states(inChina, launches("23 October 2025")),
      states(inChina, status("planned")),
      states(inChina, shows(k90)),
      states(inChina, shows(proMax)),
      states(proMax, named("Redmi K90 Pro Max", "official")),
      ...comingTo(k90, "CN"),
      ...comingTo(proMax, "CN"),
    ),
    saying({
      by: sources.gizchinaIt,
      on: "2025-10-22",
      link: "https://gizchina.it/2025/10/xiaomi-redmi-k90-design-dettagli-conferme/",
    })("abroad in several months, as the F8 Pro", expects(f8Launch, launches("2026")), expects(f8Pro, rebrandOf(k90))),
    saying({ by: sources.redmi, on: "2025-10-23", link: page })(
      "K90 and K90 Pro Max presented",
      ...presented(inChina, k90, proMax),
      states(k90, priceFrom("2599", "CNY"), { in: "CN" }),
      states(proMax, priceFrom("3999", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2025-10-27", "2025-12-15"], link: page })(
      "on sale in China",
      ...onSaleIn(k90, "CN"),
      denies(k90, availability("on-sale"), { in: "international" }),
      states(k90, successorOf(k80)),
    ),
    saying({ by: sources.gsmarena, on: ["2025-10-27", "2025-12-15"], link: proMaxPage })(
      "on sale in China",
      ...onSaleIn(proMax, "CN"),
      denies(proMax, availability("on-sale"), { in: "international" }),
    ),
    saying({
      by: sources.parasGuglani,
      on: ["2025-10-01", "2025-11-10"],
      link: "https://se7en.ws/poco-f8-pro-i-f8-ultra-globalnye-versii-redmi-k90-i-k90-pro-max-raskryty-zadolgo-do-anonsa",
    })(
      "F8 Pro and F8 Ultra late this year or early next",
      states(f8Launch, shows(f8Pro)),
      states(f8Launch, shows(f8Ultra)),
      speculates(f8Launch, launches("November 2025 to January 2026")),
    ),
    saying({ by: sources.poco, on: "2025-11-17", link: bali })(
      "26 November, 16:00 in Bali",
      states(f8Launch, launches("26 November 2025, 16:00 Singapore"), { note: "Said as 16:00 GMT+8." }),
      states(f8Launch, status("planned")),
      ...comingTo(f8Series, "europe"),
    ),
    saying({
      by: sources.poco,
      on: ["2025-11-17", "2025-11-19"],
      link: "https://kalingatv.com/technology/poco-f8-series-important-specifications-revealed-will-launch-globally-on-november-26/",
    })("F8 Pro and F8 Ultra", states(f8Launch, shows(f8Pro)), states(f8Launch, shows(f8Ultra))),
    saying({ by: sources.poco, on: ["2025-11-26", "2025-11-26"], link: f8UltraPage })(
      "F8 Pro and F8 Ultra presented",
      ...presented(f8Launch, f8Pro, f8Ultra),
      ...comingTo(f8Series, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2025-12-01", "2025-12-15"], link: f8ProPage })(
      "the K90 for the world",
      states(f8Pro, rebrandOf(k90)),
      states(f8Pro, successorOf(f7Pro)),
      ...onSaleIn(f8Pro, "FR", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2025-12-01", "2025-12-15"], link: f8UltraPage })(
      "the K90 Pro Max for the world",
      states(f8Ultra, rebrandOf(proMax)),
      states(f8Ultra, successorOf(f7Ultra)),
      ...onSaleIn(f8Ultra, "FR", "ES", "IT"),
    ),
    news(
      "2026-02-01",
      "deals_motorola_signature_now_available_realme_gt_8_pro_poco_f8_pro_and_f8_ultra_on_sale-news-71335",
    )("in the shops, discounted already", ...onSaleIn(f8Pro, "DE", "GB"), ...onSaleIn(f8Ultra, "DE", "GB")),
    said("2026-04-07", "redmi_k90_max_is_coming_this_month_with_a_massive_cooling_fan-news-72277")(
      "K90 Max later this month",
      states(maxLaunch, launches("April 2026")),
      states(maxLaunch, status("planned")),
      states(maxLaunch, shows(k90Max)),
      ...comingTo(k90Max, "CN"),
    ),
    news("2026-04-07", "redmi_k90_max_is_coming_this_month_with_a_massive_cooling_fan-news-72277")(
      "perhaps only the new name of the K90 Ultra",
      speculates(k90Max, named("Redmi K90 Ultra", "rumored")),
    ),
    said("2026-04-14", "redmi_k90_maxs_launch_date_and_main_specs_officially_confirmed-news-72368")(
      "on 21 April",
      states(maxLaunch, launches("21 April 2026")),
    ),
    said("2026-04-21", maxArrives)("K90 Max presented", ...presented(maxLaunch, k90Max)),
    news("2026-07-04", "iphone_18_pro_leaks_redmi_k90_ultra_arrives_week_27_in_review-news-73570")(
      "the K90 Ultra arrived this week",
      states(ultraLaunch, launches("29 June – 4 July 2026")),
      states(ultraLaunch, status("held")),
      states(ultraLaunch, shows(k90Ultra)),
      states(k90Ultra, named("Redmi K90 Ultra", "official")),
      states(k90Ultra, availability("coming"), { in: "CN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2025-12-01", "2025-12-15"], link: f8ProPage })(
      "in China these are Redmi phones",
      ...neverSoldIn(f8Series, "CN"),
    ),
    saying({
      by: sources.expertReviews,
      on: ["2025-11-26", "2025-12-31"],
      link: "https://www.expertreviews.co.uk/technology/phones/poco-f8-ultra-review",
    })(
      "749 and 799 pounds",
      states(f8Ultra, price("749", "GBP"), { in: "GB", offer: "12 GB + 256 GB" }),
      states(f8Ultra, price("799", "GBP"), { in: "GB", offer: "16 GB + 512 GB" }),
    ),
    saying({
      by: sources.phoneArena,
      on: "2025-11-26",
      link: "https://www.phonearena.com/reviews/poco-f8-ultra-review_id7785",
    })("from 729 dollars", states(f8Ultra, price("729", "USD"), { offer: "12 GB + 256 GB" })),
    saying({
      by: sources.unnamed("2025-11-26", "review", "POCO F8 Ultra"),
      on: "2025-11-26",
      link: "https://zambiatek.com/2025/11/26/the-poco-f8-ultra-is-a-media-powerhouse-dressed-in-denim",
    })("highly unlikely in the US", doubts(f8Ultra, availability("coming"), { in: "US" })),
    listed(["2025-10-23", "2026-11-22"], k90, "annibale", { CN: "2510DRK44C" }),
    listed(["2025-10-23", "2026-11-22"], proMax, "myron", { CN: "25102RKBEC" }),
    listed(["2026-04-21", "2026-11-22"], k90Max, "prague", { CN: "2604FRK1EC" }),
    listed(["2026-07-01", "2026-11-22"], k90Ultra, "warsaw", { CN: "M332BF" }),
    listed(["2025-11-26", "2026-11-22"], f8Pro, "annibale", { international: "2510DPC44G" }),
    listed(["2025-11-26", "2026-11-22"], f8Ultra, "myron", { international: "25102PCBEG" }),
  ],
});
