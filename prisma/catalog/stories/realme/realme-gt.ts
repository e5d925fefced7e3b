import { realme } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { leavesOpen, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

/** Promised to India for May, put off by the pandemic until August. */
export const realmeGt = loneDevice("realme-gt-5g", "realme GT 5G", realme);
const china = launch("realme-gt-launch", "realme GT launch", realme);
const world = launch("realme-gt-global-launch", "realme GT global launch", realme);
const india = launch("realme-gt-india-launch", "realme GT launch in India", realme);

export default story({
  devices: [realmeGt],
  launches: [china, world, india],
  claims: [
    saying({
      by: sources.realme,
      on: "2021-02-23",
      link: "https://bel.gratis/2021/02/23/official-realme-gt-pictures-have-us-forgetting-the-oneplus-9-is-coming-realme-race/",
    })(
      "4 March, called Race before",
      states(china, launches("4 March 2021")),
      states(china, status("planned")),
      states(china, shows(realmeGt)),
      states(realmeGt, named("Race", "codename")),
    ),
    saying({ by: sources.realme, on: "2021-03-04", link: "https://www.gsmarena.com/realme_gt_5g-10689.php" })(
      "presented, from 2,799 yuan",
      states(china, status("held")),
      states(realmeGt, named("realme GT 5G", "official")),
      states(realmeGt, availability("coming"), { in: "CN" }),
      states(realmeGt, priceFrom("2799", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.realme, on: "2021-03-10" })(
      "on sale",
      states(realmeGt, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.realme,
      on: "2021-04-08",
      link: "https://www.newsbytesapp.com/news/science/realme-gt-series-india-launch-specifications-features-price/story",
    })("the next flagship in India early in May", states(india, launches("early May 2021"))),
    saying({
      by: sources.newsBytes,
      on: "2021-04-08",
      link: "https://www.newsbytesapp.com/news/science/realme-gt-series-india-launch-specifications-features-price/story",
    })("believed to be a phone of the GT series", speculates(india, shows(realmeGt))),
    saying({
      by: sources.realme,
      on: "2021-04-28",
      link: "https://kalingatv.com/technology/realme-decides-to-postpone-its-upcoming-smartphone-and-product-launches/",
    })("launches put off because of Covid-19", states(india, status("moved"))),
    saying({
      by: sources.realme,
      on: "2021-06-03",
      link: "https://fonearena.com/blog/341179/realme-gt-5g-global-launch-realme-gt-camera-flagship.html/amp",
    })(
      "in Europe from June",
      states(world, launches("June 2021")),
      states(world, status("planned")),
      states(world, shows(realmeGt)),
      states(realmeGt, availability("coming"), { in: "europe" }),
    ),
    saying({
      by: sources.foneArena,
      on: "2021-06-03",
      link: "https://fonearena.com/blog/341179/realme-gt-5g-global-launch-realme-gt-camera-flagship.html/amp",
    })("taken off the Indian page, so not clear", leavesOpen(realmeGt, availability("coming"), { in: "IN" })),
    saying({ by: sources.realme, on: "2021-06-15" })(
      "presented to the world, from 449 euros",
      states(world, status("held")),
      states(world, launches("15 June 2021")),
      states(realmeGt, availability("coming"), { in: "DE" }),
      states(realmeGt, availability("coming"), { in: "FR" }),
      states(realmeGt, availability("coming"), { in: "ES" }),
    ),
    saying({ by: sources.realme, on: ["2021-06-21", "2021-06-30"] })(
      "on sale in Europe",
      states(realmeGt, availability("on-sale"), { in: "DE" }),
      states(realmeGt, availability("on-sale"), { in: "FR" }),
      states(realmeGt, availability("on-sale"), { in: "ES" }),
    ),
    saying({
      by: sources.realme,
      on: "2021-08-14",
      link: "https://www.bgr.in/mobiles/realme-breaks-up-with-realme-x-series-to-welcome-realme-gt-family-in-india-1002234/",
    })("18 August in India", states(india, launches("18 August 2021")), states(india, status("planned"))),
    saying({ by: sources.realme, on: "2021-08-18" })(
      "in India from 37,999 rupees from 25 August",
      states(india, status("held")),
      states(india, shows(realmeGt)),
      states(realmeGt, availability("coming"), { in: "IN" }),
      states(realmeGt, priceFrom("37999", "INR"), { in: "IN" }),
      states(realmeGt, sells("25 August 2021"), { in: "IN" }),
    ),
    saying({ by: sources.realme, on: "2021-08-25" })(
      "on sale in India",
      states(realmeGt, availability("on-sale"), { in: "IN" }),
    ),
  ],
});
