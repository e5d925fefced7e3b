import { motorola } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  launches,
  named,
  preorders,
  price,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { razr2022 } from "./razr-2022";

export const razr40Series = series("motorola-razr-40", "Motorola Razr 40", motorola);
export const razr40 = device("motorola-razr-40", "Motorola Razr 40", razr40Series, "flip");
export const ultra = device("motorola-razr-40-ultra", "Motorola Razr 40 Ultra", razr40Series, "flip");
const june = launch("motorola-razr-40-launch", "Razr 40 and Razr 40 Ultra launch", motorola);

const guide = "https://rtechnews.com/smartphone-news/motorola-razr-40-release-date-price-specs-rumours/";
const event = saying({
  by: sources.motorola,
  on: "2023-06-01",
  link: "https://www.slashgear.com/1302005/motorola-razr-plus-foldable-useful-external-display/",
});
const us = { in: "US" } as const;
const india = { in: "IN" } as const;
const europe = ["DE", "GB", "FR"] as const;

export default story({
  series: [razr40Series],
  devices: [razr40, ultra],
  launches: [june],
  claims: [
    saying({
      by: sources.evanBlass,
      on: ["2023-05-01", "2023-05-15"],
      link: "https://www.klweek.com/local/motorola-razr-40-series-to-launch-on-1-june/",
    })("on 1 June", states(june, launches("1 June 2023"))),
    saying({ by: sources.samInsider, on: ["2023-04-15", "2023-05-15"], link: guide })(
      "899 and 1,200 euros",
      states(razr40, priceFrom("899", "EUR"), { in: "DE" }),
      states(ultra, priceFrom("1200", "EUR"), { in: "DE" }),
      states(razr40, named("Motorola Razr 40", "rumored")),
      states(ultra, named("Motorola Razr 40 Ultra", "rumored")),
    ),
    saying({
      by: sources.motorola,
      on: "2023-05-16",
      link: "https://www.slashgear.com/1287844/motorola-next-razr-june-reveal/",
    })("flip the script, 1 June", states(june, launches("1 June 2023")), states(june, status("planned"))),
    saying({
      by: sources.slashGear,
      on: "2023-05-16",
      link: "https://www.slashgear.com/1287844/motorola-next-razr-june-reveal/",
    })(
      "maybe Razr Plus and Razr Lite",
      speculates(ultra, named("Motorola Razr Plus", "rumored")),
      speculates(razr40, named("Motorola Razr Lite", "rumored")),
    ),
    saying({
      by: sources.phoneArena,
      on: ["2023-05-16", "2023-05-17"],
      link: "https://www.phonearena.com/news/razr-event-june-1_id147548",
    })(
      "this time in the US too, it appears",
      expects(ultra, availability("coming"), us),
      expects(june, shows(ultra)),
      expects(june, shows(razr40)),
    ),
    event(
      "Razr 40 and 40 Ultra",
      states(june, status("held")),
      states(june, shows(razr40)),
      states(june, shows(ultra)),
      states(razr40, named("Motorola Razr 40", "official")),
      states(ultra, named("Motorola Razr 40 Ultra", "official")),
    ),
    event(
      "in the US the Razr+ for 999.99 dollars, the Razr later",
      states(ultra, named("Motorola Razr+ (2023)", "official"), us),
      states(razr40, named("Motorola Razr (2023)", "official"), us),
      states(ultra, price("999.99", "USD"), us),
      states(ultra, availability("coming"), us),
      states(razr40, availability("coming"), us),
      states(razr40, sells("no date"), us),
    ),
    saying({ by: sources.motorola, on: "2023-06-01" })(
      "US orders from 16 June, sale on the 23rd",
      states(ultra, preorders("16 June 2023"), us),
      states(ultra, sells("23 June 2023"), us),
    ),
    saying({ by: sources.motorola, on: "2023-06-01" })(
      "Europe, 1,199.99 and 899.99 euros",
      ...europe.flatMap((market) => [
        states(razr40, availability("coming"), { in: market }),
        states(ultra, availability("coming"), { in: market }),
      ]),
      states(ultra, price("1199.99", "EUR"), { in: "DE" }),
      states(razr40, price("899.99", "EUR"), { in: "DE" }),
      states(ultra, price("1049.99", "GBP"), { in: "GB" }),
      states(razr40, price("799.99", "GBP"), { in: "GB" }),
    ),
    saying({
      by: sources.mukulSharma,
      on: ["2023-06-01", "2023-06-05"],
      link: "https://www.techlusive.in/news/motorola-teases-india-launch-of-moto-razr-40-flip-phone-series-1381868/",
    })("the Ultra comes to India", states(ultra, availability("coming"), india)),
    saying({
      by: sources.motorola,
      on: ["2023-06-02", "2023-06-05"],
      link: "https://www.techlusive.in/news/motorola-teases-india-launch-of-moto-razr-40-flip-phone-series-1381868/",
    })("a Razr comes to India", states(razr40Series, availability("coming"), india)),
    saying({ by: sources.motorola, on: "2023-07-03" })(
      "India: 59,999 and 89,999 rupees",
      states(razr40, price("59999", "INR"), india),
      states(ultra, price("89999", "INR"), india),
      states(razr40, sells("mid-July 2023"), india),
      states(ultra, sells("mid-July 2023"), india),
    ),
    saying({ by: sources.motorola, on: ["2023-07-20", "2023-09-30"] })(
      "on sale",
      states(ultra, availability("on-sale"), us),
      ...[razr40, ultra].flatMap((phone) =>
        ([...europe, "IN", "CN"] as const).map((market) => states(phone, availability("on-sale"), { in: market })),
      ),
    ),
    saying({
      by: sources.motorola,
      on: ["2023-10-01", "2023-10-31"],
      link: "https://www.xda-developers.com/motorola-razr-2023-review/",
    })(
      "the Razr in the US for 699.99 dollars",
      states(razr40, sells("October 2023"), us),
      states(razr40, price("699.99", "USD"), us),
      states(razr40, availability("on-sale"), us),
    ),
    saying({ by: sources.motorola, on: "2023-06-01" })("after the Razr 2022", states(ultra, successorOf(razr2022))),
  ],
});
