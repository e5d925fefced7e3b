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
  updatedVersionOf,
} from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import * as edge50 from "./edge-50";
import * as razr50 from "./razr-50";

const razr60Series = series("motorola-razr-60", "Motorola Razr 60", motorola);
export const razr60 = device("motorola-razr-60", "Motorola Razr 60", razr60Series, "flip");
export const ultra = device("motorola-razr-60-ultra", "Motorola Razr 60 Ultra", razr60Series, "flip");
/** Sold in America between the two: last year's Ultra with changes. */
export const plus = device("motorola-razr-plus-2025", "Motorola Razr+ (2025)", razr60Series, "flip");
export const edge60Series = series("motorola-edge-60", "Motorola Edge 60", motorola);
export const edge60Pro = device("motorola-edge-60-pro", "Motorola Edge 60 Pro", edge60Series);
export const edge60 = device("motorola-edge-60", "Motorola Edge 60", edge60Series);
const april = launch("motorola-razr-60-launch", "Razr 60 and Edge 60 series launch", motorola, "New York");

const event = saying({ by: sources.motorola, on: "2025-04-24" });
const us = { in: "US" } as const;
const india = { in: "IN" } as const;
const europe = ["DE", "GB", "FR"] as const;
const may = "https://encryption.writer.dog/2025/05/12/motorola-razr-60-ultra-india-launch-specs-2";

export default story({
  series: [razr60Series, edge60Series],
  devices: [razr60, ultra, plus, edge60Pro, edge60],
  launches: [april],
  claims: [
    saying({
      by: unnamed("2025-02-10", "leak", "Razr 60 Ultra"),
      on: "2025-02-10",
      link: "https://www.tuttoandroid.net/news/2025/02/10/motorola-razr-60-ultra-immagini-caratteristiche-leak-1078824/",
    })(
      "codename Orion; Razr Plus 2025 in the US",
      states(ultra, named("Motorola Razr 60 Ultra", "rumored")),
      states(ultra, named("Orion", "codename")),
      states(ultra, named("Motorola Razr Plus 2025", "rumored"), us),
    ),
    saying({
      by: sources.motorola,
      on: ["2025-04-08", "2025-04-12"],
      link: "https://techbharat.in/motorolas-game-changer-razr-60-ultra-edge-60-pro-arriving-april-24th-are-you-ready-for-the-future/62397/",
    })("make it iconic, 24 April", states(april, launches("24 April 2025")), states(april, status("planned"))),
    saying({
      by: unnamed("2025-04-08", "rumor", "a third Razr in 2025"),
      on: ["2025-04-08", "2025-04-14"],
      link: "https://overclockers.ru/blog/ddr77/show/218985/Motorola-anonsirovala-vyhod-novyh-skladnyh-smartfonov-Razr-2025",
    })("a third one called Ultra", speculates(ultra, named("Motorola Razr Ultra (2025)", "rumored"), us)),
    saying({
      by: sources.pcQuest,
      on: "2025-04-21",
      link: "https://www.pcquest.com/smartphones/april-24-launch-heres-what-to-expect-from-the-motorola-edge-60-series-8983428",
    })(
      "Edge 60, Edge 60 Pro and Razr 60",
      expects(april, shows(edge60)),
      expects(april, shows(edge60Pro)),
      expects(april, shows(razr60)),
    ),
    event(
      "Razr 60, 60 Ultra, Edge 60 and 60 Pro",
      states(april, status("held")),
      ...[razr60, ultra, plus, edge60Pro, edge60].map((phone) => states(april, shows(phone))),
      states(razr60, named("Motorola Razr 60", "official")),
      states(ultra, named("Motorola Razr 60 Ultra", "official")),
      states(edge60Pro, named("Motorola Edge 60 Pro", "official")),
      states(edge60, named("Motorola Edge 60", "official")),
      states(razr60, named("Motorola Razr (2025)", "official"), us),
      states(ultra, named("Motorola Razr Ultra (2025)", "official"), us),
      states(plus, named("Motorola Razr+ (2025)", "official")),
    ),
    event(
      "US orders from 7 May",
      ...[razr60, ultra, plus].flatMap((phone) => [
        states(phone, availability("coming"), us),
        states(phone, preorders("7 May 2025"), us),
      ]),
      states(ultra, priceFrom("1299.99", "USD"), us),
      states(plus, price("999.99", "USD"), us),
      states(razr60, price("699.99", "USD"), us),
    ),
    saying({
      by: sources.motorola,
      on: "2025-04-24",
      link: "https://www.phonearena.com/news/motorola-confirms-delayed-razr-2025-launch-verizon_id170577",
    })("on US shelves on 15 May", ...[razr60, ultra, plus].map((phone) => states(phone, sells("15 May 2025"), us))),
    event(
      "in Europe, the Ultra 1,299 euros, 1,099 pounds",
      ...[razr60, ultra, edge60Pro, edge60].flatMap((phone) =>
        europe.map((market) => states(phone, availability("coming"), { in: market })),
      ),
      states(ultra, price("1299", "EUR"), { in: "DE" }),
      states(ultra, price("1099.99", "GBP"), { in: "GB" }),
    ),
    event(
      "after last year's",
      states(razr60, successorOf(razr50.razr50)),
      states(ultra, successorOf(razr50.ultra)),
      states(plus, updatedVersionOf(razr50.ultra)),
      states(edge60Pro, successorOf(edge50.pro)),
    ),
    saying({
      by: sources.motorola,
      on: ["2025-04-22", "2025-04-29"],
      link: "https://techbharat.in/could-this-new-motorola-edge-phone-change-everything-you-know-about-mobile-photography-in-india/63355/",
    })(
      "the Edge 60 Pro in India on 30 April",
      states(edge60Pro, launches("30 April 2025"), india),
      states(edge60Pro, availability("coming"), india),
    ),
    saying({ by: sources.motorola, on: "2025-04-30" })(
      "from 29,999 rupees, sale from 7 May",
      states(edge60Pro, priceFrom("29999", "INR"), india),
      states(edge60Pro, sells("7 May 2025"), india),
    ),
    saying({ by: sources.motorola, on: ["2025-05-08", "2025-05-12"], link: may })(
      "the Ultra in India on 13 May",
      states(ultra, launches("13 May 2025"), india),
      states(ultra, availability("coming"), india),
    ),
    saying({ by: sources.motorola, on: "2025-05-13" })(
      "99,999 rupees, sale from 21 May",
      states(ultra, price("99999", "INR"), india),
      states(ultra, sells("21 May 2025"), india),
    ),
    saying({ by: sources.motorola, on: "2025-05-28" })(
      "the Razr 60 for 49,999 rupees",
      states(razr60, price("49999", "INR"), india),
      states(razr60, sells("4 June 2025"), india),
    ),
    saying({ by: sources.motorola, on: ["2025-06-10", "2025-07-31"] })(
      "on sale",
      ...[razr60, ultra, plus].map((phone) => states(phone, availability("on-sale"), us)),
      ...[razr60, ultra, edge60Pro, edge60].flatMap((phone) =>
        ([...europe, "IN"] as const).map((market) => states(phone, availability("on-sale"), { in: market })),
      ),
    ),
  ],
});
