import { xiaomi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";

export const xiaomi12Series = series("xiaomi-12", "Xiaomi 12", xiaomi);
export const xiaomi12 = device("xiaomi-12", "Xiaomi 12", xiaomi12Series);
export const xiaomi12Pro = device("xiaomi-12-pro", "Xiaomi 12 Pro", xiaomi12Series);
const inChina = launch("xiaomi-12-launch", "Xiaomi 12 series launch", xiaomi, "Beijing");
export const xiaomi12Abroad = launch("xiaomi-12-global-launch", "Xiaomi 12 series global launch", xiaomi);

const invitation = saying({
  by: sources.xiaomi,
  on: "2021-12-21",
  link: "https://www.phonearena.com/news/xiaomi-announces-official-release-date-12_id137310",
});
const event = saying({ by: sources.xiaomi, on: "2021-12-28" });
const abroadInvitation = saying({
  by: sources.xiaomi,
  on: "2022-03-08",
  link: "https://pocketnow.com/xiaomi-12-series-global-launch-date-confirmed",
});
const abroadEvent = saying({ by: sources.xiaomi, on: "2022-03-15" });
const article = saying({
  by: sources.somagNews,
  on: "2022-06-28",
  link: "https://www.somagnews.com/xiaomi-12s-series-trio-may-not-get-a-global-launch/",
});
const variants = saying({
  by: sources.mobileModels,
  on: ["2022-01-01", "2022-12-31"],
  link: sources.mobileModels.url!,
});

export default story({
  series: [xiaomi12Series],
  devices: [xiaomi12, xiaomi12Pro],
  launches: [inChina, xiaomi12Abroad],
  claims: [
    invitation(
      "on 28 December at 19:30",
      states(inChina, launches("28 December 2021, 19:30 Beijing")),
      states(inChina, status("planned")),
      states(inChina, shows(xiaomi12)),
      states(inChina, shows(xiaomi12Pro)),
    ),
    event(
      "Xiaomi 12 and 12 Pro presented",
      states(inChina, status("held")),
      states(xiaomi12, named("Xiaomi 12", "official")),
      states(xiaomi12Pro, named("Xiaomi 12 Pro", "official")),
    ),
    saying({ by: sources.xiaomi, on: "2021-12-28", link: gsmarenaItem("xiaomi_12-11285") })(
      "on sale from 31 December",
      states(xiaomi12Series, sells("31 December 2021"), { in: "CN" }),
    ),
    event("from 3,699 yuan", states(xiaomi12, priceFrom("3699", "CNY"), { in: "CN" })),
    event("from 4,699 yuan", states(xiaomi12Pro, priceFrom("4699", "CNY"), { in: "CN" })),
    saying({ by: sources.xiaomi, on: "2021-12-31" })(
      "now on sale",
      states(xiaomi12Series, availability("on-sale"), { in: "CN" }),
    ),
    abroadInvitation(
      "global launch on 15 March, 20:00 GMT+8",
      states(xiaomi12Abroad, launches("15 March 2022, 20:00 Beijing")),
      states(xiaomi12Abroad, status("planned")),
      states(xiaomi12Abroad, shows(xiaomi12Series)),
      states(xiaomi12Series, availability("coming"), { in: "international" }),
    ),
    abroadEvent("presented to the world", states(xiaomi12Abroad, status("held"))),
    abroadEvent("749 US dollars", states(xiaomi12, price("749", "USD"), { in: "international" })),
    abroadEvent("999 US dollars", states(xiaomi12Pro, price("999", "USD"), { in: "international" })),
    article(
      "announced in December 2021",
      states(inChina, launches("December 2021")),
      states(inChina, status("held")),
      states(inChina, shows(xiaomi12)),
      states(inChina, shows(xiaomi12Pro)),
    ),
    article(
      "a global release, a few months after China",
      states(xiaomi12, availability("on-sale"), { in: "international" }),
      states(xiaomi12Pro, availability("on-sale"), { in: "international" }),
      states(xiaomi12Series, sells("after December 2021"), { in: "international" }),
    ),
    variants(
      "cupid",
      states(xiaomi12, named("cupid", "codename")),
      states(xiaomi12, named("2201123C", "model-number"), { in: "CN" }),
      states(xiaomi12, named("2201123G", "model-number"), { in: "international" }),
    ),
    variants(
      "zeus",
      states(xiaomi12Pro, named("zeus", "codename")),
      states(xiaomi12Pro, named("2201122C", "model-number"), { in: "CN" }),
      states(xiaomi12Pro, named("2201122G", "model-number"), { in: "international" }),
    ),
  ],
});
