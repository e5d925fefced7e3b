import { huawei } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, sells, shows, status, successorOf } from "../../facts";
import { expects, saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { p60Pro } from "./huawei-mate-x3";

/** Awaited as the P70, put off, renamed, and sold without an event. */
const pura70Series = series("huawei-pura-70", "Huawei Pura 70", huawei);
const pura70 = device("huawei-pura-70", "Huawei Pura 70", pura70Series);
const pura70ProPlus = device("huawei-pura-70-pro-plus", "Huawei Pura 70 Pro+", pura70Series);
const pura70Pro = device("huawei-pura-70-pro", "Huawei Pura 70 Pro", pura70Series);
export const pura70Ultra = device("huawei-pura-70-ultra", "Huawei Pura 70 Ultra", pura70Series);
const event = launch("huawei-pura-70-launch", "Huawei Pura 70 series launch", huawei);
const world = launch("huawei-pura-70-global-launch", "Huawei Pura 70 series global launch", huawei);

export default story({
  series: [pura70Series],
  devices: [pura70, pura70ProPlus, pura70Pro, pura70Ultra],
  launches: [event, world],
  claims: [
    saying({
      by: sources.hiTechExpert,
      on: ["2024-04-15", "2024-04-17"],
      link: "https://hitechexpert.top/huawei-pura-70-series-may-appear-on-store-shelves-on-april-18/",
    })(
      "it has put off the P70 before",
      states(event, launches("before May 2024")),
      states(pura70Series, named("Huawei P70", "rumored")),
    ),
    saying({
      by: sources.huawei,
      on: "2024-04-15",
      link: "https://technode.com/2024/04/16/huawei-unveils-new-pura-70-series-smartphones-expected-to-be-on-sale-from-april-18/",
    })("P is now Pura", states(pura70Series, named("Huawei Pura 70", "official")), states(event, shows(pura70Series))),
    saying({
      by: sources.digitalChatStation,
      on: ["2024-04-15", "2024-04-16"],
      link: "https://technode.com/2024/04/16/huawei-unveils-new-pura-70-series-smartphones-expected-to-be-on-sale-from-april-18/",
    })(
      "Pura 70, Pro, Pro+ and Ultra",
      states(event, shows(pura70)),
      states(event, shows(pura70Pro)),
      states(event, shows(pura70ProPlus)),
      states(event, shows(pura70Ultra)),
    ),
    saying({
      by: sources.itHome,
      on: ["2024-04-15", "2024-04-16"],
      link: "https://technode.com/2024/04/16/huawei-unveils-new-pura-70-series-smartphones-expected-to-be-on-sale-from-april-18/",
    })("in the shops around 18 April", expects(event, launches("around 18 April 2024"))),
    saying({ by: sources.huawei, on: "2024-04-18", link: "https://www.globaltimes.cn/page/202404/1310891.shtml" })(
      "Pro and Ultra sold since 10:08",
      states(event, status("held")),
      states(event, launches("18 April 2024, 10:08 Beijing")),
      states(pura70Pro, named("Huawei Pura 70 Pro", "official")),
      states(pura70Ultra, named("Huawei Pura 70 Ultra", "official")),
      states(pura70Pro, availability("on-sale"), { in: "CN" }),
      states(pura70Ultra, availability("on-sale"), { in: "CN" }),
      states(pura70Pro, sells("18 April 2024"), { in: "CN" }),
      states(pura70Ultra, sells("18 April 2024"), { in: "CN" }),
    ),
    saying({
      by: sources.telecomLead,
      on: ["2024-04-18", "2024-04-19"],
      link: "https://telecomlead.com/smart-phone/huawei-unveils-pura-70-smartphone-series-with-ai-features-115794",
    })(
      "the others from 22 April, from 5,499 yuan",
      states(pura70, sells("22 April 2024"), { in: "CN" }),
      states(pura70ProPlus, sells("22 April 2024"), { in: "CN" }),
      states(pura70, priceFrom("5499", "CNY"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: "2024-04-22", link: "https://en.wikipedia.org/wiki/Huawei_Pura_70" })(
      "Pura 70 and 70 Pro+ now sold as well",
      states(pura70, named("Huawei Pura 70", "official")),
      states(pura70ProPlus, named("Huawei Pura 70 Pro+", "official")),
      states(pura70, availability("on-sale"), { in: "CN" }),
      states(pura70ProPlus, availability("on-sale"), { in: "CN" }),
      states(pura70Pro, priceFrom("6499", "CNY"), { in: "CN" }),
      states(pura70Ultra, priceFrom("9999", "CNY"), { in: "CN" }),
      states(pura70Pro, successorOf(p60Pro)),
    ),
    saying({
      by: sources.huawei,
      on: ["2024-05-01", "2024-05-31"],
      link: "https://en.wikipedia.org/wiki/Huawei_Pura_70",
    })(
      "in Europe in May",
      states(world, status("held")),
      states(world, launches("May 2024")),
      states(world, shows(pura70)),
      states(world, shows(pura70Pro)),
      states(world, shows(pura70Ultra)),
      states(pura70, availability("on-sale"), { in: "europe" }),
      states(pura70, availability("on-sale"), { in: "FR" }),
      states(pura70, availability("on-sale"), { in: "GB" }),
      states(pura70Pro, availability("on-sale"), { in: "europe" }),
      states(pura70Pro, availability("on-sale"), { in: "FR" }),
      states(pura70Pro, availability("on-sale"), { in: "GB" }),
      states(pura70Ultra, availability("on-sale"), { in: "europe" }),
      states(pura70Ultra, availability("on-sale"), { in: "FR" }),
      states(pura70Ultra, availability("on-sale"), { in: "GB" }),
      states(pura70Ultra, price("1499", "EUR"), { in: "DE" }),
    ),
  ],
});
