import { motorola } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, rebrandOf, sells, shows, status } from "../../facts";
import { expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { s30Pro, x30Pro } from "./razr-2022";

export const edge30Series = series("motorola-edge-30", "Motorola Edge 30", motorola);
export const ultra = device("motorola-edge-30-ultra", "Motorola Edge 30 Ultra", edge30Series);
const fusion = device("motorola-edge-30-fusion", "Motorola Edge 30 Fusion", edge30Series);
const neo = device("motorola-edge-30-neo", "Motorola Edge 30 Neo", edge30Series);
const september = launch("motorola-edge-30-ultra-launch", "Edge 30 Ultra, Fusion and Neo launch", motorola);

const teaser = "https://www.phonearena.com/news/motorola-edge-30-ultra-moto-edge-30-fusion-release-event_id142042";
const event = saying({
  by: sources.motorola,
  on: "2022-09-08",
  link: "https://www.nextpit.com/motorola-razr-2022-the-og-foldable-arrives",
});
const india = saying({ by: sources.motorola, on: "2022-09-13" });
const europe = ["DE", "GB", "FR"] as const;

export default story({
  series: [edge30Series],
  devices: [ultra, fusion, neo],
  launches: [september],
  claims: [
    saying({
      by: sources.gadgets360,
      on: "2021-12-06",
      link: "https://gadgets.ndtv.com/mobiles/news/motorola-phone-launch-india-q1-2022-tipped-edge-x30-30-ultra-g71-snapdragon-8-gen-1-2639555",
    })(
      "the Edge X30 may come to the world as the 30 Ultra",
      speculates(ultra, named("Moto Edge X30", "rumored"), {
        note: "The Edge X30 became the Edge 30 Pro; the 30 Ultra was the X30 Pro of the next summer.",
      }),
    ),
    saying({ by: sources.motorola, on: "2022-08-19", link: teaser })(
      "closer to the edge, 8 September",
      states(september, launches("8 September 2022")),
      states(september, status("planned")),
    ),
    saying({ by: sources.phoneArena, on: "2022-08-22", link: teaser })(
      "probably the Ultra and the Fusion",
      expects(september, shows(ultra)),
      expects(september, shows(fusion)),
    ),
    event(
      "three of the Edge 30 for Europe",
      states(september, status("held")),
      states(september, shows(ultra)),
      states(september, shows(fusion)),
      states(september, shows(neo)),
      states(ultra, named("Motorola Edge 30 Ultra", "official")),
      states(fusion, named("Motorola Edge 30 Fusion", "official")),
      states(neo, named("Motorola Edge 30 Neo", "official")),
      states(ultra, rebrandOf(x30Pro)),
      states(fusion, rebrandOf(s30Pro)),
    ),
    event(
      "899.99, 599.99 and 369.99 euros",
      ...[ultra, fusion, neo].flatMap((phone) =>
        europe.map((market) => states(phone, availability("coming"), { in: market })),
      ),
      states(ultra, price("899.99", "EUR"), { in: "DE" }),
      states(fusion, price("599.99", "EUR"), { in: "DE" }),
      states(neo, price("369.99", "EUR"), { in: "DE" }),
    ),
    india(
      "in India from 22 September, 59,999 and 42,999 rupees",
      states(ultra, sells("22 September 2022"), { in: "IN" }),
      states(fusion, sells("22 September 2022"), { in: "IN" }),
      states(ultra, price("59999", "INR"), { in: "IN" }),
      states(fusion, price("42999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.motorola, on: ["2022-09-22", "2022-10-31"] })(
      "on sale in Europe and India",
      ...[ultra, fusion, neo].flatMap((phone) =>
        europe.map((market) => states(phone, availability("on-sale"), { in: market })),
      ),
      states(ultra, availability("on-sale"), { in: "IN" }),
      states(fusion, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
