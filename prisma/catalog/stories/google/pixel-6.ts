import { google } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, preorders, priceFrom, sells, shows, status } from "../../facts";
import { denies, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { unnamed } from "../../sources";
import { story } from "../../story";

const pixel6Series = series("google-pixel-6", "Pixel 6", google);
export const pixel6 = device("google-pixel-6", "Pixel 6", pixel6Series);
export const pixel6Pro = device("google-pixel-6-pro", "Pixel 6 Pro", pixel6Series);
const event = launch("google-pixel-6-launch", "Pixel 6 series launch", google);

const WIKI = "https://en.wikipedia.org/wiki/Pixel_6";
const FIRST = ["US", "CA", "GB", "DE", "FR", "IE", "JP", "AU", "TW"] as const;
const teaser = saying({ by: sources.google, on: "2021-08-02", link: WIKI });
const leak = saying({
  by: sources.prosser,
  on: ["2021-08-31", "2021-09-01"],
  link: "https://www.tomsguide.com/uk/news/google-pixel-6-release-date-now-tipped-for-october",
});
const invitation = saying({
  by: sources.google,
  on: "2021-10-05",
  link: "https://bgr.com/tech/google-confirms-pixel-6-and-pixel-6-pro-launch-event-for-october-19th/",
});
const presented = saying({ by: sources.google, on: "2021-10-19", link: WIKI });

export default story({
  series: [pixel6Series],
  devices: [pixel6, pixel6Pro],
  launches: [event],
  claims: [
    teaser(
      "Pixel 6 and 6 Pro, with Tensor, this fall",
      states(event, launches("fall 2021")),
      states(event, status("planned")),
      states(event, shows(pixel6)),
      states(event, shows(pixel6Pro)),
      states(pixel6, named("Pixel 6", "official")),
      states(pixel6Pro, named("Pixel 6 Pro", "official")),
    ),
    saying({
      by: unnamed("2021-08-31", "leak", "Pixel 6 on 13 September"),
      on: ["2021-08-25", "2021-09-01"],
      link: "https://propakistani.pk/2021/09/01/google-pixel-6-and-6-pro-rumored-to-release-on-oct-28/",
    })("on 13 September", states(event, launches("13 September 2021"))),
    leak(
      "pre-orders on 19 October, on sale on 28",
      states(pixel6Series, preorders("from 19 October 2021")),
      states(pixel6Series, sells("28 October 2021")),
      speculates(event, launches("19 October 2021")),
    ),
    saying({
      by: sources.mishaalRahman,
      on: "2021-09-24",
      link: "https://pocketnow.com/google-event-october-5-pixel-6-not-expected",
    })(
      "19 and 27 October seem plausible",
      speculates(event, launches("19 October 2021")),
      speculates(pixel6Series, sells("27 October 2021")),
    ),
    invitation(
      "on 19 October at 10 a.m. PT",
      states(event, launches("19 October 2021, 10:00 Pacific")),
      states(event, status("planned")),
    ),
    presented(
      "Pixel 6 and Pixel 6 Pro, on sale on 28 October",
      states(event, status("held")),
      states(event, shows(pixel6)),
      states(event, shows(pixel6Pro)),
      ...FIRST.map((market) => states(pixel6Series, availability("coming"), { in: market })),
      ...(["US", "GB", "DE", "JP"] as const).map((market) =>
        states(pixel6Series, sells("28 October 2021"), { in: market }),
      ),
    ),
    presented(
      "from 599 and 899 dollars",
      states(pixel6, priceFrom("599", "USD"), { in: "US" }),
      states(pixel6Pro, priceFrom("899", "USD"), { in: "US" }),
    ),
    presented(
      "from 649 and 899 euros",
      states(pixel6, priceFrom("649", "EUR"), { in: "DE" }),
      states(pixel6Pro, priceFrom("899", "EUR"), { in: "DE" }),
    ),
    presented(
      "from 599 and 849 pounds",
      states(pixel6, priceFrom("599", "GBP"), { in: "GB" }),
      states(pixel6Pro, priceFrom("849", "GBP"), { in: "GB" }),
    ),
    presented(
      "from 74,800 and 116,600 yen",
      states(pixel6, priceFrom("74800", "JPY"), { in: "JP" }),
      states(pixel6Pro, priceFrom("116600", "JPY"), { in: "JP" }),
    ),
    saying({ by: sources.google, on: ["2021-10-28", "2021-11-15"], link: WIKI })(
      "on sale",
      ...FIRST.map((market) => states(pixel6Series, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.wikipedia, on: ["2021-10-28", "2022-10-31"], link: WIKI })(
      "not in India or China",
      ...(["IN", "CN"] as const).map((market) => denies(pixel6Series, availability("on-sale"), { in: market })),
    ),
    saying({ by: sources.google, on: ["2022-10-06", "2022-10-31"], link: "https://endoflife.date/pixel" })(
      "discontinued",
      ...FIRST.map((market) => states(pixel6Series, availability("ended"), { in: market })),
    ),
  ],
});
