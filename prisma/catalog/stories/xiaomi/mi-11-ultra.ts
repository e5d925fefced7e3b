import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

export const mi11 = series("xiaomi-mi-11", "Mi 11", xiaomi);
export const mi11Ultra = device("xiaomi-mi-11-ultra", "Mi 11 Ultra", mi11);
export const springLaunch = launch("xiaomi-mi-11-ultra-launch", "Xiaomi spring launch, first evening", xiaomi);

const said = saying({ by: sources.xiaomi, on: "2021-03-29", link: gsmarenaItem("xiaomi_mi_11_ultra-10737") });

export default story({
  series: [mi11],
  devices: [mi11Ultra],
  launches: [springLaunch],
  claims: [
    said(
      "Mi 11 Ultra presented",
      states(springLaunch, launches("29 March 2021, 19:30 Beijing")),
      states(springLaunch, status("held")),
      states(springLaunch, shows(mi11Ultra)),
      states(mi11Ultra, named("Mi 11 Ultra", "official")),
      states(mi11Ultra, availability("coming"), { in: "CN" }),
    ),
    saying({ by: sources.mobileModels, on: ["2021-03-29", "2021-12-31"], link: sources.mobileModels.url! })(
      "star",
      states(mi11Ultra, named("star", "codename")),
      states(mi11Ultra, named("M2102K1C", "model-number"), { in: "CN" }),
      states(mi11Ultra, named("M2102K1G", "model-number"), { in: "international" }),
    ),
  ],
});
