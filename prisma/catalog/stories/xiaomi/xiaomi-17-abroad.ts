import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  certified,
  feature,
  launches,
  named,
  price,
  shows,
  status,
  successorOf,
  variantOf,
} from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { xiaomi15t, xiaomi15tPro } from "./xiaomi-15t";
import { ultra, xiaomi17, xiaomi17ProMax, xiaomi17Series, xiaomi17UltraLeica as leica } from "./xiaomi-17";
import { comingTo, listed, onSaleIn, presented } from "./phrases";

const max = device("xiaomi-17-max", "Xiaomi 17 Max", xiaomi17Series);
const xiaomi17tSeries = series("xiaomi-17t", "Xiaomi 17T", xiaomi);
const xiaomi17t = device("xiaomi-17t", "Xiaomi 17T", xiaomi17tSeries);
const xiaomi17tPro = device("xiaomi-17t-pro", "Xiaomi 17T Pro", xiaomi17tSeries);
const abroad = launch("xiaomi-17-global-launch", "Xiaomi 17 and 17 Ultra global launch", xiaomi, "Barcelona");
const inIndia = launch("xiaomi-17-india-launch", "Xiaomi 17 and 17 Ultra launch in India", xiaomi);
const maxLaunch = launch("xiaomi-17-max-launch", "Xiaomi 17 Max launch", xiaomi);
const tLaunch = launch("xiaomi-17t-launch", "Xiaomi 17T series launch", xiaomi);
const tInIndia = launch("xiaomi-17t-india-launch", "Xiaomi 17T launch in India", xiaomi);

const news = (on: string, item: string) => saying({ by: sources.gsmarena, on, link: gsmarenaItem(item) });
const said = (on: string, item: string) => saying({ by: sources.xiaomi, on, link: gsmarenaItem(item) });
const goesGlobal =
  "xiaomi_17_ultra_goes_global_with_200mp_75100mm_camera_xiaomi_17_joins_it_with_a_6330mah_battery-news-71754";
const tUnveiled = "xiaomi_17t_unveiled_with_5x_periscope_xiaomi_17t_pro_joins_it_with_a_7000mah_battery-news-73025";
const maxArrives = "xiaomi_17_max_arrives_with_200mp_main_cam_and_8000_mah_sic_battery_-news-72937";

