import { honor } from "../../brands";
import { device, launch, loneDevice, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { doubts, saying, speculates, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { magic4Pro } from "./honor-magic4";

const magicV = loneDevice("honor-magic-v", "Honor Magic V", honor, "fold");
export const magicVs = loneDevice("honor-magic-vs", "Honor Magic Vs", honor, "fold");
const first = launch("honor-magic-v-launch", "Honor Magic V launch", honor);
const second = launch("honor-magic-vs-launch", "Honor Magic Vs launch", honor);
const mwc = launch("honor-magic-vs-global-launch", "Honor Magic Vs and Magic5 launch at MWC 2023", honor, "Barcelona");
const series5 = series("honor-magic5", "Honor Magic5", honor);
const magic5 = device("honor-magic5", "Honor Magic5", series5);
export const magic5Pro = device("honor-magic5-pro", "Honor Magic5 Pro", series5);

const world = saying({
  by: sources.honor,
  on: "2023-02-27",
  link: "https://www.gsmarena.com/honor_magic5_pro-12148.php",
});

export default story({
  series: [series5],
  devices: [magicV, magicVs, magic5, magic5Pro],
  launches: [first, second, mwc],
  claims: [
    saying({ by: sources.honor, on: "2022-01-10", link: "https://www.gsmarena.com/honor_magic_v-11311.php" })(
      "Magic V presented, from 9,999 yuan",
      states(first, status("held")),
      states(first, launches("10 January 2022")),
      states(first, shows(magicV)),
      states(magicV, named("Honor Magic V", "official")),
      states(magicV, availability("coming"), { in: "CN" }),
      states(magicV, priceFrom("9999", "CNY"), { in: "CN" }),
    ),
    saying({
      by: sources.gsmarena,
      on: ["2022-01-18", "2022-03-29"],
      link: "https://www.gsmarena.com/honor_magic_v-11311.php",
    })(
      "released on 18 January",
      states(magicV, sells("18 January 2022"), { in: "CN" }),
      states(magicV, availability("on-sale"), { in: "CN" }),
      states(magicV, named("MGI-AN00", "model-number"), { in: "CN" }),
    ),
    saying({
      by: sources.everyeye,
      on: ["2022-10-15", "2022-11-14"],
      link: "https://tech.everyeye.it/notizie/honor-magic-5-pronto-flagship-snapdragon-8-gen2-arriva-novembre-617826.html",
    })("Magic5 to be launched on 28 November", states(mwc, launches("28 November 2022"))),
    saying({
      by: sources.honor,
      on: "2022-11-10",
      link: "https://pocketnow.com/honor-flagship-launch-november-23/",
    })(
      "Magic Vs on 23 November at 14:30",
      states(second, launches("23 November 2022, 14:30 Beijing")),
      states(second, status("planned")),
      states(second, shows(magicVs)),
    ),
    saying({ by: sources.honor, on: "2022-11-23" })(
      "Magic Vs presented, from 7,499 yuan",
      states(second, status("held")),
      states(second, shows(magicVs)),
      states(magicVs, named("Honor Magic Vs", "official")),
      states(magicVs, availability("coming"), { in: "CN" }),
      states(magicVs, priceFrom("7499", "CNY"), { in: "CN" }),
      states(magicVs, sells("30 November 2022"), { in: "CN" }),
      states(magicVs, successorOf(magicV)),
    ),
    saying({ by: sources.honor, on: "2022-11-30" })("on sale", states(magicVs, availability("on-sale"), { in: "CN" })),
    saying({
      by: sources.techAdvisor,
      on: ["2022-09-01", "2023-02-26"],
      link: "https://techadvisorar.pages.dev/posts/honor-magic-5-release-date-price-specs-rumours-tech-advisor",
    })(
      "plausible at MWC 2023, not in North America",
      speculates(mwc, launches("27 February – 2 March 2023")),
      doubts(series5, availability("coming"), { in: "US" }),
    ),
    world(
      "Magic5, Magic5 Pro and Magic Vs for the world",
      states(mwc, status("held")),
      states(mwc, launches("27 February 2023")),
      states(mwc, shows(magic5)),
      states(mwc, shows(magic5Pro)),
      states(mwc, shows(magicVs)),
      states(magic5, named("Honor Magic5", "official")),
      states(magic5Pro, named("Honor Magic5 Pro", "official")),
      states(magic5Pro, availability("coming"), { in: "GB" }),
      states(magic5Pro, availability("coming"), { in: "DE" }),
      states(magic5Pro, availability("coming"), { in: "FR" }),
      states(magicVs, availability("coming"), { in: "GB" }),
      states(magicVs, availability("coming"), { in: "DE" }),
      states(magicVs, availability("coming"), { in: "FR" }),
    ),
    world(
      "Pro for 949 pounds, 1,199 euros; Vs for 1,399 pounds",
      states(magic5Pro, price("949", "GBP"), { in: "GB" }),
      states(magic5Pro, price("1199", "EUR"), { in: "DE" }),
      states(magicVs, price("1399", "GBP"), { in: "GB" }),
      states(magicVs, price("1599", "EUR"), { in: "DE" }),
      states(magic5Pro, successorOf(magic4Pro)),
    ),
    saying({ by: sources.honor, on: ["2023-03-06", "2023-03-31"] })(
      "on sale in China",
      states(series5, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.honor, on: ["2023-05-01", "2023-05-31"] })(
      "on sale in Europe",
      states(magic5Pro, availability("on-sale"), { in: "GB" }),
      states(magic5Pro, availability("on-sale"), { in: "DE" }),
      states(magic5Pro, availability("on-sale"), { in: "FR" }),
      states(magicVs, availability("on-sale"), { in: "GB" }),
      states(magicVs, availability("on-sale"), { in: "DE" }),
      states(magicVs, availability("on-sale"), { in: "FR" }),
    ),
    saying({
      by: sources.androidAuthority,
      on: "2023-09-06",
      link: "https://www.androidauthority.com/honor-magic-v2-delayed-global-launch-3360967/",
    })("the first Magic V stayed at home", doubts(magicV, availability("on-sale"), { in: "international" })),
  ],
});
