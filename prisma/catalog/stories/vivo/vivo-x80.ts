import { vivo } from "../../brands";
import { device, launch, series } from "../../entries";
import {
  availability,
  certified,
  launches,
  named,
  price,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, doubts, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";
import { x70Pro, x70ProPlus } from "./vivo-x70";

/** The X80 Pro+ was rumored, promised for the third quarter, and never came. */
const series80 = series("vivo-x80", "vivo X80", vivo);
const x80 = device("vivo-x80", "vivo X80", series80);
export const x80Pro = device("vivo-x80-pro", "vivo X80 Pro", series80);
const x80ProPlus = device("vivo-x80-pro-plus", "vivo X80 Pro+", series80);
const china = launch("vivo-x80-launch", "vivo X80 series launch", vivo);
const world = launch("vivo-x80-global-launch", "vivo X80 series global launch", vivo);
const plusLaunch = launch("vivo-x80-pro-plus-launch", "vivo X80 Pro+ launch", vivo);

const launched = saying({
  by: sources.vivo,
  on: "2022-05-18",
  link: "https://www.ar-one.info/2022/05/vivo-x80-everything-you-need-to-know.html",
});

export default story({
  series: [series80],
  devices: [x80, x80Pro, x80ProPlus],
  launches: [china, world, plusLaunch],
  claims: [
    saying({
      by: sources.ninetyOneMobiles,
      on: "2021-11-17",
      link: "https://www.techradar.com/in/news/vivo-x80-series-india-launch-timeline-leaked-already",
    })(
      "in India by early February, without the plain X80",
      states(world, launches("before 11 February 2022")),
      expects(x80Pro, availability("coming"), { in: "IN" }),
      expects(x80ProPlus, availability("coming"), { in: "IN" }),
      doubts(x80, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: unnamed("2022-03-02", "industry source", "vivo X80 in April"),
      on: "2022-03-02",
      link: "https://www.gizbot.com/mobile/news/vivo-x80-x80-pro-pro-plus-india-launch-set-for-april-zeiss-cameras-tipped-079459.html",
    })("in April in India, with a Pro Plus", states(world, launches("April 2022")), states(world, shows(x80ProPlus))),
    saying({
      by: sources.vivo,
      on: "2022-04-18",
      link: "https://www.themobileindian.com/news/vivo-x80-series-launch-on-april-25-design-revealed-also-spotted-on-bis",
    })(
      "25 April at 19:00",
      states(china, launches("25 April 2022, 19:00 Beijing")),
      states(china, status("planned")),
      states(china, shows(series80)),
    ),
    saying({
      by: sources.theMobileIndian,
      on: "2022-04-18",
      link: "https://www.themobileindian.com/news/vivo-x80-series-launch-on-april-25-design-revealed-also-spotted-on-bis",
    })(
      "V2144 and V2145 in India's register",
      speculates(x80, named("V2144", "model-number"), { in: "IN" }),
      speculates(x80ProPlus, named("V2145", "model-number"), { in: "IN" }),
      states(x80, certified("BIS"), { in: "IN" }),
    ),
    saying({
      by: sources.digitalChatStation,
      on: "2022-04-22",
      link: "https://www.businesstoday.in/technology/story/vivo-x80-x80-pro-specifications-leaked-online-ahead-of-april-25-launch-330874-2022-04-22",
    })(
      "successors of the X70 Pro and X70 Pro+",
      states(x80, successorOf(x70Pro)),
      states(x80Pro, successorOf(x70ProPlus)),
    ),
    saying({
      by: sources.vivo,
      on: "2022-04-25",
      link: "https://www.ar-one.info/2022/05/vivo-x80-everything-you-need-to-know.html",
    })(
      "X80 and X80 Pro; a Pro+ in the third quarter",
      states(china, status("held")),
      states(china, shows(x80)),
      states(china, shows(x80Pro)),
      states(x80, named("vivo X80", "official")),
      states(x80Pro, named("vivo X80 Pro", "official")),
      states(x80, availability("on-sale"), { in: "CN" }),
      states(x80Pro, availability("on-sale"), { in: "CN" }),
      states(plusLaunch, launches("Q3 2022")),
      states(plusLaunch, shows(x80ProPlus)),
    ),
    saying({
      by: sources.vivo,
      on: "2022-05-15",
      link: "https://www.livemint.com/technology/vivo-x80-series-to-bring-the-zeiss-and-camera-island-back-in-business-11652613351639.html",
    })("18 May in India", states(world, launches("18 May 2022")), states(world, status("planned"))),
    launched(
      "to the world; India from 25 May",
      states(world, status("held")),
      states(world, shows(x80)),
      states(world, shows(x80Pro)),
      states(x80, availability("coming"), { in: "IN" }),
      states(x80, availability("coming"), { in: "ID" }),
      states(x80, availability("coming"), { in: "TH" }),
      states(x80, availability("coming"), { in: "MY" }),
      states(x80, availability("coming"), { in: "HK" }),
      states(x80Pro, availability("coming"), { in: "IN" }),
      states(x80Pro, availability("coming"), { in: "ID" }),
      states(x80Pro, availability("coming"), { in: "TH" }),
      states(x80Pro, availability("coming"), { in: "MY" }),
      states(x80Pro, availability("coming"), { in: "HK" }),
      states(x80Pro, availability("coming"), { in: "europe" }),
      states(x80, sells("25 May 2022"), { in: "IN" }),
      states(x80Pro, sells("25 May 2022"), { in: "IN" }),
    ),
    launched(
      "54,999 and 79,999 rupees",
      states(x80, priceFrom("54999", "INR"), { in: "IN" }),
      states(x80Pro, price("79999", "INR"), { in: "IN" }),
    ),
    saying({
      by: sources.techAdvisor,
      on: ["2022-05-18", "2022-05-31"],
      link: "https://www.ar-one.info/2022/05/vivo-x80-everything-you-need-to-know.html",
    })(
      "neither in America, in Europe only the Pro",
      denies(x80, availability("coming"), { in: "US" }),
      denies(x80Pro, availability("coming"), { in: "US" }),
      denies(x80, availability("coming"), { in: "europe" }),
    ),
    saying({ by: sources.vivo, on: "2022-05-25" })(
      "now on sale",
      states(x80, availability("on-sale"), { in: "IN" }),
      states(x80Pro, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.indianExpress,
      on: ["2023-01-19", "2023-01-20"],
      link: "https://indianexpress.com/article/technology/vivo-x90-series-possible-launch-date-box-8394573/",
    })(
      "the Pro+ never launched in the first place",
      states(plusLaunch, status("canceled")),
      denies(china, shows(x80ProPlus)),
      denies(world, shows(x80ProPlus)),
      denies(x80ProPlus, availability("on-sale"), { in: "CN" }),
      denies(x80ProPlus, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
