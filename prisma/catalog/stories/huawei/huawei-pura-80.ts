import { huawei } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, named, price, priceFrom, shows, status, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { pura70Ultra } from "./huawei-pura-70";

const pura80Series = series("huawei-pura-80", "Huawei Pura 80", huawei);
const pura80 = device("huawei-pura-80", "Huawei Pura 80", pura80Series);
const pura80Pro = device("huawei-pura-80-pro", "Huawei Pura 80 Pro", pura80Series);
const pura80ProPlus = device("huawei-pura-80-pro-plus", "Huawei Pura 80 Pro+", pura80Series);
export const pura80Ultra = device("huawei-pura-80-ultra", "Huawei Pura 80 Ultra", pura80Series);
const china = launch("huawei-pura-80-launch", "Huawei Pura 80 series launch", huawei);
const dubai = launch("huawei-pura-80-global-launch", "Huawei Pura 80 series global launch", huawei, "Dubai");

export default story({
  series: [pura80Series],
  devices: [pura80, pura80Pro, pura80ProPlus, pura80Ultra],
  launches: [china, dubai],
  claims: [
    saying({ by: sources.huawei, on: "2025-06-11", link: "https://en.wikipedia.org/wiki/Huawei_Pura_80" })(
      "four phones, Ultra from 9,999 yuan",
      states(china, status("held")),
      states(china, launches("11 June 2025")),
      states(china, shows(pura80)),
      states(china, shows(pura80Pro)),
      states(china, shows(pura80ProPlus)),
      states(china, shows(pura80Ultra)),
      states(pura80, named("Huawei Pura 80", "official")),
      states(pura80Pro, named("Huawei Pura 80 Pro", "official")),
      states(pura80ProPlus, named("Huawei Pura 80 Pro+", "official")),
      states(pura80Ultra, named("Huawei Pura 80 Ultra", "official")),
      states(pura80Series, availability("coming"), { in: "CN" }),
      states(pura80Pro, priceFrom("6499", "CNY"), { in: "CN" }),
      states(pura80ProPlus, priceFrom("7999", "CNY"), { in: "CN" }),
      states(pura80Ultra, priceFrom("9999", "CNY"), { in: "CN" }),
      states(pura80Ultra, successorOf(pura70Ultra)),
    ),
    saying({ by: sources.huawei, on: ["2025-06-26", "2025-07-31"] })(
      "on sale",
      states(pura80Series, availability("on-sale"), { in: "CN" }),
    ),
    saying({ by: sources.huawei, on: "2025-07-10", link: "https://en.wikipedia.org/wiki/Huawei_Pura_80" })(
      "Pro and Ultra for the world",
      states(dubai, status("held")),
      states(dubai, launches("10 July 2025")),
      states(dubai, shows(pura80Pro)),
      states(dubai, shows(pura80Ultra)),
      states(pura80Pro, availability("coming"), { in: "DE" }),
      states(pura80Pro, availability("coming"), { in: "FR" }),
      states(pura80Pro, availability("coming"), { in: "AE" }),
      states(pura80Ultra, availability("coming"), { in: "DE" }),
      states(pura80Ultra, availability("coming"), { in: "FR" }),
      states(pura80Ultra, availability("coming"), { in: "AE" }),
      states(pura80Ultra, price("1499", "EUR"), { in: "DE" }),
    ),
    saying({ by: sources.huawei, on: ["2025-07-10", "2025-08-31"] })(
      "on sale",
      states(pura80Pro, availability("on-sale"), { in: "DE" }),
      states(pura80Pro, availability("on-sale"), { in: "FR" }),
      states(pura80Pro, availability("on-sale"), { in: "AE" }),
      states(pura80Ultra, availability("on-sale"), { in: "DE" }),
      states(pura80Ultra, availability("on-sale"), { in: "FR" }),
      states(pura80Ultra, availability("on-sale"), { in: "AE" }),
    ),
  ],
});
