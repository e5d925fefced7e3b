import { oneplus } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const nord2 = loneDevice("oneplus-nord-2", "OnePlus Nord 2", oneplus);
const event = launch("oneplus-nord-2-launch", "OnePlus Nord 2 launch", oneplus);

const presented = saying({
  by: sources.oneplus,
  on: "2021-07-22",
  link: "https://en.wikipedia.org/wiki/OnePlus_Nord_2",
});

export default story({
  devices: [nord2],
  launches: [event],
  claims: [
    presented(
      "Nord 2 presented",
      states(event, status("held")),
      states(event, launches("22 July 2021")),
      states(event, shows(nord2)),
      states(nord2, named("OnePlus Nord 2", "official")),
    ),
    presented(
      "in Europe and India",
      states(nord2, availability("coming"), { in: "GB" }),
      states(nord2, availability("coming"), { in: "DE" }),
      states(nord2, availability("coming"), { in: "FR" }),
      states(nord2, availability("coming"), { in: "IN" }),
    ),
    presented(
      "from 28 July",
      states(nord2, sells("28 July 2021"), { in: "GB" }),
      states(nord2, sells("28 July 2021"), { in: "IN" }),
    ),
    presented(
      "from 399 pounds and 27,999 rupees",
      states(nord2, priceFrom("399", "GBP"), { in: "GB" }),
      states(nord2, priceFrom("27999", "INR"), { in: "IN" }),
    ),
    saying({ by: sources.oneplus, on: "2021-07-28" })(
      "now on sale",
      states(nord2, availability("on-sale"), { in: "GB" }),
      states(nord2, availability("on-sale"), { in: "DE" }),
      states(nord2, availability("on-sale"), { in: "FR" }),
      states(nord2, availability("on-sale"), { in: "IN" }),
    ),
    saying({
      by: sources.wikipedia,
      on: ["2021-07-28", "2021-12-31"],
      link: "https://en.wikipedia.org/wiki/OnePlus_Nord_2",
    })("not sold in North America", denies(nord2, availability("on-sale"), { in: "US" })),
  ],
});
