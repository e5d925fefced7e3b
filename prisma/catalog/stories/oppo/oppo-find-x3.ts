import { oppo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const series3 = series("oppo-find-x3", "Oppo Find X3", oppo);
const findX3 = device("oppo-find-x3", "Oppo Find X3", series3);
export const findX3Pro = device("oppo-find-x3-pro", "Oppo Find X3 Pro", series3);
const neo = device("oppo-find-x3-neo", "Oppo Find X3 Neo", series3);
const lite = device("oppo-find-x3-lite", "Oppo Find X3 Lite", series3);
const event = launch("oppo-find-x3-launch", "Oppo Find X3 series launch", oppo);

const presented = saying({
  by: sources.oppo,
  on: "2021-03-11",
  link: "https://www.gsmarena.com/oppo_find_x3_pro-10627.php",
});

export default story({
  series: [series3],
  devices: [findX3, findX3Pro, neo, lite],
  launches: [event],
  claims: [
    presented(
      "Find X3 and X3 Pro presented",
      states(event, status("held")),
      states(event, launches("11 March 2021")),
      states(event, shows(findX3)),
      states(event, shows(findX3Pro)),
      states(findX3, named("Oppo Find X3", "official")),
      states(findX3Pro, named("Oppo Find X3 Pro", "official")),
    ),
    presented(
      "in Europe from 14 April, 1,099 pounds",
      states(findX3Pro, availability("coming"), { in: "GB" }),
      states(findX3Pro, availability("coming"), { in: "DE" }),
      states(findX3Pro, availability("coming"), { in: "FR" }),
      states(findX3Pro, availability("coming"), { in: "CN" }),
      states(findX3Pro, sells("14 April 2021"), { in: "GB" }),
      states(findX3Pro, priceFrom("1099", "GBP"), { in: "GB" }),
      states(findX3Pro, priceFrom("1149", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.oppo, on: "2021-03-11", link: "https://www.gsmarena.com/oppo_find_x3_neo-10787.php" })(
      "Neo for 699 pounds",
      states(event, shows(neo)),
      states(neo, named("Oppo Find X3 Neo", "official")),
      states(neo, availability("coming"), { in: "GB" }),
      states(neo, availability("coming"), { in: "DE" }),
      states(neo, availability("coming"), { in: "FR" }),
      states(neo, priceFrom("699", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.oppo, on: "2021-03-11", link: "https://www.gsmarena.com/oppo_find_x3_lite-10719.php" })(
      "Lite for 379 pounds",
      states(event, shows(lite)),
      states(lite, named("Oppo Find X3 Lite", "official")),
      states(lite, availability("coming"), { in: "GB" }),
      states(lite, availability("coming"), { in: "DE" }),
      states(lite, availability("coming"), { in: "FR" }),
      states(lite, priceFrom("379", "GBP"), { in: "GB" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-03-19", "2021-06-21"],
      link: "https://www.gsmarena.com/oppo_find_x3_pro-10627.php",
    })(
      "released on 19 March",
      states(findX3Pro, sells("19 March 2021"), { in: "CN" }),
      states(findX3Pro, availability("on-sale"), { in: "CN" }),
      states(findX3Pro, named("PEEM00", "model-number"), { in: "CN" }),
      states(findX3Pro, named("CPH2173", "model-number")),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-03-19", "2021-06-21"],
      link: "https://www.gsmarena.com/oppo_find_x3-10786.php",
    })(
      "released on 19 March",
      states(findX3, sells("19 March 2021"), { in: "CN" }),
      states(findX3, availability("on-sale"), { in: "CN" }),
      states(findX3, named("PEDM00", "model-number"), { in: "CN" }),
    ),
    saying({ by: sources.oppo, on: "2021-04-14" })(
      "now on sale",
      states(findX3Pro, availability("on-sale"), { in: "GB" }),
      states(findX3Pro, availability("on-sale"), { in: "DE" }),
      states(findX3Pro, availability("on-sale"), { in: "FR" }),
      states(neo, availability("on-sale"), { in: "GB" }),
      states(neo, availability("on-sale"), { in: "DE" }),
      states(neo, availability("on-sale"), { in: "FR" }),
      states(lite, availability("on-sale"), { in: "GB" }),
      states(lite, availability("on-sale"), { in: "DE" }),
      states(lite, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2021-03-19", "2022-03-29"],
      link: "https://www.gsmarena.com/oppo_find_x3_neo-10787.php",
    })("released on 19 March", states(neo, sells("19 March 2021"))),
    saying({
      by: sources.gsmarena,
      on: ["2021-03-19", "2022-03-29"],
      link: "https://www.gsmarena.com/oppo_find_x3_lite-10719.php",
    })("released on 19 March", states(lite, sells("19 March 2021"))),
  ],
});
