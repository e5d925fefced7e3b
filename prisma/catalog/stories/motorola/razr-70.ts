import { motorola } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  certified,
  feature,
  launches,
  named,
  preorders,
  price,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import * as sixty from "./razr-60";

const razr70Series = series("motorola-razr-70", "Motorola Razr 70", motorola);
const razr70 = device("motorola-razr-70", "Motorola Razr 70", razr70Series, "flip");
const plus = device("motorola-razr-70-plus", "Motorola Razr 70 Plus", razr70Series, "flip");
const ultra = device("motorola-razr-70-ultra", "Motorola Razr 70 Ultra", razr70Series, "flip");
const april = launch("motorola-razr-70-launch", "Razr 70 series (Razr 2026) launch", motorola);

const debut = gsmarenaItem("motorola_unveils_the_2026_razr_70_razr_70_plus_and_razr_70_ultra-news-72612");
const dated = gsmarenaItem("motorolas_new_razr_gets_an_official_launch_date-news-72461");
const event = saying({ by: sources.motorola, on: "2026-04-29", link: debut });
const america = gsmarenaItem(
  "motorola_razr_fold_launches_in_the_us_and_canada_razr_2026_family_available_in_the_us-news-72952",
);
const us = { in: "US" } as const;
const three = [razr70, plus, ultra] as const;

export default story({
  series: [razr70Series],
  devices: [razr70, plus, ultra],
  launches: [april],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-02-03",
      link: gsmarenaItem("motorola_razr_70_joins_the_razr_70_ultra_in_being_certified_ahead_of_release-news-71387"),
    })(
      "both certified in the Emirates",
      states(razr70, named("Motorola Razr 70", "rumored")),
      states(ultra, named("Motorola Razr 70 Ultra", "rumored")),
      states(razr70, certified("TDRA"), { in: "AE" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-03-27",
      link: gsmarenaItem("motorola_razr_70_ultra_cad_renders_have_leaked-news-72134"),
    })(
      "expected in the coming weeks, seen at TENAA",
      expects(april, launches("April 2026")),
      expects(april, shows(razr70)),
      expects(april, shows(ultra)),
      states(razr70, certified("TENAA"), { in: "CN" }),
    ),
    saying({ by: sources.motorola, on: "2026-04-21", link: dated })(
      "a new Razr on 29 April",
      states(april, launches("29 April 2026")),
      states(april, status("planned")),
    ),
    saying({
      by: unnamed("2026-04-21", "French report", "Razr 2026 prices"),
      on: "2026-04-21",
      link: gsmarenaItem("motorola_razr_2026_razr_2026_and_razr_ultra_2026_us_prices_leak-news-72463"),
    })(
      "Razr 2026, Razr+ 2026 and Razr Ultra 2026 in the US",
      states(razr70, named("Motorola Razr (2026)", "rumored"), us),
      states(plus, named("Motorola Razr+ (2026)", "rumored"), us),
      states(ultra, named("Motorola Razr Ultra (2026)", "rumored"), us),
    ),
    saying({
      by: unnamed("2026-04-21", "retailer in Ukraine", "Razr 70 listed"),
      on: "2026-04-21",
      link: gsmarenaItem("motorola_razr_70_listed_ahead_of_announcement-news-72474"),
    })("listed before it was shown", states(razr70, availability("coming"), { in: "UA" })),
    saying({
      by: unnamed("2026-04-24", "report", "Razr 2026 on sale on 21 May"),
      on: ["2026-04-21", "2026-04-28"],
      link: "https://allmind.ai/news/d6557b958b42ce40081956ae2b1c0001eefb0a2ac065ecf999a7aa82cda63c8b",
    })(
      "sale could begin on 21 May, 799 to 1,499 dollars",
      speculates(razr70, sells("21 May 2026"), us),
      speculates(ultra, sells("21 May 2026"), us),
      speculates(razr70, price("799", "USD"), us),
      speculates(ultra, price("1499", "USD"), us),
    ),
    saying({
      by: unnamed("2026-04-29", "leak", "Razr 70 Plus"),
      on: ["2026-04-28", "2026-04-29"],
      link: gsmarenaItem("motorola_razr_70_plus_now_leaks_in_officiallooking_renders-news-72590"),
    })(
      "a surprise third, the Plus",
      states(april, shows(plus)),
      states(plus, named("Motorola Razr 70 Plus", "rumored")),
    ),
    event(
      "three new Razrs",
      states(april, status("held")),
      ...three.map((phone) => states(april, shows(phone))),
      states(razr70, named("Motorola Razr 70", "official")),
      states(plus, named("Motorola Razr 70 Plus", "official")),
      states(ultra, named("Motorola Razr 70 Ultra", "official")),
      states(razr70, named("Motorola Razr (2026)", "official"), us),
      states(plus, named("Motorola Razr+ (2026)", "official"), us),
      states(ultra, named("Motorola Razr Ultra (2026)", "official"), us),
      states(razr70, successorOf(sixty.razr60)),
      states(plus, successorOf(sixty.plus)),
      states(ultra, successorOf(sixty.ultra)),
      ...three.map((phone) => states(phone, availability("coming"), us)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-05-06",
      link: gsmarenaItem(
        "motorola_is_having_a_fire_sale_on_the_moto_razr_ultra_2025__1tb_variant_goes_for_800-news-72695",
      ),
    })("the Ultra is 1,500 dollars", states(ultra, price("1500", "USD"), { in: "US", offer: "512 GB" })),
    saying({
      by: sources.motorola,
      on: ["2026-05-14", "2026-05-16"],
      link: gsmarenaItem(
        "weekly_deals_the_galaxy_s26_series_is_on_sale_motorola_razr_2026_series_goes_on_preorder-news-72838",
      ),
    })("to be ordered in the US", ...three.map((phone) => states(phone, preorders("mid-May 2026"), us))),
    saying({ by: sources.motorola, on: "2026-05-22", link: america })(
      "available in the US after a week of orders",
      ...three.map((phone) => states(phone, sells("late May 2026"), us)),
      ...three.map((phone) => states(phone, availability("on-sale"), us)),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-05-23",
      link: gsmarenaItem(
        "deals_oneplus_15r_paired_with_a_free_watch_motorola_razr_fold_and_razr_70_phones_launch-news-72955",
      ),
    })(
      "the Razr 70 phones launch in Europe",
      states(razr70, availability("on-sale"), { in: "europe" }),
      states(ultra, availability("on-sale"), { in: "europe" }),
    ),
    saying({
      by: unnamed("2026-08-01", "leak", "Razr 70 Swarovski Edition"),
      on: "2026-08-01",
      link: gsmarenaItem("motorola_razr_70_2026_swarovski_edition_design_renders-news-73971"),
    })("a Swarovski edition", states(razr70, feature("Swarovski Edition"))),
  ],
});
