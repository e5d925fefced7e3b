import { vivo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, shows, status } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const series70 = series("vivo-x70", "vivo X70", vivo);
const x70 = device("vivo-x70", "vivo X70", series70);
export const x70Pro = device("vivo-x70-pro", "vivo X70 Pro", series70);
export const x70ProPlus = device("vivo-x70-pro-plus", "vivo X70 Pro+", series70);
const china = launch("vivo-x70-launch", "vivo X70 series launch", vivo);
const india = launch("vivo-x70-india-launch", "vivo X70 series launch in India", vivo);

export default story({
  series: [series70],
  devices: [x70, x70Pro, x70ProPlus],
  launches: [china, india],
  claims: [
    saying({
      by: sources.vivo,
      on: "2021-09-06",
      link: "https://www.newsbytesapp.com/news/science/vivo-x70-series-global-launch-delayed-specifications-features/story",
    })("9 September in China", states(china, launches("9 September 2021")), states(china, status("planned"))),
    saying({ by: sources.vivo, on: "2021-09-09" })(
      "three phones, from 3,699 yuan",
      states(china, status("held")),
      states(china, shows(x70)),
      states(china, shows(x70Pro)),
      states(china, shows(x70ProPlus)),
      states(x70, named("vivo X70", "official")),
      states(x70Pro, named("vivo X70 Pro", "official")),
      states(x70ProPlus, named("vivo X70 Pro+", "official")),
      states(series70, availability("coming"), { in: "CN" }),
      states(x70, priceFrom("3699", "CNY"), { in: "CN" }),
      states(x70Pro, priceFrom("4299", "CNY"), { in: "CN" }),
      states(x70ProPlus, priceFrom("5499", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.vivo, on: "2021-09-17" })("on sale", states(series70, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.vivo,
      on: "2021-09-16",
      link: "https://www.indiatoday.in/technology/news/story/vivo-x70-x70-pro-and-x70-pro-india-launch-set-for-september-30-1853629-2021-09-16",
    })(
      "30 September at noon in India",
      states(india, launches("30 September 2021, 12:00 New Delhi")),
      states(india, status("planned")),
    ),
    saying({ by: sources.vivo, on: "2021-09-30" })(
      "Pro for 46,990, Pro+ for 79,990 rupees",
      states(india, status("held")),
      states(india, shows(x70Pro)),
      states(india, shows(x70ProPlus)),
      states(x70Pro, availability("coming"), { in: "IN" }),
      states(x70ProPlus, availability("coming"), { in: "IN" }),
      states(x70Pro, priceFrom("46990", "INR"), { in: "IN" }),
      states(x70ProPlus, price("79990", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2021-10-12" })(
      "on sale in India",
      states(x70Pro, availability("on-sale"), { in: "IN" }),
      states(x70ProPlus, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.techRadar,
      on: "2021-11-17",
      link: "https://www.techradar.com/in/news/vivo-x80-series-india-launch-timeline-leaked-already",
    })("in India since September", states(india, launches("September 2021"))),
    saying({
      by: sources.digitalWebReview,
      on: ["2021-11-01", "2021-11-30"],
      link: "https://digitalwebreview.com/vivo-x80-series-india-launch-timeline-leaked/amp",
    })("the plain X70 not in India", denies(x70, availability("on-sale"), { in: "IN" })),
    saying({
      by: sources.techAdvisor,
      on: ["2022-05-18", "2022-05-31"],
      link: "https://www.ar-one.info/2022/05/vivo-x80-everything-you-need-to-know.html",
    })("none of the X70 series made it to Europe", denies(series70, availability("on-sale"), { in: "europe" })),
  ],
});
