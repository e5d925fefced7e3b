import { xiaomi } from "../../brands";
import { device, launch } from "../../entries";
import { availability, launches, price, priceFrom, sells, shows, status, variantOf } from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { mi11, mi11Ultra, springLaunch } from "./mi-11-ultra";
import { comingTo, listed, neverSoldIn, notInNorthAmerica, onSaleIn, presented, shown } from "./phrases";

export const mi11Phone = device("xiaomi-mi-11", "Mi 11", mi11);
const mi11Pro = device("xiaomi-mi-11-pro", "Mi 11 Pro", mi11);
const lite = device("xiaomi-mi-11-lite", "Mi 11 Lite", mi11);
export const lite5g = device("xiaomi-mi-11-lite-5g", "Mi 11 Lite 5G", mi11);
const inChina = launch("xiaomi-mi-11-launch", "Mi 11 launch", xiaomi, "Beijing");
const abroad = launch("xiaomi-mi-11-global-launch", "Mi 11 global launch", xiaomi);
const page = gsmarenaItem("xiaomi_mi_11-10656");
const ultraPage = gsmarenaItem("xiaomi_mi_11_ultra-10737");
const proPage = gsmarenaItem("xiaomi_mi_11_pro-10816");
const litePage = gsmarenaItem("xiaomi_mi_11_lite_5g-10815");
const teaser = "https://curved.de/news/xiaomi-mi-11-release-europa-anfang-2021-684312";

const event = saying({ by: sources.xiaomi, on: "2020-12-28", link: page });
const global = saying({ by: sources.xiaomi, on: "2021-02-08", link: page });
const spring = saying({ by: sources.xiaomi, on: "2021-03-29", link: litePage });

