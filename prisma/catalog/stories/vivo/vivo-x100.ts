import { vivo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { x90Pro } from "./vivo-x90";

/** The X100 Pro+ that was spoken of came as the X100 Ultra. */
const series100 = series("vivo-x100", "vivo X100", vivo);
const x100 = device("vivo-x100", "vivo X100", series100);
export const x100Pro = device("vivo-x100-pro", "vivo X100 Pro", series100);
export const x100Ultra = device("vivo-x100-ultra", "vivo X100 Ultra", series100);
const china = launch("vivo-x100-launch", "vivo X100 series launch", vivo);
const world = launch("vivo-x100-global-launch", "vivo X100 series global launch", vivo);
const india = launch("vivo-x100-india-launch", "vivo X100 series launch in India", vivo);
const ultraLaunch = launch("vivo-x100-ultra-launch", "vivo X100 Ultra launch", vivo);

export default story({
  series: [series100],
  devices: [x100, x100Pro, x100Ultra],
  launches: [china, world, india, ultraLaunch],
  claims: [
    saying({
      by: sources.digitalChatStation,
      on: "2023-10-15",
      link: "https://www.gizmochina.com/2023/10/15/iqoo-12-12-pro-tipped-to-launch-by-early-november-vivo-x100-series-by-mid-month/",
    })(
      "shortly after 11 November",
      states(china, launches("12–20 November 2023")),
      expects(china, shows(x100)),
      expects(china, shows(x100Pro)),
    ),
    saying({
      by: sources.gizmochina,
      on: "2023-10-15",
      link: "https://www.gizmochina.com/2023/10/15/iqoo-12-12-pro-tipped-to-launch-by-early-november-vivo-x100-series-by-mid-month/",
    })(
      "a Pro+ early in 2024",
      expects(ultraLaunch, launches("Q1 2024")),
      expects(x100Ultra, named("vivo X100 Pro+", "rumored")),
    ),
    saying({
      by: sources.vivo,
      on: "2023-11-01",
      link: "https://propakistani.pk/2023/11/01/vivo-confirms-x100-flagship-phones-launch-date/",
    })(
      "13 November",
      states(china, launches("13 November 2023")),
      states(china, status("planned")),
      states(china, shows(series100)),
    ),
    saying({
      by: sources.vivo,
      on: ["2023-11-01", "2023-11-05"],
      link: "https://www.gadgets360.com/mobiles/news/vivo-x100-series-watch-3-launch-confirm-design-teased-4534813",
    })("at 19:00", states(china, launches("13 November 2023, 19:00 Beijing"))),
    saying({ by: sources.vivo, on: "2023-11-13", link: "https://www.gsmarena.com/vivo_x100_pro-12694.php" })(
      "presented, from 3,999 and 4,999 yuan",
      states(china, status("held")),
      states(china, shows(x100)),
      states(china, shows(x100Pro)),
      states(x100, named("vivo X100", "official")),
      states(x100Pro, named("vivo X100 Pro", "official")),
      states(x100, availability("coming"), { in: "CN" }),
      states(x100Pro, availability("coming"), { in: "CN" }),
      states(x100, priceFrom("3999", "CNY"), { in: "CN" }),
      states(x100Pro, priceFrom("4999", "CNY"), { in: "CN" }),
      states(x100Pro, successorOf(x90Pro)),
    ),
    saying({ by: sources.vivo, on: "2023-11-21" })(
      "on sale",
      states(x100, availability("on-sale"), { in: "CN" }),
      states(x100Pro, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.vivo,
      on: "2023-12-11",
      link: "https://www.techlusive.in/mobile-phones/vivo-x100-series-global-launch-date-revealed-heres-everything-we-know-so-far-1441126/",
    })(
      "14 December, on its own website",
      states(world, launches("14 December 2023")),
      states(world, status("planned")),
      states(world, shows(x100)),
      states(world, shows(x100Pro)),
    ),
    saying({ by: sources.vivo, on: "2023-12-14" })(
      "presented to the world",
      states(world, status("held")),
      states(x100, availability("coming"), { in: "HK" }),
      states(x100, availability("coming"), { in: "MY" }),
      states(x100Pro, availability("coming"), { in: "HK" }),
      states(x100Pro, availability("coming"), { in: "MY" }),
    ),
    saying({
      by: sources.vivo,
      on: ["2023-12-14", "2024-01-03"],
      link: "https://bengali.abplive.com/technology/vivo-x100-series-india-launch-date-set-for-january-4-know-the-expected-price-and-specifications-1035057/amp",
    })("4 January in India", states(india, launches("4 January 2024")), states(india, status("planned"))),
    saying({ by: sources.vivo, on: "2024-01-04" })(
      "63,999 and 89,999 rupees, from 11 January",
      states(india, status("held")),
      states(india, shows(x100)),
      states(india, shows(x100Pro)),
      states(x100, availability("coming"), { in: "IN" }),
      states(x100Pro, availability("coming"), { in: "IN" }),
      states(x100, priceFrom("63999", "INR"), { in: "IN" }),
      states(x100Pro, price("89999", "INR"), { in: "IN" }),
      states(x100, sells("11 January 2024"), { in: "IN" }),
      states(x100Pro, sells("11 January 2024"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2024-01-11" })(
      "on sale in India",
      states(x100, availability("on-sale"), { in: "IN" }),
      states(x100Pro, availability("on-sale"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2024-05-13", link: "https://www.gsmarena.com/vivo_x100_ultra-12994.php" })(
      "the Ultra, from 6,499 yuan",
      states(ultraLaunch, status("held")),
      states(ultraLaunch, launches("13 May 2024")),
      states(ultraLaunch, shows(x100Ultra)),
      states(x100Ultra, launches("13 May 2024")),
      states(x100Ultra, named("vivo X100 Ultra", "official")),
      states(x100Ultra, availability("coming"), { in: "CN" }),
      states(x100Ultra, priceFrom("6499", "CNY"), { in: "CN" }),
      states(x100Ultra, sells("28 May 2024"), { in: "CN" }),
    ),
    saying({ by: sources.vivo, on: "2024-05-28" })("on sale", states(x100Ultra, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.gsmarena,
      on: "2025-12-29",
      link: gsmarenaItem("global_vivo_x300_ultra_gets_certified_ahead_of_its_nearing_launch-news-70885"),
    })("no Ultra before the X300 left China", denies(x100Ultra, availability("on-sale"), { in: "international" })),
  ],
});
