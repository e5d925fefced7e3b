import { oneplus } from "../../brands";
import { device, launch } from "../../entries";
import { availability, launches, named, priceFrom, rebrandOf, sells, shows, status } from "../../facts";
import { denies, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem, unnamed } from "../../sources";
import { story } from "../../story";
import { series13 } from "./oneplus-13";

/** In China the 13T, in India the 13s. */
export const oneplus13t = device("oneplus-13t", "OnePlus 13T", series13);
const oneplus13s = device("oneplus-13s", "OnePlus 13s", series13);
const tLaunch = launch("oneplus-13t-launch", "OnePlus 13T launch", oneplus);
const sLaunch = launch("oneplus-13s-launch", "OnePlus 13s launch", oneplus);

export default story({
  devices: [oneplus13t, oneplus13s],
  launches: [tLaunch, sLaunch],
  claims: [
    saying({
      by: sources.oneplus,
      on: "2025-04-01",
      link: "https://tech.hindustantimes.com/mobile/news/oneplus-13t-officially-confirmed-for-launch-in-april-check-expected-features-price-and-more-71743496238603.html",
    })(
      "13T in April",
      states(tLaunch, launches("April 2025")),
      states(tLaunch, shows(oneplus13t)),
      states(oneplus13t, named("OnePlus 13T", "official")),
    ),
    saying({
      by: unnamed("2025-04-01", "speculation", "OnePlus 13T in India"),
      on: "2025-04-01",
      link: "https://tech.hindustantimes.com/mobile/news/oneplus-13t-officially-confirmed-for-launch-in-april-check-expected-features-price-and-more-71743496238603.html",
    })("India by May or June", speculates(oneplus13t, sells("between May and June 2025"), { in: "IN" })),
    saying({
      by: sources.oneplus,
      on: ["2025-04-15", "2025-04-20"],
      link: "https://www.gadgets360.com/mobiles/news/oneplus-13t-chipset-camera-specifications-teasers-weibo-8194180",
    })(
      "24 April at 14:30",
      states(tLaunch, launches("24 April 2025, 14:30 Beijing")),
      states(oneplus13t, launches("24 April 2025, 14:30 Beijing")),
      states(tLaunch, status("planned")),
    ),
    saying({ by: sources.oneplus, on: "2025-04-24" })(
      "presented in China, from 3,399 yuan",
      states(tLaunch, status("held")),
      states(oneplus13t, availability("coming"), { in: "CN" }),
      states(oneplus13t, priceFrom("3399", "CNY"), { in: "CN" }),
      states(oneplus13t, sells("30 April 2025"), { in: "CN" }),
    ),
    saying({ by: sources.oneplus, on: "2025-04-30" })(
      "on sale",
      states(oneplus13t, availability("on-sale"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-01-07",
      link: gsmarenaItem("the_oneplus_15t_is_coming_in_early_q2_leakster_claims-news-70992"),
    })("announced in April last year", states(tLaunch, launches("April 2025"))),
    saying({ by: sources.oneplus, on: "2025-06-05" })(
      "13s for India, from 54,999 rupees",
      states(sLaunch, status("held")),
      states(sLaunch, launches("5 June 2025")),
      states(sLaunch, shows(oneplus13s)),
      states(oneplus13s, launches("5 June 2025")),
      states(oneplus13s, named("OnePlus 13s", "official")),
      states(oneplus13s, availability("coming"), { in: "IN" }),
      states(oneplus13s, priceFrom("54999", "INR"), { in: "IN" }),
      states(oneplus13s, sells("12 June 2025"), { in: "IN" }),
    ),
    saying({ by: sources.oneplus, on: "2025-06-12" })(
      "on sale in India",
      states(oneplus13s, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: "2026-06-22",
      link: gsmarenaItem("oneplus_16t_is_already_in_the_works-news-73379"),
    })(
      "the 13T was launched in India as the 13s",
      states(oneplus13s, rebrandOf(oneplus13t)),
      denies(oneplus13t, availability("on-sale"), { in: "IN", note: "Sold there as the 13s." }),
    ),
  ],
});
