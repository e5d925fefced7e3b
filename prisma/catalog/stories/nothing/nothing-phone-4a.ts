import { nothing } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { phone3a, phone3aPro } from "./nothing-phone-3a";

const phone4aSeries = series("nothing-phone-4a", "Nothing Phone (4a)", nothing);
const phone4a = device("nothing-phone-4a", "Nothing Phone (4a)", phone4aSeries);
const phone4aPro = device("nothing-phone-4a-pro", "Nothing Phone (4a) Pro", phone4aSeries);
const event = launch("nothing-phone-4a-launch", "Nothing Phone (4a) series launch", nothing);

const PRESALE = gsmarenaItem("nothing_phone_4a_pro_exclusive_offline_presale_happening_on_march_21-news-71959");
const poster = saying({
  by: sources.nothing,
  on: "2026-02-17",
  link: gsmarenaItem("nothing_confirms_phone_4a_series_launch_event_-news-71587"),
});
const after = saying({ by: sources.nothing, on: ["2026-03-05", "2026-03-14"], link: PRESALE });

export default story({
  series: [phone4aSeries],
  devices: [phone4a, phone4aPro],
  launches: [event],
  claims: [
    saying({
      by: sources.gsmarena,
      on: "2026-01-26",
      link: gsmarenaItem("nothing_phone_4a_gets_certified_ahead_of_launch-news-71249"),
    })(
      "probably a few weeks away",
      expects(event, launches("in the coming weeks")),
      states(event, shows(phone4a)),
      states(event, shows(phone4aPro)),
    ),
    saying({
      by: sources.yogeshBrar,
      on: "2026-02-03",
      link: gsmarenaItem("the_nothing_phone_4a_and_4a_pro_are_reportedly_coming_next_month-news-71385"),
    })(
      "next month",
      states(event, launches("March 2026")),
      states(event, shows(phone4a)),
      states(event, shows(phone4aPro)),
    ),
    saying({
      by: sources.nothing,
      on: "2026-02-10",
      link: gsmarenaItem("nothing_teases_phone_4a_series_hints_at_the_colorways-news-71477"),
    })(
      "a teaser with the name",
      states(event, status("planned")),
      states(event, shows(phone4aSeries)),
      states(phone4aSeries, named("Nothing Phone (4a)", "official")),
    ),
    poster(
      "5 March, written over Apple's invitation",
      states(event, launches("5 March 2026")),
      states(event, status("planned")),
    ),
    after(
      "unveiled on 5 March, both on pre-order",
      states(event, launches("5 March 2026")),
      states(event, status("held")),
      states(event, shows(phone4a)),
      states(event, shows(phone4aPro)),
      states(phone4a, named("Nothing Phone (4a)", "official")),
      states(phone4aPro, named("Nothing Phone (4a) Pro", "official")),
      states(phone4a, successorOf(phone3a)),
      states(phone4aPro, successorOf(phone3aPro)),
    ),
    saying({ by: sources.gsmarena, on: "2026-03-14", link: PRESALE })(
      "a sale before the sale on 21 March",
      states(phone4aPro, sells("21 March 2026"), { note: "Offline, ahead of the sale proper." }),
    ),
    saying({
      by: sources.nothing,
      on: ["2026-03-20", "2026-07-18"],
      link: gsmarenaItem(
        "deals_pixel_10_10_pro_and_10_pro_xl_are_on_sale_nothing_phone_4a_pro_gets_discounted_too-news-73769",
      ),
    })(
      "on sale",
      ...(["GB", "DE", "IN"] as const).map((market) => states(phone4aSeries, availability("on-sale"), { in: market })),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-07-12",
      link: gsmarenaItem("weekly_poll_will_you_buy_the_nothing_phone_4b-news-73653"),
    })("the (4a) phones are what is left", states(phone4aSeries, availability("on-sale"), { in: "everywhere" })),
    saying({
      by: sources.intoMobile,
      on: "2026-06-23",
      link: "https://www.intomobile.com/2026/06/23/nothing-phone-4b-confirmed-for-india-launch-on-july-7/",
    })(
      "starts at 37,999 rupees in India",
      states(phone4aSeries, availability("on-sale"), { in: "IN" }),
      states(phone4a, priceFrom("37999", "INR"), { in: "IN" }),
    ),
  ],
});