/** The 17 series in 2026: to the world, to India, a Max, and T phones four months early. */
export default story({
  series: [xiaomi17tSeries],
  devices: [max, xiaomi17t, xiaomi17tPro],
  launches: [abroad, inIndia, maxLaunch, tLaunch, tInIndia],
  claims: [
    news("2026-01-30", "heres_how_much_the_xiaomi_17_will_cost_in_europe-news-71325")(
      "a German retailer lists it; the launch is expected soon",
      expects(xiaomi17, availability("coming"), { in: "DE" }),
      expects(abroad, shows(xiaomi17)),
    ),
    saying({
      by: sources.yogeshBrar,
      on: "2026-02-05",
      link: gsmarenaItem("renders_of_the_global_xiaomi_17_and_17_ultra_leak-news-71426"),
    })(
      "Europe just before MWC, India in early March",
      states(abroad, launches("late February 2026")),
      states(abroad, shows(xiaomi17)),
      states(abroad, shows(ultra)),
      states(inIndia, launches("early March 2026")),
    ),
    news("2026-02-16", "xiaomi_17_and_xiaomi_17_ultra_global_launch_date_leaks_along_with_european_prices-news-71580")(
      "prices as before, by three leaks",
      expects(xiaomi17, price("999", "EUR"), { in: "europe" }),
      expects(ultra, price("1499", "EUR"), { in: "europe" }),
    ),
    news("2026-02-18", "xiaomi_17_ultra_leica_edition_is_headed_to_global_markets_with_a_different_name-news-71603")(
      "the Leica edition is certified as Leica Leitzphone",
      states(leica, named("Leica Leitzphone", "rumored"), { in: "international" }),
      expects(leica, availability("coming"), { in: "europe" }),
    ),
    said("2026-02-20", "xiaomi_17_and_xiaomi_17_ultra_global_launch_event_date_is_now_official-news-71646")(
      "28 February, 2 p.m. in Barcelona",
      states(abroad, launches("28 February 2026, 14:00 Barcelona")),
      states(abroad, status("planned")),
      ...comingTo(xiaomi17, "europe"),
    ),
    said(
      "2026-02-26",
      "leica_leitzphone_powered_by_xiaomi_is_officially_confirmed_this_is_when_its_launching-news-71733",
    )(
      "Leica Leitzphone powered by Xiaomi",
      states(leica, named("Leica Leitzphone powered by Xiaomi", "official"), { in: "international" }),
    ),
    said("2026-02-28", goesGlobal)(
      "17 and 17 Ultra for new markets",
      ...presented(abroad, xiaomi17, ultra),
      ...comingTo(xiaomi17, "DE", "FR", "GB", "ES", "IT"),
      ...comingTo(ultra, "DE", "FR", "GB", "ES", "IT"),
    ),
    said("2026-02-28", "xiaomi_leica_leitzphone_features_price_sale_date-news-71762")(
      "the Leitzphone alongside",
      states(abroad, shows(leica)),
      ...comingTo(leica, "europe"),
    ),
    saying({ by: sources.gsmarena, on: ["2026-03-10", "2026-05-31"], link: gsmarenaItem("xiaomi_17_5g-14134") })(
      "released in Europe",
      ...onSaleIn(xiaomi17, "DE", "FR", "GB", "ES", "IT"),
      ...onSaleIn(ultra, "FR", "GB", "ES", "IT"),
    ),
    news(
      "2026-06-06",
      "weekly_deals_xiaomi_17_ultra_is_300_off_pixel_10_phones_and_moto_razr_fold_get_extra_discounts-news-73150",
    )(
      "at Amazon Germany, the Ultra for 300 euros less",
      ...onSaleIn(ultra, "DE"),
      ...onSaleIn(xiaomi17t, "DE"),
      ...onSaleIn(xiaomi17tPro, "DE"),
    ),
    said("2026-03-11", "xiaomi_17_and_xiaomi_17_ultra_go_official_in_india-news-71902")(
      "now in India, the Ultra for 139,999 rupees",
      states(inIndia, launches("11 March 2026")),
      ...presented(inIndia, xiaomi17, ultra),
      ...comingTo(xiaomi17, "IN"),
      ...comingTo(ultra, "IN"),
      states(ultra, price("139999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2026-03-18", "2026-05-31"], link: gsmarenaItem("xiaomi_17_5g-14134") })(
      "sold in India",
      ...onSaleIn(xiaomi17, "IN"),
      ...onSaleIn(ultra, "IN"),
    ),

    saying({
      by: sources.unnamed("2026-01-14", "Chinese leak", "Xiaomi 17 Max"),
      on: "2026-01-14",
      link: gsmarenaItem("xiaomi_17_max_is_coming_with_the_biggest_battery_in_the_lineup-news-71083"),
    })(
      "a 17 Max with 8,000 mAh, soon",
      states(maxLaunch, shows(max)),
      states(max, named("Xiaomi 17 Max", "rumored")),
      states(max, feature("8,000 mAh battery")),
    ),
    said("2026-05-13", "xiaomi_17_max_launch_confirmed_design_and_color_options_teased-news-72801")(
      "in China this month",
      states(maxLaunch, launches("May 2026")),
      states(maxLaunch, status("planned")),
      states(maxLaunch, shows(max)),
      ...comingTo(max, "CN"),
    ),
    said("2026-05-18", "xiaomi_17_max_launching_later_this_week_alongside_new_wearables_and_other_products-news-72867")(
      "this week, beside the YU7 GT",
      states(maxLaunch, launches("18–24 May 2026")),
    ),
    said("2026-05-21", maxArrives)(
      "17 Max presented",
      states(maxLaunch, launches("21 May 2026")),
      ...presented(maxLaunch, max),
      states(max, feature("8,000 mAh battery")),
    ),
    news("2026-05-21", maxArrives)("the Pro Max without its rear screen", states(max, variantOf(xiaomi17ProMax))),

    saying({
      by: sources.unnamed("2026-02-20", "Chinese source", "Xiaomi 17T"),
      on: "2026-02-20",
      link: gsmarenaItem("xiaomi_17t_and_17t_pro_are_reportedly_coming_much_sooner_than_their_predecessors-news-71638"),
    })(
      "much sooner than September: in May",
      states(tLaunch, launches("May 2026")),
      states(tLaunch, shows(xiaomi17t)),
      states(tLaunch, shows(xiaomi17tPro)),
    ),
    news("2026-03-18", "xiaomi_17t_nabs_another_certification_on_its_way_to_a_rumored_early_launch-news-71996")(
      "certified; may come as early as May",
      speculates(tLaunch, launches("May 2026")),
    ),
    news("2026-04-29", "xiaomi_17t_and_17t_pro_full_specs_and_prices_leak-news-72592")(
      "certified in Brazil",
      states(xiaomi17t, certified("Anatel"), { in: "BR" }),
    ),
    said("2026-05-18", "xiaomi_17t_series_gets_a_launch_date-news-72866")(
      "17T series on 28 May",
      states(tLaunch, launches("28 May 2026")),
      states(tLaunch, status("planned")),
      states(tLaunch, shows(xiaomi17tSeries)),
      ...comingTo(xiaomi17tSeries, "europe"),
    ),
    said("2026-05-20", "xiaomi_17t_series_is_officially_coming_to_india-news-72901")(
      "India as well",
      ...comingTo(xiaomi17t, "IN"),
    ),
    said("2026-05-22", "xiaomi_17t_india_launch_date-news-72947")(
      "17T in India on 4 June",
      states(tInIndia, launches("4 June 2026")),
      states(tInIndia, status("planned")),
      states(tInIndia, shows(xiaomi17t)),
    ),
    said("2026-05-28", tUnveiled)(
      "17T and 17T Pro presented",
      ...presented(tLaunch, xiaomi17t, xiaomi17tPro),
      ...comingTo(xiaomi17tSeries, "DE", "FR", "GB", "ES", "IT"),
    ),
    news("2026-05-28", tUnveiled)(
      "after the 15T, there is no 16T",
      states(xiaomi17t, successorOf(xiaomi15t)),
      states(xiaomi17tPro, successorOf(xiaomi15tPro)),
    ),
    news(
      "2026-05-31",
      "weekly_deals_xiaomi_17t_duo_go_on_sale_with_price_cuts_plus_discounts_on_galaxy_s26_ultra_iphone_air-news-73054",
    )("both now at Amazon UK", ...onSaleIn(xiaomi17t, "GB"), ...onSaleIn(xiaomi17tPro, "GB")),
    listed(["2026-05-21", "2026-11-22"], max, "byron", { CN: "2605EPN8EC" }),
    listed(["2026-05-28", "2026-11-22"], xiaomi17t, "chagall", {
      CN: "M531DA",
      international: "2602DPT53G",
      IN: "2602DPT53I",
    }),
    listed(["2026-05-28", "2026-11-22"], xiaomi17tPro, "warhol", {
      CN: "M025EC",
      international: "2602EPTC0G",
      JP: "2602EPTC0R",
    }),
  ],
});
