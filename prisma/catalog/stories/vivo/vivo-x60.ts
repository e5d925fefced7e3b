import { vivo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceAbout, priceFrom, shows, status } from "../../facts";
import { leavesOpen, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const series60 = series("vivo-x60", "vivo X60", vivo);
const x60 = device("vivo-x60", "vivo X60", series60);
const x60Pro = device("vivo-x60-pro", "vivo X60 Pro", series60);
const x60ProPlus = device("vivo-x60-pro-plus", "vivo X60 Pro+", series60);
const india = launch("vivo-x60-india-launch", "vivo X60 series launch in India", vivo);

export default story({
  series: [series60],
  devices: [x60, x60Pro, x60ProPlus],
  launches: [india],
  claims: [
    saying({
      by: sources.vivo,
      on: ["2020-12-14", "2020-12-21"],
      link: "https://www.devdiscourse.com/article/technology/1378056-vivo-x60-series-launching-on-dec-29-heres-everything-we-know-so-far",
    })(
      "29 December at 19:30 in China",
      states(x60, launches("29 December 2020, 19:30 Beijing")),
      states(x60Pro, launches("29 December 2020, 19:30 Beijing")),
    ),
    saying({ by: sources.vivo, on: "2021-01-21", link: "https://www.gsmarena.com/vivo_x60_pro+-10374.php" })(
      "the Pro+ presented in China",
      states(x60ProPlus, launches("21 January 2021")),
    ),
    saying({
      by: sources.moneycontrol,
      on: "2021-03-12",
      link: "https://www.moneycontrol.com/news/technology/vivo-x60-series-india-launched-confirmed-for-march-25-6640681.html",
    })(
      "in China since December, the Pro+ since January",
      states(x60, availability("on-sale"), { in: "CN" }),
      states(x60Pro, availability("on-sale"), { in: "CN" }),
      states(x60ProPlus, availability("on-sale"), { in: "CN" }),
      states(x60, priceAbout("3499", "CNY"), { in: "CN" }),
      leavesOpen(x60ProPlus, availability("coming"), { in: "IN" }),
    ),
    saying({
      by: sources.vivo,
      on: "2021-03-12",
      link: "https://www.moneycontrol.com/news/technology/vivo-x60-series-india-launched-confirmed-for-march-25-6640681.html",
    })(
      "25 March in India",
      states(india, launches("25 March 2021")),
      states(india, status("planned")),
      states(india, shows(series60)),
    ),
    saying({ by: sources.vivo, on: "2021-03-25" })(
      "all three, from 37,990 rupees",
      states(india, status("held")),
      states(india, shows(x60)),
      states(india, shows(x60Pro)),
      states(india, shows(x60ProPlus)),
      states(x60, named("vivo X60", "official")),
      states(x60Pro, named("vivo X60 Pro", "official")),
      states(x60ProPlus, named("vivo X60 Pro+", "official")),
      states(series60, availability("coming"), { in: "IN" }),
      states(x60, priceFrom("37990", "INR"), { in: "IN" }),
      states(x60Pro, price("49990", "INR"), { in: "IN" }),
      states(x60ProPlus, price("69990", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.vivo, on: "2021-04-02" })(
      "on sale in India",
      states(series60, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.techRadar,
      on: "2021-11-17",
      link: "https://www.techradar.com/in/news/vivo-x80-series-india-launch-timeline-leaked-already",
    })("in India in March 2021", states(india, launches("March 2021"))),
  ],
});
