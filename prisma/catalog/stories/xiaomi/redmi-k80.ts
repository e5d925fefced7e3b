import { redmi } from "../../brands";
import { device, launch, series } from "../../entries";
import { availability, launches, price, shows, status, successorOf } from "../../facts";
import { denies, saying, states } from "../../saying";
import * as sources from "../../sources";
import { gsmarenaItem } from "../../sources";
import { story } from "../../story";
import { k70 } from "./redmi-k70";
import { comingTo, listed, onSaleIn, presented } from "./phrases";

const k80Series = series("redmi-k80", "Redmi K80", redmi);
export const k80 = device("redmi-k80", "Redmi K80", k80Series);
export const k80Pro = device("redmi-k80-pro", "Redmi K80 Pro", k80Series);
const inChina = launch("redmi-k80-launch", "Redmi K80 series launch", redmi);
const page = gsmarenaItem("xiaomi_redmi_k80-13525");
const event = saying({ by: sources.redmi, on: "2024-11-27", link: page });

/** Abroad the POCO F7 Pro and F7 Ultra. */
export default story({
  series: [k80Series],
  devices: [k80, k80Pro],
  launches: [inChina],
  claims: [
    saying({
      by: sources.redmi,
      on: ["2024-11-20", "2024-11-21"],
      link: "https://www.tecnoandroid.it/2024/11/21/redmi-k80-ecco-la-data-del-debutto-ufficiale-1480822/",
    })(
      "on 27 November",
      states(inChina, launches("27 November 2024")),
      states(inChina, status("planned")),
      states(inChina, shows(k80Series)),
      ...comingTo(k80Series, "CN"),
    ),
    event("K80 and K80 Pro presented", ...presented(inChina, k80, k80Pro)),
    event("from 2,499 yuan", states(k80, price("2499", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    event("from 3,699 yuan", states(k80Pro, price("3699", "CNY"), { in: "CN", offer: "12 GB + 256 GB" })),
    saying({ by: sources.gsmarena, on: ["2024-12-05", "2025-01-31"], link: page })(
      "on sale in China alone",
      ...onSaleIn(k80Series, "CN"),
      denies(k80Series, availability("on-sale"), { in: "international" }),
      states(k80, successorOf(k70)),
    ),
    listed(["2024-11-27", "2025-12-31"], k80, "zorn", { CN: "24117RK2CC" }),
    listed(["2024-11-27", "2025-12-31"], k80Pro, "miro", { CN: "24127RK2CC" }),
  ],
});
