import { motorola } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import * as forty from "./edge-40";

export const edge50Series = series("motorola-edge-50", "Motorola Edge 50", motorola);
export const pro = device("motorola-edge-50-pro", "Motorola Edge 50 Pro", edge50Series);
export const ultra = device("motorola-edge-50-ultra", "Motorola Edge 50 Ultra", edge50Series);
export const fusion = device("motorola-edge-50-fusion", "Motorola Edge 50 Fusion", edge50Series);
const delhi = launch("motorola-edge-50-pro-launch", "Edge 50 Pro launch in India", motorola, "New Delhi");
const world = launch("motorola-edge-50-launch", "Edge 50 series launch", motorola);

const march =
  "https://www.gadgets360.com/mobiles/news/motorola-india-launch-april-3-expected-edge-50-pro-specifications-5238031";
const sixteenth = "https://m.gsmarena.com/motorola_confirms_april_16_event_for_full_edge_50_series-amp-62368.php";
const event = saying({ by: sources.motorola, on: "2024-04-16", link: "https://9to5google.com/?p=614052" });
const india = { in: "IN" } as const;
const europe = ["DE", "GB", "FR"] as const;

export default story({
  series: [edge50Series],
  devices: [pro, ultra, fusion],
  launches: [delhi, world],
  claims: [
    saying({ by: sources.motorola, on: "2024-03-14", link: march })(
      "art and intelligence, 3 April in New Delhi",
      states(delhi, launches("3 April 2024")),
      states(delhi, status("planned")),
    ),
    saying({ by: sources.gadgets360, on: "2024-03-14", link: march })(
      "probably the 50 Pro, China's X50 Ultra, the US Edge+",
      speculates(delhi, shows(pro)),
      expects(pro, named("Moto X50 Ultra", "rumored"), { in: "CN" }),
      speculates(pro, named("Motorola Edge+ (2024)", "rumored"), { in: "US" }),
    ),
    saying({
      by: unnamed("2024-03-26", "report", "Edge 50 Fusion on 3 April"),
      on: "2024-03-26",
      link: "https://bnnbreaking.com/tech/motorola-set-to-unveil-edge-50-fusion-with-pro-model-in-india-april-3-launch-confirmed",
    })("the Fusion on 3 April too", expects(delhi, shows(fusion))),
    saying({
      by: sources.motorola,
      on: "2024-04-03",
      link: "https://www.gadgets360.com/mobiles/news/motorola-edge-50-pro-fusion-ultra-global-launch-april-16-price-specifications-5411890",
    })(
      "Edge 50 Pro from 31,999 rupees",
      states(delhi, status("held")),
      states(delhi, shows(pro)),
      denies(delhi, shows(fusion)),
      states(pro, named("Motorola Edge 50 Pro", "official")),
      states(pro, availability("coming"), india),
      states(pro, priceFrom("31999", "INR"), india),
    ),
    saying({ by: sources.motorola, on: "2024-04-03" })("sale from 9 April", states(pro, sells("9 April 2024"), india)),
    saying({ by: sources.motorola, on: ["2024-04-08", "2024-04-12"], link: sixteenth })(
      "intelligence meets art, 16 April",
      states(world, launches("16 April 2024")),
      states(world, status("planned")),
    ),
    saying({ by: sources.gsmarena, on: ["2024-04-08", "2024-04-12"], link: sixteenth })(
      "likely three; the Ultra maybe an Edge+ in the US",
      expects(world, shows(pro)),
      expects(world, shows(fusion)),
      expects(world, shows(ultra)),
      speculates(ultra, named("Motorola Edge+ 2024", "rumored"), { in: "US" }),
    ),
    event(
      "the Edge 50 family for the world",
      states(world, status("held")),
      states(world, shows(pro)),
      states(world, shows(ultra)),
      states(world, shows(fusion)),
      states(ultra, named("Motorola Edge 50 Ultra", "official")),
      states(fusion, named("Motorola Edge 50 Fusion", "official")),
    ),
    event(
      "the Pro today in Europe, the others in weeks",
      ...europe.flatMap((market) => [
        states(pro, availability("on-sale"), { in: market }),
        states(ultra, availability("coming"), { in: market }),
        states(fusion, availability("coming"), { in: market }),
      ]),
      states(pro, sells("16 April 2024"), { in: "DE" }),
    ),
    saying({ by: sources.motorola, on: "2024-04-16", link: sixteenth })(
      "the Pro for 699 euros",
      states(pro, price("699", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.motorola, on: "2024-04-16" })(
      "999 euros and 849.99 pounds for the Ultra",
      states(ultra, price("999", "EUR"), { in: "DE" }),
      states(ultra, price("849.99", "GBP"), { in: "GB" }),
    ),
    saying({
      by: sources.motorola,
      on: "2024-05-10",
      link: "https://www.nashvillechatterclass.com/motorola-x50-ultra-debut-confirmed-for-16th-may-in-china-heres-what-we-know/62192/",
    })(
      "China's X50 Ultra on 16 May at 19:00",
      states(ultra, launches("16 May 2024, 19:00 Beijing"), { in: "CN" }),
      states(ultra, named("Moto X50 Ultra", "official"), { in: "CN" }),
      states(ultra, availability("coming"), { in: "CN" }),
    ),
    saying({ by: sources.motorola, on: "2024-05-16" })(
      "the Fusion in India from 22,999 rupees",
      states(fusion, priceFrom("22999", "INR"), india),
      states(fusion, sells("22 May 2024"), india),
    ),
    saying({
      by: sources.motorola,
      on: "2024-06-18",
      link: "https://tech.hindustantimes.com/mobile/news/motorola-razr-50-series-and-edge-50-ultra-smartphones-to-launch-in-india-on-june-25-all-details-71718702685893.html",
    })(
      "the Ultra in India for 59,999 rupees",
      states(ultra, price("59999", "INR"), india),
      states(ultra, sells("24 June 2024"), india),
    ),
    saying({ by: sources.motorola, on: ["2024-06-24", "2024-09-30"] })(
      "on sale in Europe, India and China",
      ...europe.flatMap((market) => [
        states(ultra, availability("on-sale"), { in: market }),
        states(fusion, availability("on-sale"), { in: market }),
      ]),
      ...[pro, ultra, fusion].map((phone) => states(phone, availability("on-sale"), india)),
      states(ultra, availability("on-sale"), { in: "CN" }),
      states(pro, successorOf(forty.pro)),
    ),
  ],
});
