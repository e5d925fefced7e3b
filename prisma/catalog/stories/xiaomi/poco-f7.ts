import { poco, redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, price, rebrandOf, sells, shows, status, successorOf } from "../../facts";
import { denies, doubts, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { pocoF6, pocoF6Pro, x6Pro } from "./redmi-k70";
import { k80, k80Pro } from "./redmi-k80";
import { comingTo, listed, neverSoldIn, onSaleIn, presented } from "./phrases";

const turbo4Series = series("redmi-turbo-4", "Redmi Turbo 4", redmi);
const turbo4 = device("redmi-turbo-4", "Redmi Turbo 4", turbo4Series);
const turbo4Pro = device("redmi-turbo-4-pro", "Redmi Turbo 4 Pro", turbo4Series);
const x7Series = series("poco-x7", "POCO X7", poco);
const x7 = device("poco-x7", "POCO X7", x7Series);
export const x7Pro = device("poco-x7-pro", "POCO X7 Pro", x7Series);
const f7Series = series("poco-f7", "POCO F7", poco);
const f7 = device("poco-f7", "POCO F7", f7Series);
export const f7Pro = device("poco-f7-pro", "POCO F7 Pro", f7Series);
export const f7Ultra = device("poco-f7-ultra", "POCO F7 Ultra", f7Series);
const turboLaunch = launch("redmi-turbo-4-launch", "Redmi Turbo 4 launch", redmi);
const x7Launch = launch("poco-x7-launch", "POCO X7 series launch", poco);
const ultraLaunch = launch("poco-f7-ultra-launch", "POCO F7 Pro and F7 Ultra launch", poco, "Singapore");
const turboProLaunch = launch("redmi-turbo-4-pro-launch", "Redmi Turbo 4 Pro launch", redmi);
const f7Launch = launch("poco-f7-launch", "POCO F7 launch", poco);
const turboPage = gsmarenaItem("xiaomi_redmi_turbo_4-13598");
const x7Page = gsmarenaItem("xiaomi_poco_x7-13604");
const x7ProPage = gsmarenaItem("xiaomi_poco_x7_pro-13582");
const f7ProPage = gsmarenaItem("xiaomi_poco_f7_pro-13724");
const f7UltraPage = gsmarenaItem("xiaomi_poco_f7_ultra-13723");
const turboProPage = gsmarenaItem("xiaomi_redmi_turbo_4_pro-13617");
const f7Page = gsmarenaItem("xiaomi_poco_f7_5g-13951");
const singapore = "https://www.mszone.de/poco-f7-series-global-start-datum-offiziell-bestaetigt/";
const tip =
  "https://www.gadgets360.com/mobiles/news/poco-f7-pro-ultra-series-global-launch-date-leak-features-expected-7914168";
const specialEdition =
  "https://www.gadgets360.com/mobiles/news/poco-f7-india-launch-expected-special-edition-leak-7580011";
const brar =
  "https://www.livemint.com/technology/gadgets/poco-f7-tipped-to-launch-globally-by-end-of-may-indian-debut-likely-what-to-expect/amp-11745577881319.html";
const x7Date =
  "https://lintascerita.xyz/tanggal-peluncuran-seri-poco-x7-telah-dikonfirmasi-tinggal-menghitung-hari-inilah-yang-bisa-dinantik-23845.html";

/** K80 = POCO F7 Pro; K80 Pro = F7 Ultra; Turbo 4 = X7 Pro; Turbo 4 Pro = F7. The leaks had it otherwise. */
export default story({
  series: [turbo4Series, x7Series, f7Series],
  devices: [turbo4, turbo4Pro, x7, x7Pro, f7, f7Pro, f7Ultra],
  launches: [turboLaunch, x7Launch, ultraLaunch, turboProLaunch, f7Launch],
  claims: [
    saying({
      by: sources.redmi,
      on: ["2024-12-28", "2025-01-01"],
      link: "https://jantaserishta.com/amp/business/this-smartphone-will-launch-on-2-january-as-redmis-first-launch-for-2025-3734552",
    })(
      "Turbo 4 on 2 January, on sale the same day",
      states(turboLaunch, launches("2 January 2025")),
      states(turboLaunch, status("planned")),
      states(turboLaunch, shows(turbo4)),
      ...comingTo(turbo4, "CN"),
    ),
    saying({ by: sources.redmi, on: "2025-01-02", link: turboPage })(
      "presented, from 1,999 yuan",
      ...presented(turboLaunch, turbo4),
      states(turbo4, price("1999", "CNY"), { in: "CN", offer: "12 GB + 256 GB" }),
    ),
    saying({ by: sources.gsmarena, on: ["2025-01-05", "2025-03-31"], link: turboPage })(
      "on sale in China",
      ...onSaleIn(turbo4, "CN"),
      denies(turbo4, availability("on-sale"), { in: "international" }),
    ),
    saying({ by: sources.parasGuglani, on: ["2025-01-26", "2025-01-28"], link: specialEdition })(
      "the F7 and a special edition in India, the Ultra elsewhere",
      states(f7, availability("coming"), { in: "IN" }),
      denies(f7Ultra, availability("coming"), { in: "IN" }),
    ),
    saying({ by: sources.gadgets360, on: "2025-01-28", link: specialEdition })(
      "the F7 could be a Turbo 4",
      speculates(f7, rebrandOf(turbo4)),
    ),
    saying({ by: sources.poco, on: ["2025-01-02", "2025-01-06"], link: x7Date })(
      "X7 and X7 Pro on 9 January, 17:30 in India",
      states(x7Launch, launches("9 January 2025, 17:30 Delhi")),
      states(x7Launch, status("planned")),
      states(x7Launch, shows(x7Series)),
      ...comingTo(x7Series, "IN", "europe"),
    ),
    saying({ by: sources.poco, on: "2025-01-09", link: x7ProPage })(
      "X7 and X7 Pro presented",
      ...presented(x7Launch, x7, x7Pro),
      ...comingTo(x7Series, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2025-01-20", "2025-03-31"], link: x7ProPage })(
      "the Turbo 4 for the world",
      states(x7Pro, rebrandOf(turbo4)),
      ...onSaleIn(x7Pro, "DE", "FR", "GB", "ES", "IT", "IN"),
      states(x7Pro, successorOf(x6Pro)),
    ),
    saying({ by: sources.gsmarena, on: ["2025-01-20", "2025-03-31"], link: x7Page })(
      "available",
      ...onSaleIn(x7, "DE", "FR", "GB", "ES", "IT", "IN"),
    ),
    saying({ by: sources.abhishekYadav, on: ["2025-03-10", "2025-03-14"], link: tip })(
      "F7 Pro and F7 Ultra on 27 March",
      states(ultraLaunch, launches("27 March 2025")),
      states(ultraLaunch, shows(f7Pro)),
      states(ultraLaunch, shows(f7Ultra)),
    ),
    saying({ by: sources.gadgets360, on: ["2025-03-10", "2025-03-14"], link: tip })(
      "said to be like the K80 and K80 Pro",
      expects(f7Pro, rebrandOf(k80)),
      expects(f7Ultra, rebrandOf(k80Pro)),
    ),
    saying({ by: sources.poco, on: ["2025-03-17", "2025-03-21"], link: singapore })(
      "on 27 March in Singapore",
      states(ultraLaunch, launches("27 March 2025")),
      states(ultraLaunch, status("planned")),
      ...comingTo(f7Pro, "europe"),
      ...comingTo(f7Ultra, "europe"),
    ),
    saying({ by: sources.poco, on: "2025-03-27", link: f7UltraPage })(
      "the first Ultra of POCO",
      ...presented(ultraLaunch, f7Pro, f7Ultra),
      ...comingTo(f7Pro, "DE", "FR", "GB", "ES", "IT"),
      ...comingTo(f7Ultra, "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({
      by: sources.dday,
      on: ["2025-03-27", "2025-04-30"],
      link: "https://innovation.dday.it/redazione/52515/recensione-poco-f7-ultra-flagship-killer-pochi-difetti-e-un-prezzo-super",
    })(
      "799 euros in Italy, less at first",
      states(f7Ultra, price("799", "EUR"), { in: "IT", offer: "16 GB + 512 GB" }),
      ...onSaleIn(f7Ultra, "IT"),
    ),
    saying({
      by: sources.multicore,
      on: ["2025-04-10", "2025-04-15"],
      link: "https://www.multicore.blog/p/a-day-at-the-tennis-with-the-poco",
    })("a rebranded K80 Pro", states(f7Ultra, rebrandOf(k80Pro))),
    saying({ by: sources.gsmarena, on: ["2025-04-05", "2025-06-30"], link: f7UltraPage })(
      "available",
      ...onSaleIn(f7Ultra, "DE", "FR", "GB", "ES"),
    ),
    saying({ by: sources.gsmarena, on: ["2025-04-05", "2025-06-30"], link: f7ProPage })(
      "the K80 for the world",
      states(f7Pro, rebrandOf(k80)),
      ...onSaleIn(f7Pro, "DE", "FR", "GB", "ES", "IT"),
      states(f7Pro, successorOf(pocoF6Pro)),
    ),
    saying({
      by: sources.redmi,
      on: "2025-04-15",
      link: "https://gizchina.com/2025/04/15/redmi-turbo-4-pro-the-mid-range-king-is-coming",
    })(
      "Turbo 4 Pro this month",
      states(turboProLaunch, launches("April 2025")),
      states(turboProLaunch, status("planned")),
      states(turboProLaunch, shows(turbo4Pro)),
      ...comingTo(turbo4Pro, "CN"),
    ),
    saying({ by: sources.redmi, on: "2025-04-24", link: turboProPage })(
      "Turbo 4 Pro presented",
      states(turboProLaunch, launches("24 April 2025")),
      ...presented(turboProLaunch, turbo4Pro),
    ),
    saying({ by: sources.gsmarena, on: ["2025-05-01", "2025-06-30"], link: turboProPage })(
      "on sale in China",
      ...onSaleIn(turbo4Pro, "CN"),
      denies(turbo4Pro, availability("on-sale"), { in: "international" }),
    ),
    saying({ by: sources.yogeshBrar, on: ["2025-04-24", "2025-04-25"], link: brar })(
      "F7 abroad by the end of May",
      expects(f7Launch, launches("late May 2025")),
      expects(f7Launch, shows(f7)),
      expects(f7, rebrandOf(turbo4Pro)),
    ),
    saying({ by: sources.ninetyOneMobiles, on: ["2025-04-01", "2025-04-25"], link: brar })(
      "the F7 Pro is not expected in India",
      doubts(f7Pro, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.poco,
      on: ["2025-06-06", "2025-06-08"],
      link: "https://www.indiatoday.in/technology/news/story/poco-f7-is-coming-to-india-possibly-in-few-weeks-here-is-everything-we-know-about-it-2737600-2025-06-08",
    })(
      "F7 in India later this month",
      states(f7Launch, launches("June 2025")),
      states(f7Launch, status("planned")),
      states(f7Launch, shows(f7)),
      ...comingTo(f7, "IN"),
    ),
    saying({ by: sources.poco, on: "2025-06-24", link: f7Page })(
      "F7 presented, in India from 31,999 rupees",
      states(f7Launch, launches("24 June 2025")),
      ...presented(f7Launch, f7),
      ...comingTo(f7, "DE", "FR", "GB", "ES", "IT"),
      states(f7, price("31999", "INR"), { in: "IN", offer: "12 GB + 256 GB" }),
      states(f7, sells("1 July 2025"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2025-07-01", "2025-09-30"], link: f7Page })(
      "the Turbo 4 Pro for the world; in China these are Redmi phones",
      states(f7, rebrandOf(turbo4Pro)),
      ...onSaleIn(f7, "DE", "FR", "GB", "ES", "IT", "IN"),
      states(f7, successorOf(pocoF6)),
      ...neverSoldIn(x7Series, "CN"),
      ...neverSoldIn(f7Series, "CN"),
    ),
    saying({ by: sources.poco, on: ["2025-03-28", "2025-12-31"] })(
      "F7 Pro and F7 Ultra in Japan too",
      ...onSaleIn(f7Pro, "JP"),
      ...onSaleIn(f7Ultra, "JP"),
    ),
    listed(["2025-01-02", "2025-12-31"], turbo4, "rodin", { CN: "24129RT7CC" }),
    listed(["2025-01-09", "2025-12-31"], x7, "malachite", { international: "24095PCADG", IN: "24095PCADI" }),
    listed(["2025-01-09", "2025-12-31"], x7Pro, "rodin", { international: "2412DPC0AG", IN: "2412DPC0AI" }),
    listed(["2025-04-24", "2025-12-31"], turbo4Pro, "onyx", { CN: "25053RT47C" }),
    listed(["2025-06-24", "2025-12-31"], f7, "onyx"),
    listed(["2025-03-27", "2025-12-31"], f7Pro, "zorn", { international: "24117RK2CG" }),
    listed(["2025-03-27", "2025-12-31"], f7Ultra, "miro", { international: "24122RKC7G" }),
  ],
});
