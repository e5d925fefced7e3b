import { motorola } from "../../brands";
import { launch, loneDevice } from "../../entries";
import {
  availability,
  certified,
  launches,
  named,
  preorders,
  price,
  priceAbout,
  rebrandOf,
  sells,
  shows,
  status,
} from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";

const signature = loneDevice("motorola-signature", "Motorola Signature", motorola);
const x70AirPro = loneDevice("motorola-moto-x70-air-pro", "Moto X70 Air Pro", motorola);
const january = launch("motorola-signature-launch", "Motorola Signature launch", motorola, "Las Vegas");
const india = launch("motorola-signature-india-launch", "Motorola Signature launch in India", motorola);

const december = gsmarenaItem("motorola_signature_flipkart_teaser-news-70860");
const teaser = gsmarenaItem("motorola_is_teasing_an_announcement_coming_on_january_6-news-70882");
const debut = gsmarenaItem("motorola_signature_debuts_with_snapdragon_8_gen_5_soc_50mp_triple_rear_cameras-news-70976");
const tenaa = gsmarenaItem("motorola_x70_air_pro_passes_through_tenaa_ahead_of_its_official_announcement-news-70927");
const deals = gsmarenaItem("weekly_deals_motorola_signature_launches_poco_m8_and_pro_now_available-news-71035");
const out = gsmarenaItem(
  "deals_motorola_signature_now_available_realme_gt_8_pro_poco_f8_pro_and_f8_ultra_on_sale-news-71335",
);
const rupees = gsmarenaItem("motorola_signature_moto_watch_india_price_sale_date-news-71224");
const inIndia = { in: "IN" } as const;

export default story({
  devices: [signature, x70AirPro],
  launches: [january, india],
  claims: [
    saying({
      by: unnamed("2025-12-18", "source", "Motorola Signature pictures"),
      on: ["2025-12-15", "2025-12-25"],
      link: december,
    })(
      "codename Urus, before called Edge 70 Ultra",
      states(signature, named("Urus", "codename")),
      states(signature, named("Motorola Edge 70 Ultra", "rumored")),
    ),
    saying({ by: sources.flipkart, on: "2025-12-25", link: december })(
      "Signature series coming",
      states(signature, named("Motorola Signature", "rumored")),
      states(signature, availability("coming"), inIndia),
    ),
    saying({
      by: sources.motorola,
      on: ["2025-12-26", "2025-12-31"],
      link: "https://www.freepressjournal.in/tech/smartphone-launches-in-january-2026-motorola-joins-oppo-redmi-with-new-signature-series-details-inside",
    })(
      "the Signature in India on 7 January",
      states(india, launches("7 January 2026")),
      states(india, status("planned")),
    ),
    saying({ by: sources.motorola, on: "2025-12-29", link: teaser })(
      "a taste of what's next, 6 January",
      states(january, launches("6 January 2026")),
      states(january, status("planned")),
    ),
    saying({ by: sources.gsmarena, on: "2026-01-02", link: tenaa })(
      "X70 Air Pro for China, seen at TENAA",
      states(x70AirPro, named("Moto X70 Air Pro", "rumored")),
      states(x70AirPro, certified("TENAA"), { in: "CN" }),
      expects(x70AirPro, availability("coming"), { in: "CN" }),
      speculates(x70AirPro, rebrandOf(signature)),
    ),
    saying({
      by: sources.evanBlass,
      on: "2026-01-05",
      link: gsmarenaItem("motorola_signature_full_specs_leak_ahead_of_launch_-news-70945"),
    })("everything about the Signature, out tomorrow", expects(january, shows(signature))),
    saying({ by: sources.motorola, on: ["2026-01-06", "2026-01-07"], link: debut })(
      "the Motorola Signature",
      states(january, status("held")),
      states(january, shows(signature)),
      states(signature, named("Motorola Signature", "official")),
    ),
    saying({ by: sources.motorola, on: ["2026-01-06", "2026-01-10"], link: deals })(
      "to be ordered in the UK and the EU",
      ...(["GB", "DE", "FR"] as const).map((market) => states(signature, availability("coming"), { in: market })),
      states(signature, preorders("January 2026"), { in: "DE" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-11",
      link: gsmarenaItem(
        "weekly_deals_oneplus_15_galaxy_s25_and_z_7_series_motorola_razr_2025_series_on_sale-news-71032",
      ),
    })("alas, not in the US", denies(signature, availability("coming"), { in: "US" })),
    saying({
      by: sources.motorola,
      on: "2026-01-15",
      link: gsmarenaItem("motorola_signatures_india_launch_date_confirmed_pricing_leaks-news-71116"),
    })(
      "India has a date",
      states(india, launches("23 January 2026"), { note: "The date itself stands in the item of the 23rd." }),
      states(signature, availability("coming"), inIndia),
    ),
    saying({ by: sources.motorola, on: "2026-01-23", link: rupees })(
      "in India from 59,999 rupees",
      states(india, status("held")),
      states(india, shows(signature)),
      states(signature, price("59999", "INR"), { in: "IN", offer: "12/256 GB" }),
      states(signature, price("64999", "INR"), { in: "IN", offer: "16/512 GB" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-02-01", link: out })(
      "out after nearly a month, 1,000 euros",
      states(signature, sells("late January 2026"), { in: "DE" }),
      states(signature, priceAbout("1000", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.motorola, on: ["2026-01-25", "2026-02-01"], link: out })(
      "now in shops",
      ...(["DE", "GB", "FR"] as const).map((market) => states(signature, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.motorola, on: ["2026-01-30", "2026-02-28"], link: rupees })(
      "sold in India",
      states(signature, availability("on-sale"), inIndia),
    ),
  ],
});
