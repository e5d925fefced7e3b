import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, feature, launches, named, priceFrom, sells, shows, status } from "../../facts";
import { denies, expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const miMix = series("xiaomi-mi-mix", "Mi MIX", xiaomi);
export const miMixFold = device("xiaomi-mi-mix-fold", "Mi MIX Fold", miMix, "fold");
const mix4 = device("xiaomi-mi-mix-4", "Mi MIX 4", miMix);
const foldLaunch = launch("xiaomi-mi-mix-fold-launch", "Xiaomi spring launch, second evening", xiaomi);
const mix4Launch = launch("xiaomi-mi-mix-4-launch", "Mi MIX 4 launch", xiaomi);

const foldEvent = saying({
  by: sources.xiaomi,
  on: "2021-03-30",
  link: "https://www.financialexpress.com/industry/technology/xiaomis-mi-mix-makes-comeback-as-an-out-and-out-foldable-smartphone-with-liquid-lens-camera/2223423/",
});
const foldSale = saying({
  by: sources.xiaomi,
  on: "2021-03-30",
  link: "https://hunchmag.com/xiaomi-has-changed-its-mind-to-release-the-innovative-xiaomi-mix-fold-exclusively-in-china/",
});
const mix4Invitation = saying({
  by: sources.xiaomi,
  on: "2021-08-04",
  link: "https://pocketnow.com/xiaomi-mi-mix-4-will-be-unveiled-on-august-10-with-an-under-display-camera",
});
const mix4Event = saying({
  by: sources.xiaomi,
  on: "2021-08-10",
  link: "https://www.theverge.com/2021/8/10/22617979/xiaomi-mi-mix-4-announced-under-display-camera-cup-specs-price",
});
const article = saying({
  by: sources.somagNews,
  on: "2022-06-28",
  link: "https://www.somagnews.com/xiaomi-12s-series-trio-may-not-get-a-global-launch/",
});
const variants = saying({
  by: sources.mobileModels,
  on: ["2021-04-01", "2022-06-28"],
  link: sources.mobileModels.url!,
});

export default story({
  series: [miMix],
  devices: [miMixFold, mix4],
  launches: [foldLaunch, mix4Launch],
  claims: [
    foldEvent(
      "Xiaomi's first folding phone presented",
      states(foldLaunch, launches("30 March 2021, 19:30 Beijing")),
      states(foldLaunch, status("held")),
      states(foldLaunch, shows(miMixFold)),
      states(miMixFold, named("Mi MIX Fold", "official")),
    ),
    foldSale("on sale from 16 April", states(miMixFold, sells("16 April 2021"), { in: "CN" })),
    foldEvent("from 9,999 yuan", states(miMixFold, priceFrom("9999", "CNY"), { in: "CN" })),
    mix4Invitation(
      "on 10 August at 19:30, in China",
      states(mix4Launch, launches("10 August 2021, 19:30 Beijing")),
      states(mix4Launch, status("planned")),
      states(mix4Launch, shows(mix4)),
      states(mix4, availability("coming"), { in: "CN" }),
    ),
    mix4Event(
      "a camera under the panel",
      states(mix4Launch, status("held")),
      states(mix4, named("Mi MIX 4", "official")),
      states(mix4, feature("Front camera under the display")),
    ),
    mix4Event(
      "from 4,999 yuan, on sale from 16 August",
      states(mix4, priceFrom("4999", "CNY"), { in: "CN" }),
      states(mix4, sells("16 August 2021"), { in: "CN" }),
    ),
    article("Xiaomi's first folding phone", states(miMixFold, feature("Xiaomi's first folding phone"))),
    article(
      "sold only in China, in limited quantities",
      states(miMixFold, availability("on-sale"), { in: "CN", note: "In limited quantities." }),
      denies(miMixFold, availability("on-sale"), { in: "international" }),
    ),
    article(
      "the same was the Mi MIX 4",
      states(mix4, availability("on-sale"), { in: "CN" }),
      denies(mix4, availability("on-sale"), { in: "international" }),
    ),
    article("of 2021", states(mix4Launch, launches("2021"))),
    article("first with a camera under the display", states(mix4, feature("Front camera under the display"))),
    article(
      "import from third-party retailers",
      expects(miMixFold, availability("on-sale"), { in: "international", offer: "import" }),
      expects(mix4, availability("on-sale"), { in: "international", offer: "import" }),
    ),
    variants(
      "cetus",
      states(miMixFold, named("cetus", "codename")),
      states(miMixFold, named("M2011J18C", "model-number"), { in: "CN" }),
    ),
    variants(
      "odin",
      states(mix4, named("odin", "codename")),
      states(mix4, named("2106118C", "model-number"), { in: "CN" }),
    ),
  ],
});
