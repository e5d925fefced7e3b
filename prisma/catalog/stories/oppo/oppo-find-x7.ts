import { oppo } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { denies, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

/** Rumored as the X7 Pro, launched as the X7 Ultra, and never sold abroad. */
const series7 = series("oppo-find-x7", "Oppo Find X7", oppo);
export const findX7 = device("oppo-find-x7", "Oppo Find X7", series7);
export const findX7Ultra = device("oppo-find-x7-ultra", "Oppo Find X7 Ultra", series7);
const event = launch("oppo-find-x7-launch", "Oppo Find X7 series launch", oppo);

const presented = saying({
  by: sources.oppo,
  on: "2024-01-08",
  link: "https://www.gsmarena.com/oppo_find_x7_ultra-12752.php",
});

export default story({
  series: [series7],
  devices: [findX7, findX7Ultra],
  launches: [event],
  claims: [
    saying({
      by: unnamed("2023-11-20", "tipster", "Oppo Find X7 before spring"),
      on: "2023-11-20",
      link: "https://www.themobileindian.com/news/oppo-find-x7-series-what-do-the-leaks-suggest-about-the-upcoming-flagship-models",
    })("before the Spring Festival", states(event, launches("before 11 February 2024"))),
    saying({
      by: sources.theMobileIndian,
      on: "2023-11-20",
      link: "https://www.themobileindian.com/news/oppo-find-x7-series-what-do-the-leaks-suggest-about-the-upcoming-flagship-models",
    })("at the end of January or early in February", speculates(event, launches("21 January – 10 February 2024"))),
    saying({
      by: sources.digitalChatStation,
      on: "2023-11-20",
      link: "https://www.themobileindian.com/news/oppo-find-x7-series-what-do-the-leaks-suggest-about-the-upcoming-flagship-models",
    })("the X7 Pro with two periscope cameras", states(findX7Ultra, named("Oppo Find X7 Pro", "rumored"))),
    presented(
      "Find X7 and X7 Ultra presented",
      states(event, status("held")),
      states(event, launches("8 January 2024")),
      states(event, shows(findX7)),
      states(event, shows(findX7Ultra)),
      states(findX7, named("Oppo Find X7", "official")),
      states(findX7Ultra, named("Oppo Find X7 Ultra", "official")),
      states(series7, availability("coming"), { in: "CN" }),
    ),
    presented(
      "from 3,999 and 5,999 yuan, from 12 January",
      states(findX7, priceFrom("3999", "CNY"), { in: "CN" }),
      states(findX7Ultra, priceFrom("5999", "CNY"), { in: "CN" }),
      states(series7, sells("12 January 2024"), { in: "CN" }),
    ),
    saying({ by: sources.oppo, on: "2024-01-12" })("on sale", states(series7, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.androidAuthority,
      on: "2024-09-23",
      link: "https://www.androidauthority.com/oppo-find-x8-ultra-3458722/",
    })("the Ultra has remained China's own", denies(series7, availability("on-sale"), { in: "international" })),
  ],
});
