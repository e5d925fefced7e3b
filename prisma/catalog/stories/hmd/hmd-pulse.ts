import { hmd } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, priceFrom, shows, status, variantOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const pulseSeries = series("hmd-pulse", "HMD Pulse", hmd);
const pulse = device("hmd-pulse", "HMD Pulse", pulseSeries);
const pulsePlus = device("hmd-pulse-plus", "HMD Pulse+", pulseSeries);
const pulsePro = device("hmd-pulse-pro", "HMD Pulse Pro", pulseSeries);
const event = launch("hmd-pulse-launch", "HMD Pulse series launch", hmd);

const WIKI = "https://en.wikipedia.org/wiki/HMD_Global";
const presented = saying({ by: sources.hmd, on: "2024-04-24", link: WIKI });

export default story({
  series: [pulseSeries],
  devices: [pulse, pulsePlus, pulsePro],
  launches: [event],
  claims: [
    presented(
      "its first phones under its own name",
      states(event, launches("24 April 2024")),
      states(event, status("held")),
      states(event, shows(pulse)),
      states(event, shows(pulsePlus)),
      states(event, shows(pulsePro)),
      states(pulse, named("HMD Pulse", "official")),
      states(pulsePlus, named("HMD Pulse+", "official")),
      states(pulsePro, named("HMD Pulse Pro", "official")),
      states(pulsePlus, variantOf(pulse)),
      states(pulsePro, variantOf(pulse)),
      ...(["GB", "DE"] as const).map((market) => states(pulseSeries, availability("coming"), { in: market })),
    ),
    presented(
      "from 140, 160 and 180 euros",
      states(pulse, priceFrom("140", "EUR"), { in: "europe" }),
      states(pulsePlus, priceFrom("160", "EUR"), { in: "europe" }),
      states(pulsePro, priceFrom("180", "EUR"), { in: "europe" }),
    ),
    saying({ by: sources.hmd, on: ["2024-05-01", "2024-06-30"], link: WIKI })(
      "on sale in Europe",
      ...(["GB", "DE"] as const).map((market) => states(pulseSeries, availability("on-sale"), { in: market })),
    ),
  ],
});
