import { poco, redmi } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import {
  availability,
  launches,
  named,
  price,
  priceFrom,
  rebrandOf,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { k60, pocoF5, pocoF5Pro } from "./redmi-k60";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented } from "./phrases";

const k70Series = series("redmi-k70", "Redmi K70", redmi);
export const k70 = device("redmi-k70", "Redmi K70", k70Series);
const k70Pro = device("redmi-k70-pro", "Redmi K70 Pro", k70Series);
const k70e = device("redmi-k70e", "Redmi K70E", k70Series);
const turbo3 = loneDevice("redmi-turbo-3", "Redmi Turbo 3", redmi);
const x6Series = series("poco-x6", "POCO X6", poco);
const x6 = device("poco-x6", "POCO X6", x6Series);
export const x6Pro = device("poco-x6-pro", "POCO X6 Pro", x6Series);
const f6Series = series("poco-f6", "POCO F6", poco);
export const pocoF6 = device("poco-f6", "POCO F6", f6Series);
export const pocoF6Pro = device("poco-f6-pro", "POCO F6 Pro", f6Series);
const inChina = launch("redmi-k70-launch", "Redmi K70 series launch", redmi);
const x6Launch = launch("poco-x6-launch", "POCO X6 series launch", poco);
const turboLaunch = launch("redmi-turbo-3-launch", "Redmi Turbo 3 launch", redmi);
const f6Launch = launch("poco-f6-launch", "POCO F6 series launch", poco, "Dubai");

const page = gsmarenaItem("xiaomi_redmi_k70-12715");
const x6ProPage = gsmarenaItem("xiaomi_poco_x6_pro-12717");
const x6Page = gsmarenaItem("xiaomi_poco_x6-12723");
const turboPage = gsmarenaItem("xiaomi_redmi_turbo_3-12920");
const f6Page = gsmarenaItem("xiaomi_poco_f6-13000");
const f6ProPage = gsmarenaItem("xiaomi_poco_f6_pro-12992");
const x6Date =
  "https://www.gadgets360.com/mobiles/news/poco-x6-pro-m6-global-launch-soc-specifications-expected-4796820";
const f6Date =
  "https://zeenews.india.com/technology/poco-f6-india-launch-date-confirmed-poco-f6-pro-to-make-global-debut-check-expected-specs-2749100.html";
const event = saying({ by: sources.redmi, on: "2023-11-29", link: page });

