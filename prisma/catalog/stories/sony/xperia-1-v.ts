import { sony } from "../../brands";
import { device, launch } from "../../entries";
import {
  availability,
  launches,
  named,
  price,
  priceAbout,
  priceFrom,
  sells,
  shows,
  status,
  successorOf,
} from "../../facts";
import { denies, expects, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as fourth from "./xperia-1-iv";
import { xperia1, xperia10 } from "./xperia-mark-iii";

export const one = device("sony-xperia-1-v", "Xperia 1 V", xperia1);
export const ten = device("sony-xperia-10-v", "Xperia 10 V", xperia10);
const may = launch("sony-xperia-1-v-launch", "Xperia 1 V and 10 V launch", sony);

const invited = "https://www.androidpolice.com/sony-xperia-1-v-launch-on-may-11/";
const event = saying({
  by: sources.sony,
  on: "2023-05-11",
  link: "https://www.pocket-lint.com/sony-xperia-1-v-release-date-specs-features-price/",
});
const after = saying({
  by: sources.techRadar,
  on: ["2023-07-28", "2023-08-31"],
  link: "https://geunuop.blogspot.com/2023/08/sony-xperia-1-vi-what-we-want-to-see.html",
});

export default story({
  devices: [one, ten],
  launches: [may],
  claims: [
    saying({
      by: sources.androidAuthority,
      on: ["2023-02-01", "2023-02-12"],
      link: "https://allamericansthings.com/2023/02/12/sony-xperia-1-v-everything-we-know-so-far-and-what-we-want-to-see/",
    })("between March and May", expects(may, launches("March–May 2023"))),
    saying({ by: sources.sony, on: "2023-04-27", link: invited })(
      "the next One on 11 May, 13:00 in Japan",
      states(may, launches("11 May 2023, 13:00 Tokyo")),
      states(may, status("planned")),
    ),
    saying({ by: sources.androidPolice, on: "2023-04-27", link: invited })(
      "the 1 V, maybe the 10 V too",
      expects(may, shows(one)),
      speculates(may, shows(ten)),
    ),
    event(
      "Xperia 1 V and 10 V presented",
      states(may, status("held")),
      states(may, shows(one)),
      states(may, shows(ten)),
      states(one, named("Xperia 1 V", "official")),
      states(ten, named("Xperia 10 V", "official")),
    ),
    event(
      "from the end of June, about 1,299 pounds",
      states(one, availability("coming"), { in: "GB" }),
      states(one, availability("coming"), { in: "DE" }),
      states(one, sells("late June 2023"), { in: "GB" }),
      states(one, sells("late June 2023"), { in: "DE" }),
      states(one, priceAbout("1299", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.sony, on: "2023-05-11", link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_V" })(
      "1,399 dollars and euros, US on 28 July",
      states(one, availability("coming"), { in: "US" }),
      states(one, sells("28 July 2023"), { in: "US" }),
      states(one, price("1399.99", "USD"), { in: "US" }),
      states(one, price("1399", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.sony, on: "2023-06-16", link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_V" })(
      "in Japan from 16 June",
      states(one, sells("16 June 2023"), { in: "JP" }),
      states(one, availability("on-sale"), { in: "JP" }),
    ),
    after(
      "late June in the UK, late July in the US",
      states(one, sells("late July 2023"), { in: "US" }),
      ...(["GB", "US"] as const).map((market) => states(one, availability("on-sale"), { in: market })),
    ),
    saying({
      by: sources.sony,
      on: ["2023-07-01", "2023-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_1_V",
    })(
      "sold in Europe, after the 1 IV",
      states(one, availability("on-sale"), { in: "DE" }),
      states(one, availability("on-sale"), { in: "FR" }),
      states(one, successorOf(fourth.one)),
    ),
    saying({
      by: sources.sony,
      on: ["2023-07-15", "2023-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_10_V",
    })(
      "the 10 V in Europe and Japan since the summer",
      states(ten, sells("June 2023"), { in: "DE" }),
      states(ten, priceFrom("449", "EUR"), { in: "DE" }),
      states(ten, priceFrom("399", "GBP"), { in: "GB" }),
      ...(["DE", "GB", "FR", "JP"] as const).map((market) => states(ten, availability("on-sale"), { in: market })),
      states(ten, successorOf(fourth.ten)),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2023-07-15", "2023-12-31"],
      link: "https://en.wikipedia.org/wiki/Sony_Xperia_10_V",
    })("the 10 V not in the US", denies(ten, availability("coming"), { in: "US" })),
  ],
});
