import { iqoo } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceAbout, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { iqoo12 } from "./iqoo-12";

/** The day in India moved two days forward, to be ahead of rivals. */
export const iqoo13 = loneDevice("iqoo-13", "iQOO 13", iqoo);
const china = launch("iqoo-13-launch", "iQOO 13 launch", iqoo);
const india = launch("iqoo-13-india-launch", "iQOO 13 launch in India", iqoo);

export default story({
  devices: [iqoo13],
  launches: [china, india],
  claims: [
    saying({
      by: sources.yogeshBrar,
      on: "2024-09-23",
      link: "https://www.themobileindian.com/news/iqoo-13-india-launch-what-to-expect",
    })(
      "by early December in India",
      states(india, launches("before 11 December 2024")),
      expects(iqoo13, priceAbout("55000", "INR"), { in: "IN" }),
    ),
    saying({
      by: sources.smartprix,
      on: "2024-10-12",
      link: "https://www.indiatvnews.com/technology/news/iqoo-13-launch-date-revealed-along-with-its-key-specifications-here-s-what-you-need-to-know-2024-10-12-956761",
    })("5 December in India", states(india, launches("5 December 2024"))),
    saying({
      by: sources.smartprix,
      on: "2024-10-19",
      link: "https://xiaomiui.net/iqoo-13-debut-india-december-3-live-images-leak-58873/",
    })("two days earlier, on 3 December", states(india, launches("3 December 2024"))),
    saying({
      by: sources.iqoo,
      on: ["2024-10-21", "2024-10-22"],
      link: "https://tech.hindustantimes.com/mobile/news/iqoo-13-confirmed-to-launch-in-india-with-snapdragon-8-elite-chipset-soon-here-s-what-to-expect-71729600790086.html",
    })(
      "by the end of October in China, then India",
      states(china, launches("late October 2024")),
      states(china, status("planned")),
      states(china, shows(iqoo13)),
      states(iqoo13, availability("coming"), { in: "IN" }),
      states(iqoo13, named("iQOO 13", "official")),
    ),
    saying({ by: sources.iqoo, on: "2024-10-30" })(
      "presented, from 3,999 yuan",
      states(china, status("held")),
      states(china, launches("30 October 2024")),
      states(iqoo13, availability("coming"), { in: "CN" }),
      states(iqoo13, priceFrom("3999", "CNY"), { in: "CN" }),
      states(iqoo13, successorOf(iqoo12)),
    ),
    saying({ by: sources.iqoo, on: "2024-11-02" })("on sale", states(iqoo13, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.iqoo,
      on: "2024-11-13",
      link: "https://www.indiatvnews.com/technology/news/iqoo-13-to-launch-in-india-on-december-3-key-specifications-revealed-2024-11-13-961355",
    })(
      "3 December",
      states(india, launches("3 December 2024")),
      states(india, status("planned")),
      states(india, shows(iqoo13)),
    ),
    saying({ by: sources.iqoo, on: "2024-12-03" })(
      "from 54,999 rupees, from 11 December",
      states(india, status("held")),
      states(iqoo13, priceFrom("54999", "INR"), { in: "IN" }),
      states(iqoo13, sells("11 December 2024"), { in: "IN" }),
    ),
    saying({ by: sources.iqoo, on: "2024-12-11" })(
      "on sale in India",
      states(iqoo13, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.etvBharat,
      on: "2025-10-27",
      link: "https://www.etvbharat.com/en/technology/iqoo-15-teased-expected-to-be-launched-in-november-2025-specifications-features-enn25102702235",
    })("launched in December last year", states(india, launches("December 2024"))),
  ],
});
