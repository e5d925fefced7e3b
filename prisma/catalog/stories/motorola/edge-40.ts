import { motorola } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, price, rebrandOf, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as thirty from "./edge-30-ultra";

const edge40Series = series("motorola-edge-40", "Motorola Edge 40", motorola);
export const pro = device("motorola-edge-40-pro", "Motorola Edge 40 Pro", edge40Series);
export const edge40 = device("motorola-edge-40", "Motorola Edge 40", edge40Series);
const x40 = loneDevice("motorola-moto-x40", "Moto X40", motorola);
const april = launch("motorola-edge-40-pro-launch", "Edge 40 Pro launch", motorola);
const may = launch("motorola-edge-40-launch", "Edge 40 launch", motorola);

const leak = "https://www.nextpit.com/motorola-edge-plus-2023-40-pro-flagship-specs-picture-leak";
const blass =
  "https://www.indiatvnews.com/technology/gadgets/moto-edge-40-pro-latest-render-leaked-ahead-of-launch-2023-03-15-853223";
const announced = saying({
  by: sources.motorola,
  on: "2023-04-04",
  link: "https://whizord.com/with-the-edge-40-pro-motorola-is-taking-its-product-seriously",
});
const august =
  "https://www.bolnews.com/technology/2023/08/motorola-edge-2023-renders-leaked-revealing-a-familiar-design/";
const europe = ["DE", "GB", "FR"] as const;

export default story({
  series: [edge40Series],
  devices: [pro, edge40, x40],
  launches: [april, may],
  claims: [
    saying({ by: sources.motorola, on: "2022-12-15", link: leak })(
      "Moto X40 in China",
      states(x40, named("Moto X40", "official")),
      states(x40, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.evanBlass, on: ["2023-03-10", "2023-03-15"], link: blass })(
      "pictures of the Edge 40 Pro",
      states(pro, named("Motorola Edge 40 Pro", "rumored")),
      expects(pro, rebrandOf(x40)),
    ),
    saying({ by: sources.snoopytech, on: ["2023-03-29", "2023-03-31"], link: leak })(
      "Edge+ (2023) for the US",
      states(pro, named("Motorola Edge+ (2023)", "rumored"), { in: "US" }),
    ),
    announced(
      "Edge 40 Pro, the X40 for the world",
      states(april, launches("4 April 2023")),
      states(april, status("held")),
      states(april, shows(pro)),
      states(pro, named("Motorola Edge 40 Pro", "official")),
      states(pro, rebrandOf(x40)),
      states(pro, successorOf(thirty.ultra)),
    ),
    announced(
      "Europe in the next days, 899.99 euros",
      ...europe.map((market) => states(pro, availability("coming"), { in: market })),
      states(pro, sells("April 2023"), { in: "DE" }),
      states(pro, price("899.99", "EUR"), { in: "DE" }),
      states(pro, price("799.99", "GBP"), { in: "GB" }),
    ),
    announced("the Edge family grows in North America too", speculates(pro, availability("coming"), { in: "US" })),
    saying({ by: sources.motorola, on: "2023-05-02" })(
      "in the US the Edge+ (2023), from 25 May, 799.99 dollars",
      states(pro, named("Motorola Edge+ (2023)", "official"), { in: "US" }),
      states(pro, sells("25 May 2023"), { in: "US" }),
      states(pro, price("799.99", "USD"), { in: "US" }),
    ),
    saying({
      by: sources.evanBlass,
      on: ["2023-04-28", "2023-05-02"],
      link: "https://www.nextpit.com/motorola-edge-40-2023-specs-pictures-revealed",
    })("pictures of the Edge 40", states(edge40, named("Motorola Edge 40", "rumored"))),
    saying({
      by: sources.motorola,
      on: "2023-05-04",
      link: "https://www.gsmarena.com/motorola_edge_40-12204.php",
    })(
      "Edge 40, 599.99 euros, 529.99 pounds",
      states(may, launches("4 May 2023")),
      states(may, status("held")),
      states(may, shows(edge40)),
      states(edge40, named("Motorola Edge 40", "official")),
      states(edge40, price("599.99", "EUR"), { in: "DE" }),
      states(edge40, price("529.99", "GBP"), { in: "GB" }),
    ),
    saying({
      by: sources.motorola,
      on: ["2023-05-12", "2023-05-16"],
      link: "https://www.augustman.com/in/gear/tech/motorola-edge-40-specs-design-price-release-date/",
    })(
      "in India on 23 May",
      states(edge40, launches("23 May 2023"), { in: "IN" }),
      states(edge40, availability("coming"), { in: "IN" }),
    ),
    saying({ by: sources.motorola, on: "2023-05-23" })(
      "in India from 30 May, 29,999 rupees",
      states(edge40, sells("30 May 2023"), { in: "IN" }),
      states(edge40, price("29999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.motorola, on: ["2023-05-30", "2023-08-31"], link: august })(
      "on sale, the Edge+ in North America since May",
      states(pro, availability("on-sale"), { in: "US" }),
      ...europe.flatMap((market) => [
        states(pro, availability("on-sale"), { in: market }),
        states(edge40, availability("on-sale"), { in: market }),
      ]),
      states(edge40, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.bolNews, on: ["2023-08-01", "2023-08-31"], link: august })(
      "the Edge 40 did not reach North America",
      denies(edge40, availability("coming"), { in: "US" }),
      denies(edge40, availability("coming"), { in: "CA" }),
    ),
    saying({
      by: sources.gadgets360,
      on: ["2023-09-07", "2023-09-14"],
      link: "https://www.gadgets360.com/mobiles/news/motorola-edge-40-neo-india-launch-date-september-14-specifications-expected-design-4388282",
    })("the Pro did not launch in India", denies(pro, availability("coming"), { in: "IN" })),
  ],
});
