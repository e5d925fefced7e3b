import { hmd } from "../../brands";
import { launch, loneDevice } from "../../entries";
import { availability, feature, launches, named, priceFrom, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const skyline = loneDevice("hmd-skyline", "HMD Skyline", hmd);
const event = launch("hmd-skyline-launch", "HMD Skyline launch", hmd);

const WIKI = "https://en.wikipedia.org/wiki/HMD_Global";
const presented = saying({ by: sources.hmd, on: "2024-07-18", link: WIKI });

export default story({
  devices: [skyline],
  launches: [event],
  claims: [
    presented(
      "the HMD Skyline presented",
      states(event, launches("18 July 2024")),
      states(event, status("held")),
      states(event, shows(skyline)),
      states(skyline, named("HMD Skyline", "official")),
      states(skyline, feature("To be repaired at home")),
      ...(["GB", "DE"] as const).map((market) => states(skyline, availability("on-sale"), { in: market })),
    ),
    presented("from 399 pounds", states(skyline, priceFrom("399", "GBP"), { in: "GB" })),
    presented(
      "in the US for 499 dollars",
      states(skyline, availability("coming"), { in: "US" }),
      states(skyline, priceFrom("499", "USD"), { in: "US" }),
    ),
    saying({ by: sources.hmd, on: ["2024-07-18", "2024-09-30"], link: WIKI })(
      "on sale in the US",
      states(skyline, availability("on-sale"), { in: "US" }),
    ),
    saying({ by: sources.hmd, on: ["2024-09-16", "2024-09-30"], link: WIKI })(
      "on sale in India, 35,999 rupees",
      states(skyline, availability("on-sale"), { in: "IN" }),
      states(skyline, priceFrom("35999", "INR"), { in: "IN" }),
    ),
  ],
});