/** K70E = POCO X6 Pro; K70 = POCO F6 Pro; Turbo 3 = POCO F6. */
export default story({
  series: [k70Series, x6Series, f6Series],
  devices: [k70, k70Pro, k70e, turbo3, x6, x6Pro, pocoF6, pocoF6Pro],
  launches: [inChina, x6Launch, turboLaunch, f6Launch],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: ["2023-06-01", "2023-10-31"],
      link: "https://blazetrends.com/xiaomi-will-launch-another-top-smartphone-at-the-end-of-2023/?amp=1",
    })("the K70 in December", states(inChina, launches("December 2023")), states(inChina, shows(k70Series))),
    event(
      "K70, K70 Pro and K70E presented",
      states(inChina, launches("29 November 2023")),
      ...presented(inChina, k70, k70Pro, k70e),
      ...comingTo(k70Series, "CN"),
    ),
    event("from 2,499 yuan", states(k70, price("2499", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    event("from 3,299 yuan", states(k70Pro, price("3299", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    event("from 1,999 yuan", states(k70e, price("1999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    saying({ by: sources.gsmarena, on: ["2023-12-10", "2024-02-28"], link: page })(
      "released in December, in China alone",
      states(k70Series, sells("December 2023"), { in: "CN" }),
      ...onSaleIn(k70Series, "CN"),
      denies(k70Series, availability("on-sale"), { in: "international" }),
      states(k70, successorOf(k60)),
    ),

    saying({
      by: sources.gizmochina,
      on: ["2023-12-20", "2023-12-25"],
      link: "https://www.livemint.com/technology/gadgets/poco-x6-5g-series-teased-to-launch-in-india-check-expected-price-specs-and-all-you-need-to-know-11703494840568.html",
    })("the X6 Pro is likely a K70E", expects(x6Pro, rebrandOf(k70e))),
    saying({
      by: sources.ninetyOneMobiles,
      on: ["2023-11-10", "2023-11-30"],
      link: "https://www.lesmobiles.com/actualite/42858-le-prochain-smartphone-poco-f6-apercu-dans-des-listes-de-certifications-pour-un-futur-lancement.html",
    })("the K70 may become the POCO F6", expects(pocoF6, rebrandOf(k70))),
    saying({ by: sources.poco, on: ["2024-01-03", "2024-01-04"], link: x6Date })(
      "11 January, 20:00 GMT+8, in India the same day",
      states(x6Launch, launches("11 January 2024, 20:00 Beijing")),
      states(x6Launch, status("planned")),
      states(x6Launch, shows(x6Series)),
      ...comingTo(x6Series, "international", "IN"),
    ),
    saying({ by: sources.poco, on: "2024-01-11", link: x6ProPage })(
      "X6 and X6 Pro presented",
      ...presented(x6Launch, x6, x6Pro),
      ...comingTo(x6Series, "DE", "FR", "GB", "ES", "IT"),
      states(x6Pro, price("26999", "INR"), { in: "IN", offer: "8 GB + 256 GB" }),
      states(x6Series, sells("16 January 2024"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2024-01-16", "2024-03-31"], link: x6ProPage })(
      "the K70E for the world",
      states(x6Pro, rebrandOf(k70e)),
      ...onSaleIn(x6Pro, "DE", "FR", "GB", "ES", "IT", "IN"),
    ),
    saying({ by: sources.gsmarena, on: ["2024-01-16", "2024-03-31"], link: x6Page })(
      "available",
      ...onSaleIn(x6, "DE", "FR", "GB", "ES", "IT", "IN"),
    ),

    saying({
      by: sources.unnamed("2024-03-13", "report", "POCO F6"),
      on: "2024-03-13",
      link: "https://www.phoneworld.com.pk/poco-f6-could-be-a-rebranded-redmi-note-13-turbo/",
    })(
      "peridot, in China as the Redmi Note 13 Turbo",
      states(turbo3, named("Redmi Note 13 Turbo", "rumored")),
      states(turbo3, named("peridot", "codename")),
      expects(pocoF6, rebrandOf(turbo3)),
      expects(pocoF6Pro, rebrandOf(k70)),
    ),
    saying({
      by: sources.redmi,
      on: ["2024-04-01", "2024-04-02"],
      link: "https://shoppinghelp.in/2024/04/redmi-turbo-3-moniker-confirmed.html",
    })(
      "Redmi Turbo 3, in April",
      states(turbo3, named("Redmi Turbo 3", "official")),
      states(turboLaunch, launches("April 2024")),
      states(turboLaunch, status("planned")),
      states(turboLaunch, shows(turbo3)),
    ),
    saying({ by: sources.redmi, on: "2024-04-10", link: turboPage })(
      "presented, from 1,999 yuan",
      states(turboLaunch, launches("10 April 2024")),
      ...presented(turboLaunch, turbo3),
      ...comingTo(turbo3, "CN"),
      states(turbo3, price("1999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2024-04-15", "2024-06-30"], link: turboPage })(
      "on sale in China",
      ...onSaleIn(turbo3, "CN"),
      denies(turbo3, availability("on-sale"), { in: "international" }),
    ),
    saying({
      by: sources.poco,
      on: "2024-01-07",
      link: "https://www.themobileindian.com/news/official-no-poco-f-series-launch-in-india-for-up-to-next-6-months-poco-x6-pro-price-range-teased",
    })("no F phone in India for 5 to 6 months", expects(pocoF6, sells("after May 2024"), { in: "IN" })),
    saying({ by: sources.poco, on: "2024-05-13", link: f6Date })(
      "23 May, the F6 in India at 16:30",
      states(f6Launch, launches("23 May 2024, 16:30 Delhi")),
      states(f6Launch, status("planned")),
      states(f6Launch, shows(f6Series)),
      ...comingTo(pocoF6, "IN"),
      ...comingTo(f6Series, "international"),
    ),
    saying({ by: sources.poco, on: "2024-05-23", link: f6Page })(
      "F6 and F6 Pro presented",
      ...presented(f6Launch, pocoF6, pocoF6Pro),
      ...comingTo(f6Series, "DE", "FR", "GB", "ES", "IT"),
      states(pocoF6, price("29999", "INR"), { in: "IN", offer: "8 GB + 256 GB" }),
      states(pocoF6, sells("29 May 2024"), { in: "IN" }),
    ),
    saying({
      by: sources.androidAuthority,
      on: "2024-05-23",
      link: "https://www.androidauthority.com/poco-f6-series-3445428/",
    })(
      "launched today, from 379 dollars",
      states(f6Launch, status("held")),
      states(pocoF6, priceFrom("379", "USD"), { in: "international" }),
    ),
    saying({ by: sources.gsmarena, on: ["2024-05-29", "2024-07-31"], link: f6Page })(
      "the Turbo 3 for the world",
      states(pocoF6, rebrandOf(turbo3)),
      ...onSaleIn(pocoF6, "DE", "FR", "GB", "ES", "IT", "IN"),
      states(pocoF6, successorOf(pocoF5)),
    ),
    saying({ by: sources.gsmarena, on: ["2024-05-29", "2024-07-31"], link: f6ProPage })(
      "the K70 for the world, without India",
      states(pocoF6Pro, rebrandOf(k70)),
      ...onSaleIn(pocoF6Pro, "DE", "FR", "GB", "ES", "IT"),
      ...neverSoldIn(pocoF6Pro, "IN"),
      states(pocoF6Pro, successorOf(pocoF5Pro)),
    ),
    saying({ by: sources.gsmarena, on: ["2024-05-29", "2024-07-31"], link: f6Page })(
      "in China these are Redmi phones",
      ...neverSoldIn(x6Series, "CN"),
      ...neverSoldIn(f6Series, "CN"),
    ),
    saying({ by: sources.poco, on: ["2024-05-24", "2024-12-31"] })(
      "the F6 Pro in Japan too",
      states(pocoF6Pro, sells("May 2024"), { in: "JP" }),
      ...onSaleIn(pocoF6Pro, "JP"),
    ),
    notInNorthAmerica(x6Series, f6Series),
    listed(["2023-11-29", "2024-12-31"], k70, "vermeer", { CN: "23113RKC6C" }),
    listed(["2023-11-29", "2024-12-31"], k70Pro, "manet", { CN: "23117RK66C" }),
    listed(["2023-11-29", "2024-12-31"], k70e, "duchamp", { CN: "2311DRK48C" }),
    listed(["2024-01-11", "2024-12-31"], x6, "garnet", { international: "23122PCD1G", IN: "23122PCD1I" }),
    listed(["2024-01-11", "2024-12-31"], x6Pro, "duchamp", { international: "2311DRK48G", IN: "2311DRK48I" }),
    listed(["2024-04-10", "2024-12-31"], turbo3, "peridot", { CN: "24069RA21C" }),
    listed(["2024-05-23", "2024-12-31"], pocoF6, "peridot", { international: "24069PC21G", IN: "24069PC21I" }),
    listed(["2024-05-23", "2024-12-31"], pocoF6Pro, "vermeer", { international: "23113RKC6G" }),
  ],
});
