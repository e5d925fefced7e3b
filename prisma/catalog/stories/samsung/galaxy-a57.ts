import { samsung } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, certified, launches, named, sells, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { a36, a56 } from "./galaxy-a56";

const a2026 = series("samsung-galaxy-a-2026", "Galaxy A (2026)", samsung);
const a37 = device("samsung-galaxy-a37", "Galaxy A37", a2026);
const a57 = device("samsung-galaxy-a57", "Galaxy A57", a2026);
const event = launch("samsung-galaxy-a57-launch", "Galaxy A57 and A37 launch", samsung);

const ARRIVES = gsmarenaItem(
  "galaxy_a57_arrives_with_a_new_chipset_and_an_ip68_rating_slimmer_galaxy_a37_tags_along-news-72089",
);
const presented = saying({ by: sources.samsung, on: "2026-03-25", link: ARRIVES });

export default story({
  series: [a2026],
  devices: [a37, a57],
  launches: [event],
  claims: [
    saying({
      by: sources.abhishekYadav,
      on: ["2025-12-10", "2025-12-11"],
      link: "https://www.androidauthority.com/samsung-mid-range-phones-earlier-launch-3624233/",
    })(
      "in February, a month early",
      states(event, launches("February 2026")),
      states(event, shows(a57)),
      states(event, shows(a37)),
    ),
    saying({
      by: unnamed("2026-02-07", "rumor", "Galaxy A57 in mid-February"),
      on: ["2026-02-01", "2026-02-07"],
      link: gsmarenaItem("samsung_galaxy_a57_5g_bluetooth_certified-news-71453"),
    })(
      "in the second week of February",
      states(event, launches("8–14 February 2026")),
      states(a57, certified("Bluetooth SIG")),
    ),
    saying({
      by: sources.sanjuChoudhary,
      on: ["2026-02-18", "2026-02-19"],
      link: "https://www.phonearena.com/news/galaxy-a57-and-a37-are-late-but-we-have-a-new-rumor-about-their-launch-date_id178338",
    })("in March", states(event, launches("March 2026")), states(event, shows(a57)), states(event, shows(a37))),
    saying({
      by: sources.gsmarena,
      on: ["2026-03-24", "2026-03-25"],
      link: gsmarenaItem("samsung_galaxy_a57_disassembled_ahead_of_launch-news-72099"),
    })("set to launch today", states(event, launches("25 March 2026"))),
    presented(
      "A57 and A37 presented",
      states(event, launches("25 March 2026")),
      states(event, status("held")),
      states(event, shows(a57)),
      states(event, shows(a37)),
      states(a57, named("Galaxy A57", "official")),
      states(a37, named("Galaxy A37", "official")),
      states(a57, successorOf(a56)),
      states(a37, successorOf(a36)),
    ),
    saying({
      by: sources.samsung,
      on: "2026-03-26",
      link: gsmarenaItem("samsung_galaxy_a37_and_a57_make_their_way_to_india_-news-72119"),
    })("brought to India", states(a2026, availability("coming"), { in: "IN" })),
    saying({
      by: sources.gsmarena,
      on: "2026-04-10",
      link: gsmarenaItem("samsung_galaxy_a37_galaxy_a57_usa_price_sale_date-news-72319"),
    })("now on sale in the US", states(a2026, availability("on-sale"), { in: "US" })),
    saying({
      by: sources.gsmarena,
      on: "2026-04-11",
      link: gsmarenaItem("samsung_galaxy_a37_galaxy_a57_uk_price_sale_date-news-72336"),
    })("now available in the UK", states(a2026, availability("on-sale"), { in: "GB" })),
    saying({
      by: sources.gsmarena,
      on: ["2026-05-30", "2026-05-31"],
      link: gsmarenaItem(
        "weekly_deals_the_galaxy_a57_gets_its_first_real_discount_galaxy_a37_and_s25_fe_also_on_sale-news-73037",
      ),
    })("the first real discount", states(a2026, availability("on-sale"), { in: "everywhere" })),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/samsung-mobile" })(
      "both released on 10 April 2026",
      states(a57, sells("10 April 2026")),
      states(a37, sells("10 April 2026")),
    ),
  ],
});
