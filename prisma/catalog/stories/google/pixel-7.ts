import { google } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { pixel6, pixel6Pro } from "./pixel-6";

const pixel7Series = series("google-pixel-7", "Pixel 7", google);
export const pixel7 = device("google-pixel-7", "Pixel 7", pixel7Series);
export const pixel7Pro = device("google-pixel-7-pro", "Pixel 7 Pro", pixel7Series);
const madeByGoogle = launch("google-pixel-7-launch", "Pixel 7 series launch", google, "Williamsburg, New York City");

const wiki = "https://en.wikipedia.org/wiki/Pixel_7";
const alongside = ["GB", "DE", "FR", "IN", "JP"] as const;

const io = saying({
  by: sources.google,
  on: "2022-05-11",
  link: "https://www.inverse.com/input/design/google-pixel-7-and-7-pro-design-cameras-android-13-google-io-2022",
});
const leak = saying({
  by: sources.prosser,
  on: "2022-08-01",
  link: "https://gadgets360.com/mobiles/news/google-pixel-7-pixel-7-pro-launch-date-october-6-preorder-3214367",
});
const invitation = saying({
  by: sources.google,
  on: "2022-09-06",
  link: "https://9to5google.com/2022/09/06/pixel-october-6-event/",
});
const event = saying({ by: sources.google, on: "2022-10-06", link: wiki });

export default story({
  series: [pixel7Series],
  devices: [pixel7, pixel7Pro],
  launches: [madeByGoogle],
  claims: [
    io(
      "coming this fall",
      states(madeByGoogle, launches("fall 2022")),
      states(pixel7Series, sells("fall 2022")),
      states(madeByGoogle, status("planned")),
    ),
    io(
      "Pixel 7 and Pixel 7 Pro",
      states(madeByGoogle, shows(pixel7)),
      states(madeByGoogle, shows(pixel7Pro)),
      states(pixel7, named("Pixel 7", "official")),
      states(pixel7Pro, named("Pixel 7 Pro", "official")),
    ),
    leak("pre-orders and likely the event on 6 October", expects(madeByGoogle, launches("6 October 2022"))),
    leak("on sale on 13 October", states(pixel7Series, sells("13 October 2022"), { in: "US" })),
    invitation(
      "on 6 October at 10 a.m. ET",
      states(madeByGoogle, launches("6 October 2022, 10:00 New York")),
      states(madeByGoogle, status("planned")),
    ),
    event(
      "presented; on shelves on 13 October",
      states(madeByGoogle, status("held")),
      states(pixel7Series, availability("coming"), { in: "US" }),
      states(pixel7Series, sells("13 October 2022"), { in: "US" }),
    ),
    event("from 599 dollars", states(pixel7, priceFrom("599", "USD"), { in: "US" })),
    event("from 899 dollars", states(pixel7Pro, priceFrom("899", "USD"), { in: "US" })),
    saying({ by: sources.google, on: "2022-10-13" })(
      "now on sale",
      states(pixel7Series, availability("on-sale"), { in: "US" }),
    ),
    saying({ by: sources.google, on: "2022-10-06", link: wiki })(
      "in seventeen countries, India and Japan among them",
      states(pixel7, successorOf(pixel6)),
      states(pixel7Pro, successorOf(pixel6Pro)),
      ...alongside.map((market) => states(pixel7Series, availability("coming"), { in: market })),
      ...alongside.map((market) => states(pixel7Series, sells("13 October 2022"), { in: market })),
    ),
    saying({ by: sources.google, on: "2022-10-06", link: wiki })(
      "from 599 and 849 pounds, 649 and 899 euros",
      states(pixel7, priceFrom("599", "GBP"), { in: "GB" }),
      states(pixel7Pro, priceFrom("849", "GBP"), { in: "GB" }),
      states(pixel7, priceFrom("649", "EUR"), { in: "DE" }),
      states(pixel7Pro, priceFrom("899", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.google, on: "2022-10-06", link: wiki })(
      "from 59,999 and 84,999 rupees, 82,500 and 124,300 yen",
      states(pixel7, priceFrom("59999", "INR"), { in: "IN" }),
      states(pixel7Pro, priceFrom("84999", "INR"), { in: "IN" }),
      states(pixel7, priceFrom("82500", "JPY"), { in: "JP" }),
      states(pixel7Pro, priceFrom("124300", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2022-10-13", "2022-10-31"], link: wiki })(
      "on sale",
      ...alongside.map((market) => states(pixel7Series, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.wikipedia, on: ["2022-10-13", "2022-12-31"], link: wiki })(
      "not in China",
      denies(pixel7Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.endOfLife, on: ["2026-08-20", "2026-11-22"], link: "https://endoflife.date/pixel" })(
      "released on 13 October 2022",
      states(pixel7, sells("13 October 2022")),
      states(pixel7Pro, sells("13 October 2022")),
    ),
    saying({ by: sources.google, on: ["2023-10-04", "2026-08-31"], link: "https://endoflife.date/pixel" })(
      "discontinued",
      states(pixel7Series, availability("ended"), { in: "US" }),
      ...alongside.map((market) => states(pixel7Series, availability("ended"), { in: market })),
    ),
  ],
});
