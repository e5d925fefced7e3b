import { oneplus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

/** In June 2022 nobody had told its name: it has none but what claims give it. */
const flagship = loneDevice("oneplus-10t", null, oneplus);
const newYork = launch("oneplus-10t-launch", "OnePlus launch event", oneplus, "Gotham Hall, New York City");

const invitation = saying({
  by: sources.oneplus,
  on: "2022-07-20",
  link: "https://www.theverge.com/2022/7/20/23270722/oneplus-10t-launch-august-processor-snapdragon-8-gen-1",
});

export default story({
  devices: [flagship],
  launches: [newYork],
  claims: [
    saying({
      by: sources.somagNews,
      on: "2022-06-28",
      link: "https://www.somagnews.com/xiaomi-12s-series-trio-may-not-get-a-global-launch/",
    })(
      "preparing to release a new flagship",
      expects(newYork, launches("no date")),
      expects(newYork, shows(flagship)),
      states(flagship, feature("OnePlus flagship")),
    ),
    invitation(
      "on 3 August in New York",
      states(newYork, launches("3 August 2022")),
      states(newYork, status("planned")),
      states(newYork, shows(flagship)),
      states(flagship, named("OnePlus 10T", "official")),
    ),
    saying({
      by: sources.oneplus,
      on: ["2022-07-20", "2022-08-02"],
      link: "https://www.radiotimes.com/technology/oneplus-10t-release-date/",
    })("3 p.m. British time", states(newYork, launches("3 August 2022, 10:00 New York"))),
    saying({
      by: sources.financialExpress,
      on: "2022-07-25",
      link: "https://www.financialexpress.com/industry/technology/heres-your-best-look-yet-at-the-oneplus-10t-ahead-of-august-3-india-launch/2605171/",
    })("Ace Pro in China, it seems", expects(flagship, named("OnePlus Ace Pro", "official"), { in: "CN" })),
    saying({
      by: sources.oneplus,
      on: "2022-08-03",
      link: "https://www.thehamdenjournal.com/technology/oneplus-10t-launch-was-a-weird-return-to-in-person-events/286717/",
    })("OnePlus 10T presented", states(newYork, status("held"))),
    saying({ by: sources.oneplus, on: "2022-08-03" })(
      "in the United States from 29 September, from 649 dollars",
      states(flagship, availability("coming"), { in: "US" }),
      states(flagship, sells("29 September 2022"), { in: "US" }),
      states(flagship, priceFrom("649", "USD"), { in: "US" }),
    ),
    saying({ by: sources.oneplus, on: "2022-08-09" })(
      "presented in China as Ace Pro",
      states(flagship, named("OnePlus Ace Pro", "official"), { in: "CN" }),
      states(flagship, availability("coming"), { in: "CN" }),
    ),
    saying({ by: sources.oneplus, on: "2022-08-03", link: "https://en.wikipedia.org/wiki/OnePlus_10T" })(
      "in India from 6 August for 49,999 rupees, in Britain for 629 pounds",
      states(flagship, availability("coming"), { in: "IN" }),
      states(flagship, availability("coming"), { in: "GB" }),
      states(flagship, sells("6 August 2022"), { in: "IN" }),
      states(flagship, priceFrom("49999", "INR"), { in: "IN" }),
      states(flagship, priceFrom("629", "GBP"), { in: "GB" }),
    ),
    saying({ by: sources.oneplus, on: "2022-09-29" })(
      "on sale",
      states(flagship, availability("on-sale"), { in: "CN" }),
      states(flagship, availability("on-sale"), { in: "IN" }),
      states(flagship, availability("on-sale"), { in: "GB" }),
      states(flagship, availability("on-sale"), { in: "US" }),
    ),
  ],
});