export default story({
  devices: [mi11Phone, mi11Pro, lite, lite5g],
  launches: [inChina, abroad],
  claims: [
    event(
      "Mi 11 presented",
      states(inChina, launches("28 December 2020")),
      ...presented(inChina, mi11Phone),
      ...comingTo(mi11Phone, "CN"),
    ),
    event("on sale from 1 January", states(mi11Phone, sells("1 January 2021"), { in: "CN" })),
    event("from 3,999 yuan", states(mi11Phone, price("3999", "CNY"), { in: "CN", offer: "8 GB + 128 GB" })),
    event("4,299 yuan", states(mi11Phone, price("4299", "CNY"), { in: "CN", offer: "8 GB + 256 GB" })),
    event("4,699 yuan", states(mi11Phone, price("4699", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    saying({ by: sources.gsmarena, on: ["2021-01-01", "2021-01-31"], link: page })(
      "released on 1 January",
      ...onSaleIn(mi11Phone, "CN"),
    ),
    saying({ by: sources.curved, on: ["2021-01-04", "2021-01-15"], link: teaser })(
      "in Europe perhaps not before late February or early March",
      speculates(abroad, launches("late February to early March 2021")),
    ),
    saying({
      by: sources.gizmochina,
      on: ["2021-01-01", "2021-01-31"],
      link: "https://curved.de/news/xiaomi-mi-11-lite-release-mit-mi-11-aber-verschoben-684576",
    })("Mi 11 and Mi 11 Lite abroad together", expects(abroad, shows(lite)), expects(abroad, launches("March 2021"))),
    saying({
      by: sources.xiaomi,
      on: ["2021-01-28", "2021-01-29"],
      link: "https://www.androidcentral.com/xiaomi-mi-11-coming-europe-next-month",
    })(
      "online on 8 February, 7 a.m. Eastern",
      states(abroad, launches("8 February 2021, 13:00 Berlin")),
      states(abroad, status("planned")),
      ...comingTo(mi11Phone, "international"),
    ),
    saying({
      by: sources.androidCentral,
      on: "2021-01-29",
      link: "https://www.androidcentral.com/xiaomi-mi-11-coming-europe-next-month",
    })(
      "may also launch the Pro and the Lite",
      speculates(abroad, shows(mi11Pro)),
      speculates(abroad, shows(lite)),
      speculates(mi11Pro, availability("coming"), { in: "europe" }),
    ),
    global(
      "the Mi 11 alone goes global",
      denies(abroad, shows(mi11Pro)),
      denies(abroad, shows(lite)),
      ...presented(abroad, mi11Phone),
      ...comingTo(mi11Phone, "DE", "FR", "GB", "ES", "IT"),
    ),
    global("749 euros", states(mi11Phone, price("749", "EUR"), { in: "europe", offer: "8 GB + 128 GB" })),
    global("799 euros", states(mi11Phone, price("799", "EUR"), { in: "europe", offer: "8 GB + 256 GB" })),
    saying({ by: sources.gsmarena, on: ["2021-03-01", "2021-04-30"], link: page })(
      "sold in Europe",
      ...onSaleIn(mi11Phone, "DE", "FR", "GB", "ES", "IT"),
    ),
    spring(
      "Mi 11 Lite and Mi 11 Lite 5G presented",
      ...shown(springLaunch, lite, lite5g),
      ...comingTo(lite, "international"),
      ...comingTo(lite5g, "CN", "international"),
      states(lite, variantOf(lite5g)),
    ),
    spring("from 299 euros", states(lite, priceFrom("299", "EUR"), { in: "europe" })),
    spring("from 369 euros", states(lite5g, priceFrom("369", "EUR"), { in: "europe" })),
    saying({ by: sources.xiaomi, on: "2021-03-29", link: proPage })(
      "Mi 11 Pro presented",
      ...shown(springLaunch, mi11Pro),
      ...comingTo(mi11Pro, "CN"),
      states(mi11Pro, priceFrom("4999", "CNY"), { in: "CN" }),
      states(mi11Pro, variantOf(mi11Ultra)),
    ),
    saying({ by: sources.xiaomi, on: "2021-03-29", link: ultraPage })(
      "from 5,999 yuan in China, 1,199 euros in Europe",
      states(mi11Ultra, price("5999", "CNY"), { in: "CN", offer: "8 GB + 256 GB" }),
      states(mi11Ultra, priceFrom("1199", "EUR"), { in: "europe" }),
      ...comingTo(mi11Ultra, "europe"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-04-02", "2021-06-30"], link: ultraPage })(
      "released on 2 April",
      states(mi11Ultra, sells("2 April 2021"), { in: "CN" }),
      ...onSaleIn(mi11Ultra, "CN", "DE", "FR", "GB", "ES", "IT"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-04-02", "2021-06-30"], link: proPage })(
      "on sale in China",
      ...onSaleIn(mi11Pro, "CN"),
    ),
    saying({ by: sources.gsmarena, on: ["2021-04-15", "2021-06-30"], link: litePage })(
      "on sale",
      ...onSaleIn(lite5g, "CN", "DE", "FR", "GB", "ES", "IT"),
      ...onSaleIn(lite, "DE", "FR", "ES", "IT"),
    ),
    saying({
      by: sources.businessToday,
      on: "2022-03-01",
      link: "https://www.businesstoday.in/technology/story/xiaomi-12-series-tipped-to-launch-globally-on-march-15-heres-what-we-know-so-far-324351-2022-03-01",
    })("of the Mi 11, India only got the Ultra", ...neverSoldIn(mi11Phone, "IN"), ...neverSoldIn(mi11Pro, "IN")),
    saying({
      by: sources.xiaomi,
      on: "2021-06-22",
      link: gsmarenaItem("xiaomi_mi_11_lite-10665"),
    })(
      "Mi 11 Lite launched in India, from 21,999 rupees",
      ...comingTo(lite, "IN"),
      states(lite, priceFrom("21999", "INR"), { in: "IN" }),
      states(lite, sells("28 June 2021"), { in: "IN" }),
    ),
    saying({ by: sources.gsmarena, on: ["2021-06-28", "2021-08-31"], link: gsmarenaItem("xiaomi_mi_11_lite-10665") })(
      "sold in India",
      ...onSaleIn(lite, "IN"),
    ),
    saying({ by: sources.gsmarena, on: ["2022-01-01", "2022-03-31"], link: proPage })(
      "the Pro stayed in China",
      denies(mi11Pro, availability("on-sale"), { in: "international" }),
    ),
    saying({ by: sources.xiaomi, on: ["2021-07-02", "2021-12-31"] })(
      "the Lite 5G in Japan",
      states(lite5g, sells("July 2021"), { in: "JP" }),
      ...onSaleIn(lite5g, "JP"),
    ),
    notInNorthAmerica(mi11),
    listed(["2021-01-01", "2021-12-31"], mi11Phone, "venus", { CN: "M2011K2C", international: "M2011K2G" }),
    listed(["2021-03-29", "2021-12-31"], mi11Pro, "mars", { CN: "M2102K1AC" }),
  ],
});
