import { sony } from "../../brands";
import { device, launch } from "../../entries";
import { availability, launches, named, price, priceAbout, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import * as third from "./xperia-mark-iii";
import { xperia5 } from "./xperia-mark-iii";

export const five = device("sony-xperia-5-iv", "Xperia 5 IV", xperia5);
const september = launch("sony-xperia-5-iv-launch", "Xperia 5 IV launch", sony);

const invited =
  "https://www.notebookcheck.net/Sony-Xperia-5-IV-Sony-confirms-a-September-1-launch-event-presumably-for-the-Xperia-1-IV-s-compact-sibling.642744.0.html";
const article = "https://en.wikipedia.org/wiki/Sony_Xperia_5_IV";
const event = saying({ by: sources.sony, on: "2022-09-01", link: article });

export default story({
  devices: [five],
  launches: [september],
  claims: [
    saying({ by: sources.sony, on: "2022-08-25", link: invited })(
      "Go compact: 1 September, 16:00 in Japan",
      states(september, launches("1 September 2022, 16:00 Tokyo")),
      states(september, status("planned")),
    ),
    saying({ by: sources.notebookcheck, on: "2022-08-25", link: invited })(
      "the 5 IV, by all rumors, for 999 dollars",
      expects(september, shows(five)),
      expects(five, named("Xperia 5 IV", "rumored")),
      expects(five, priceAbout("999", "USD"), { in: "US" }),
    ),
    event(
      "the Xperia 5 IV",
      states(september, status("held")),
      states(september, shows(five)),
      states(five, named("Xperia 5 IV", "official")),
    ),
    event(
      "in Europe in September, in the US in October",
      states(five, availability("coming"), { in: "DE" }),
      states(five, availability("coming"), { in: "GB" }),
      states(five, availability("coming"), { in: "US" }),
      states(five, sells("September 2022"), { in: "DE" }),
      states(five, sells("October 2022"), { in: "US" }),
    ),
    event(
      "999 dollars, 1,049 euros, 949 pounds",
      states(five, price("999.99", "USD"), { in: "US" }),
      states(five, price("1049", "EUR"), { in: "DE" }),
      states(five, price("949", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.sony, on: "2022-10-21", link: article })(
      "in Japan from 21 October",
      states(five, sells("21 October 2022"), { in: "JP" }),
      states(five, availability("on-sale"), { in: "JP" }),
    ),
    saying({ by: sources.sony, on: ["2022-10-28", "2022-12-31"], link: article })(
      "sold in Europe and the US, after the 5 III",
      ...(["DE", "GB", "FR", "US"] as const).map((market) => states(five, availability("on-sale"), { in: market })),
      states(five, successorOf(third.five)),
    ),
  ],
});
