import { vivo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, doubts, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { x80Pro } from "./vivo-x80";

const series90 = series("vivo-x90", "vivo X90", vivo);
const x90 = device("vivo-x90", "vivo X90", series90);
export const x90Pro = device("vivo-x90-pro", "vivo X90 Pro", series90);
const x90ProPlus = device("vivo-x90-pro-plus", "vivo X90 Pro+", series90);
const china = launch("vivo-x90-launch", "vivo X90 series launch", vivo);
const world = launch("vivo-x90-global-launch", "vivo X90 series global launch", vivo);
const india = launch("vivo-x90-india-launch", "vivo X90 series launch in India", vivo);

export default story({
  series: [series90],
  devices: [x90, x90Pro, x90ProPlus],
  launches: [china, world, india],
  claims: [
    saying({
      by: sources.vivo,
      on: "2022-11-15",
      link: "https://www.androidpolice.com/vivo-x90-series-launch-date-confirmed/",
    })(
      "22 November",
      states(china, launches("22 November 2022")),
      states(china, status("planned")),
      states(china, shows(series90)),
    ),
    saying({ by: sources.vivo, on: "2022-11-22" })(
      "three phones, from 3,699 yuan",
      states(china, status("held")),
      states(china, shows(x90)),
      states(china, shows(x90Pro)),
      states(china, shows(x90ProPlus)),
      states(x90, named("vivo X90", "official")),
      states(x90Pro, named("vivo X90 Pro", "official")),
      states(x90ProPlus, named("vivo X90 Pro+", "official")),
      states(series90, availability("coming"), { in: "CN" }),
      states(x90, priceFrom("3699", "CNY"), { in: "CN" }),
      states(x90Pro, priceFrom("4999", "CNY"), { in: "CN" }),
      states(x90ProPlus, priceFrom("6499", "CNY"), { in: "CN" }),
      states(x90Pro, successorOf(x80Pro)),
    ),
    saying({ by: sources.vivo, on: ["2022-12-06", "2022-12-31"] })(
      "on sale",
      states(series90, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: unnamed("2022-12-19", "tipster", "vivo X90 poster"),
      on: "2022-12-19",
      link: "https://www.ndtv.com/tech/vivo-x90-pro-plus-global-launch-date-poster-leaked-3619236",
    })("31 January for the world", states(world, launches("31 January 2023")), states(world, shows(series90))),
    saying({
      by: sources.parasGuglani,
      on: "2023-01-19",
      link: "https://indianexpress.com/article/technology/vivo-x90-series-possible-launch-date-box-8394573/",
    })("to be ordered on 27 January, launched on 3 February", states(world, launches("3 February 2023"))),
    saying({
      by: sources.indianExpress,
      on: ["2023-01-19", "2023-01-20"],
      link: "https://indianexpress.com/article/technology/vivo-x90-series-possible-launch-date-box-8394573/",
    })("the Pro+ perhaps not for the world", doubts(x90ProPlus, availability("coming"), { in: "international" })),
    saying({
      by: sources.gadgets360,
      on: ["2023-04-05", "2023-04-10"],
      link: "https://www.gadgets360.com/mobiles/news/vivo-x90-pro-india-launch-april-specifications-features-leak-3925896",
    })(
      "X90 and X90 Pro to the world in February",
      states(world, status("held")),
      states(world, launches("February 2023")),
      states(world, shows(x90)),
      states(world, shows(x90Pro)),
      states(x90, availability("on-sale"), { in: "MY" }),
      states(x90Pro, availability("on-sale"), { in: "MY" }),
      states(x90, price("3699", "MYR"), { in: "MY", offer: "12 GB + 256 GB" }),
      states(x90Pro, price("4999", "MYR"), { in: "MY", offer: "12 GB + 256 GB" }),
    ),
    saying({
      by: sources.parasGuglani,
      on: ["2023-04-05", "2023-04-10"],
      link: "https://www.gadgets360.com/mobiles/news/vivo-x90-pro-india-launch-april-specifications-features-leak-3925896",
    })(
      "India later this month",
      states(india, launches("11–30 April 2023")),
      states(india, shows(x90)),
      states(india, shows(x90Pro)),
    ),
    saying({
      by: sources.vivo,
      on: "2023-04-17",
      link: "https://www.financialexpress.com/life/technology-vivo-x90-x90-pro-to-launch-in-india-on-april-26-all-you-need-to-know-3050581/",
    })(
      "26 April in India",
      states(india, launches("26 April 2023")),
      states(india, status("planned")),
      states(india, shows(x90)),
      states(india, shows(x90Pro)),
    ),
    saying({
      by: sources.financialExpress,
      on: "2023-04-17",
      link: "https://www.financialexpress.com/life/technology-vivo-x90-x90-pro-to-launch-in-india-on-april-26-all-you-need-to-know-3050581/",
    })("the Pro+ only in China so far", denies(x90ProPlus, availability("on-sale"), { in: "IN" })),
    saying({
      by: sources.vivo,
      on: ["2023-04-17", "2023-04-26"],
      link: "https://www.businesstoday.in/technology/news/story/vivo-x90-series-launch-in-india-today-check-leaked-price-other-specifications-378841-2023-04-26",
    })("at noon", states(india, launches("26 April 2023, 12:00 New Delhi"))),
    saying({
      by: unnamed("2023-04-26", "leak", "vivo X90 prices in India"),
      on: "2023-04-26",
      link: "https://www.businesstoday.in/technology/news/story/vivo-x90-series-launch-in-india-today-check-leaked-price-other-specifications-378841-2023-04-26",
    })(
      "59,999 and 84,999 rupees",
      expects(x90, priceFrom("59999", "INR"), { in: "IN" }),
      expects(x90Pro, price("84999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2023-04-26" })(
      "59,999 and 84,999 rupees, from 5 May",
      states(india, status("held")),
      states(x90, availability("coming"), { in: "IN" }),
      states(x90Pro, availability("coming"), { in: "IN" }),
      states(x90, priceFrom("59999", "INR"), { in: "IN" }),
      states(x90Pro, price("84999", "INR"), { in: "IN" }),
      states(x90, sells("5 May 2023"), { in: "IN" }),
      states(x90Pro, sells("5 May 2023"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2023-05-05" })(
      "on sale in India",
      states(x90, availability("on-sale"), { in: "IN" }),
      states(x90Pro, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
