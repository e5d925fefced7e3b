import { google } from "../../brands";
import { launch, loneDevice } from "../../entries";
import {
  availability,
  launches,
  named,
  preorders,
  price,
  priceAbout,
  priceFrom,
  sells,
  shows,
  status,
} from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

/** Canceled and put off by the reports of two years, then teased a week early. */
export const pixelFold = loneDevice("google-pixel-fold", "Pixel Fold", google, "fold");
const event = launch("google-pixel-fold-launch", "Pixel Fold launch", google);

const WIKI = "https://en.wikipedia.org/wiki/Pixel_Fold";
const FIRST = ["US", "GB", "DE"] as const;
const prosser = saying({
  by: sources.prosser,
  on: "2023-04-17",
  link: "https://www.androidauthority.com/pixel-fold-launch-date-3313872/",
});
const presented = saying({ by: sources.google, on: "2023-05-10", link: WIKI });

export default story({
  devices: [pixelFold],
  launches: [event],
  claims: [
    saying({
      by: sources.rossYoung,
      on: ["2021-11-15", "2021-11-16"],
      link: "https://chromeunboxed.com/according-to-one-reliable-leaker-the-pixel-fold-isnt-actually-cancelled/",
    })("not brought to market", states(event, status("canceled")), states(event, shows(pixelFold))),
    saying({
      by: sources.prosser,
      on: ["2021-12-05", "2021-12-06"],
      link: "https://chromeunboxed.com/according-to-one-reliable-leaker-the-pixel-fold-isnt-actually-cancelled/",
    })("it is not canceled", denies(event, status("canceled"))),
    saying({
      by: unnamed("2022-05", "report", "Pixel Fold in late 2022"),
      on: ["2022-04-25", "2022-05-24"],
      link: "https://www.slashgear.com/874721/google-just-delayed-the-launch-of-the-pixel-fold-again/",
    })("by the fourth quarter of 2022", expects(event, launches("Q4 2022"))),
    saying({
      by: sources.theElec,
      on: ["2022-05-23", "2022-05-25"],
      link: "https://www.slashgear.com/874721/google-just-delayed-the-launch-of-the-pixel-fold-again/",
    })("postponed, no new date", states(event, status("moved"))),
    saying({
      by: sources.prosser,
      on: ["2022-11-14", "2022-11-18"],
      link: "https://www.notebookcheck.net/Massive-Pixel-Fold-leak-reveals-price-release-date-and-high-resolution-images-of-Google-s-first-foldable-smartphone.668401.0.html",
    })(
      "in May 2023 for 1,799 dollars",
      states(event, launches("May 2023")),
      states(pixelFold, price("1799", "USD"), { in: "US" }),
      states(pixelFold, named("passport", "codename")),
    ),
    prosser(
      "10 May, on sale on 27 June",
      states(event, launches("10 May 2023")),
      states(pixelFold, preorders("from 10 May 2023")),
      states(pixelFold, sells("27 June 2023")),
    ),
    saying({
      by: sources.cnbc,
      on: ["2023-04-18", "2023-04-19"],
      link: "https://www.greenbot.com/google-pixel-fold-price-specs-leak/",
    })(
      "at I/O in May, upward of 1,700 dollars",
      states(event, launches("May 2023")),
      states(pixelFold, priceAbout("1700", "USD"), { in: "US" }),
    ),
    saying({ by: sources.google, on: "2023-05-04", link: "https://techcravers.net/10205-2/" })(
      "coming soon, more on 10 May",
      states(event, launches("10 May 2023")),
      states(event, status("planned")),
      states(pixelFold, named("Pixel Fold", "official")),
    ),
    presented(
      "the Pixel Fold presented",
      states(event, launches("10 May 2023, 10:00 Mountain View")),
      states(event, status("held")),
      states(event, shows(pixelFold)),
      ...(["US", "GB", "DE", "JP"] as const).map((market) => states(pixelFold, availability("coming"), { in: market })),
      states(pixelFold, preorders("from 10 May 2023"), { in: "US" }),
      ...(["US", "GB", "DE"] as const).map((market) => states(pixelFold, sells("late June 2023"), { in: market })),
      states(pixelFold, sells("July 2023"), { in: "JP" }),
    ),
    presented(
      "from 1,799 dollars, 1,749 pounds, 1,899 euros, 253,000 yen",
      states(pixelFold, priceFrom("1799", "USD"), { in: "US" }),
      states(pixelFold, priceFrom("1749", "GBP"), { in: "GB" }),
      states(pixelFold, priceFrom("1899", "EUR"), { in: "DE" }),
      states(pixelFold, priceFrom("253000", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2023-06-28", "2023-07-10"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(pixelFold, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.google, on: ["2023-07-27", "2023-08-10"], link: WIKI })(
      "on sale in Japan",
      states(pixelFold, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.wikipedia, on: ["2023-06-28", "2023-12-31"], link: WIKI })(
      "not in India or China",
      ...(["IN", "CN"] as const).map((market) => denies(pixelFold, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/pixel" })(
      "released on 28 June 2023",
      states(pixelFold, sells("28 June 2023")),
    ),
    saying({ by: sources.google, on: ["2024-08-13", "2026-08-31"], link: "https://endoflife.date/pixel" })(
      "discontinued",
      ...(["US", "GB", "DE", "JP"] as const).map((market) => states(pixelFold, availability("ended"), { in: market })),
    ),
  ],
});
