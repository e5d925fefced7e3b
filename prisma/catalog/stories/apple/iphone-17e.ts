import { apple } from "../../brands";
import { device, launch } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { iphone16e } from "./iphone-16e";
import { iphone17Series } from "./iphone-17";

const iphone17e = device("apple-iphone-17e", "iPhone 17e", iphone17Series);
const quiet = launch("apple-iphone-17e-launch", "iPhone 17e launch", apple);

const report = gsmarenaItem("iphone_17e_reportedly_launching_this_month_with_three_notable_upgrades-news-71434");
const debut = gsmarenaItem("iphone_17e_debuts_with_a19_chipset_and_magsafe_charging-news-71781");
const sale = gsmarenaItem("apple_iphone_17e_new_m4_ipad_airs_now_on_sale-news-71903");
const announced = saying({ by: sources.apple, on: "2026-03-02", link: debut });

export default story({
  devices: [iphone17e],
  launches: [quiet],
  claims: [
    saying({ by: sources.gsmarena, on: "2026-02-06", link: report })(
      "rumored for spring before",
      expects(quiet, launches("spring 2026")),
      expects(quiet, shows(iphone17e)),
    ),
    saying({ by: unnamed("2026-02-06", "report", "iPhone 17e in February"), on: "2026-02-06", link: report })(
      "could arrive later this month",
      speculates(quiet, launches("late February 2026")),
    ),
    saying({
      by: unnamed("2026-02-13", "leak", "iPhone 17e on 19 February"),
      on: ["2026-02-06", "2026-02-13"],
      link: gsmarenaItem("iphone_17e_design_revealed_in_new_video_ahead_of_expected_launch-news-71547"),
    })("announced on 19 February", states(quiet, launches("19 February 2026"))),
    saying({
      by: sources.prosser,
      on: "2026-02-13",
      link: gsmarenaItem("iphone_17e_design_revealed_in_new_video_ahead_of_expected_launch-news-71547"),
    })("first pictures of the 17e", states(iphone17e, named("iPhone 17e", "rumored"))),
    saying({
      by: sources.gurman,
      on: "2026-02-12",
      link: gsmarenaItem(
        "low_inventory_at_apple_stores_hints_at_a_slew_of_upcoming_new_devices_iphone_17e_included-news-71535",
      ),
    })("few 16e left, so the next is near", speculates(quiet, shows(iphone17e))),
    saying({
      by: sources.gsmarena,
      on: "2026-02-15",
      link: gsmarenaItem("deals_iphone_16e_and_iphone_air_discounted_pixel_10_series_on_sale-news-71559"),
    })("expected next week", expects(quiet, launches("16–22 February 2026"))),
    saying({
      by: unnamed("2026-02-26", "report", "iPhone 17e on 4 March"),
      on: ["2026-02-16", "2026-03-01"],
      link: "https://en.iphonea2.com/iPhone-17e%3A-The-new-affordable-iPhone-Apple-is-preparing/",
    })("on 4 March, at the special experience", states(quiet, launches("4 March 2026"))),
    announced(
      "the iPhone 17e, first of a week of news",
      states(quiet, launches("2 March 2026")),
      states(quiet, status("held")),
      states(quiet, shows(iphone17e)),
      states(iphone17e, named("iPhone 17e", "official")),
    ),
    announced("the price of the 16e", states(iphone17e, priceFrom("599", "USD"), { in: "US" })),
    announced(
      "orders from 4 March, sale from the 11th",
      states(iphone17e, availability("coming"), { in: "US" }),
      states(iphone17e, preorders("4 March 2026"), { in: "US" }),
      states(iphone17e, sells("11 March 2026"), { in: "US" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-03-02", link: debut })(
      "follows the 16e",
      states(iphone17e, successorOf(iphone16e)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-03-07",
      link: gsmarenaItem(
        "weekly_deals_samsung_galaxy_s26_series_on_sale_iphone_17e_nothing_phone_4a_apple_macbook_neo_on_preo-news-71857",
      ),
    })("to be ordered in advance", states(iphone17e, availability("coming"), { in: "GB" })),
    saying({ by: sources.apple, on: "2026-03-11", link: "https://endoflife.date/iphone" })(
      "now in stores",
      states(iphone17e, availability("on-sale"), { in: "US" }),
    ),
    saying({ by: sources.gsmarena, on: "2026-03-11", link: sale })(
      "on open sale",
      states(iphone17e, availability("on-sale"), { in: "GB" }),
      states(iphone17e, availability("on-sale"), { in: "europe" }),
      states(iphone17e, availability("on-sale"), { in: "international" }),
    ),
  ],
});
