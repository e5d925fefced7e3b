import { poco, redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { launches, named, rebrandOf, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { x7Pro } from "./poco-f7";
import { comingTo, listed, onSaleIn, presented } from "./phrases";

const turbo5Series = series("redmi-turbo-5", "Redmi Turbo 5", redmi);
const turbo5 = device("redmi-turbo-5", "Redmi Turbo 5", turbo5Series);
const turbo5Max = device("redmi-turbo-5-max", "Redmi Turbo 5 Max", turbo5Series);
const x8Series = series("poco-x8", "POCO X8", poco);
const x8Pro = device("poco-x8-pro", "POCO X8 Pro", x8Series);
const x8ProMax = device("poco-x8-pro-max", "POCO X8 Pro Max", x8Series);
const turboLaunch = launch("redmi-turbo-5-launch", "Redmi Turbo 5 series launch", redmi);
const turboInIndia = launch("redmi-turbo-5-india-launch", "Redmi Turbo 5 launch in India", redmi);
const x8Launch = launch("poco-x8-pro-launch", "POCO X8 Pro series launch", poco);
const news = (on: string, item: string) => saying({ by: sources.gsmarena, on, link: gsmarenaItem(item) });
const said = (on: string, item: string) => saying({ by: sources.redmi, on, link: gsmarenaItem(item) });
const x8Announced = "poco_x8_pro_and_x8_pro_max_launch_with_big_si_c_batteries_and_dimensity_chipsets-news-71971";
const dealsUk =
  "weekly_deals_nothing_phone_4a_lineup_on_sale_galaxy_s26_devices_poco_x8_pro_series_get_price_cuts-news-72155";
const dealsOfMarch =
  "deals_first_discounts_for_the_galaxy_s26_and_the_s26_ultra_the_poco_x8_pro_series_launches-news-72037";
const x8Tip = "poco_x8_pro_and_poco_x8_pro_max_launch_date_tipped-news-71850";

/** Turbo 5 = POCO X8 Pro; Turbo 5 Max = X8 Pro Max. */
export default story({
  series: [turbo5Series, x8Series],
  devices: [turbo5, turbo5Max, x8Pro, x8ProMax],
  launches: [turboLaunch, turboInIndia, x8Launch],
  claims: [
    news("2026-01-05", "redmi_turbo_5_max_teased_should_arrive_later_this_month-news-70947")(
      "three Turbo phones are expected this year",
      expects(turboLaunch, launches("January 2026")),
      expects(turboLaunch, shows(turbo5Max)),
    ),
    news("2026-01-13", "redmi_turbo_5_pro_runs_geekbench_with_yet_to_be_announced_mediatek_chipset-news-71081")(
      "a Turbo 5 Pro is the 2602BRT18C",
      states(turbo5Max, named("Redmi Turbo 5 Pro", "rumored")),
      states(turbo5Max, named("2602BRT18C", "model-number"), { in: "CN" }),
    ),
    said("2026-01-26", "redmi_turbo_5_and_turbo_5_max_launch_date_set-news-71244")(
      "Turbo 5 and Turbo 5 Max have a day",
      states(turboLaunch, launches("29 January 2026")),
      states(turboLaunch, status("planned")),
      states(turboLaunch, shows(turbo5)),
      states(turboLaunch, shows(turbo5Max)),
      ...comingTo(turbo5Series, "CN"),
    ),
    said("2026-01-29", "redmi_turbo_5_gets_a_dimensity_8500ultra_7560mah_battery-news-71326")(
      "Turbo 5 and Turbo 5 Max presented",
      ...presented(turboLaunch, turbo5, turbo5Max),
    ),
    said("2026-05-14", "redmi_turbo_5_is_coming_to_india-news-72818")(
      "Turbo 5 teased in India",
      ...comingTo(turbo5, "IN"),
      states(turboInIndia, shows(turbo5)),
      states(turboInIndia, status("planned")),
    ),
    news("2026-05-27", "redmi_17_to_debut_soon_with_a_7000mah_battery-news-73002")(
      "the Turbo 5 soon, with a Redmi 17",
      expects(turboInIndia, launches("June 2026"), { note: "“Soon”; the day is not in what could be read." }),
    ),
    news("2026-05-14", "redmi_turbo_5_is_coming_to_india-news-72818")(
      "in China since January",
      ...onSaleIn(turbo5, "CN"),
      ...onSaleIn(turbo5Max, "CN"),
    ),
    saying({ by: sources.unnamed("2026-03-06", "rumor", "POCO X8 Pro"), on: "2026-03-06", link: gsmarenaItem(x8Tip) })(
      "X8 Pro and Pro Max on 17 March",
      states(x8Launch, launches("17 March 2026")),
      states(x8Launch, shows(x8Pro)),
      states(x8Launch, shows(x8ProMax)),
      states(x8Pro, rebrandOf(turbo5)),
      states(x8ProMax, rebrandOf(turbo5Max)),
    ),
    saying({
      by: sources.poco,
      on: "2026-03-09",
      link: gsmarenaItem("poco_x8_pro_series_official_launch_date_announced-news-71867"),
    })(
      "17 March, 20:00 Beijing time",
      states(x8Launch, launches("17 March 2026, 20:00 Beijing")),
      states(x8Launch, status("planned")),
      ...comingTo(x8Series, "europe"),
    ),
    saying({ by: sources.poco, on: "2026-03-17", link: gsmarenaItem(x8Announced) })(
      "X8 Pro and X8 Pro Max presented",
      ...presented(x8Launch, x8Pro, x8ProMax),
    ),
    news("2026-03-29", dealsUk)("cut in price at Amazon UK", ...onSaleIn(x8Pro, "GB"), ...onSaleIn(x8ProMax, "GB")),
    news("2026-03-21", dealsOfMarch)("launched, in euros", ...onSaleIn(x8Pro, "DE"), ...onSaleIn(x8ProMax, "DE")),
    news("2026-03-17", x8Announced)("after the X7, with a Max above it", states(x8Pro, successorOf(x7Pro))),
    listed(["2026-01-29", "2026-11-22"], turbo5, "klee", { CN: "2511FRT34C", IN: "2606FRT34I" }),
    listed(["2026-01-29", "2026-11-22"], turbo5Max, "dash", { CN: "2602BRT18C" }),
    listed(["2026-03-17", "2026-11-22"], x8Pro, "klee", { international: "2511FPC34G", IN: "2511FPC34I" }),
    listed(["2026-03-17", "2026-11-22"], x8ProMax, "dash", { international: "2602BPC18G", IN: "2602BPC18I" }),
  ],
});
