import { samsung } from "../../brands";
import { loneDevice } from "../../entries";
import { availability, named, price, sells, successorOf } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";
import { s25Fe } from "./galaxy-s25-fe";

const s26Fe = loneDevice("samsung-galaxy-s26-fe", "Galaxy S26 FE", samsung);

const said = saying({
  by: sources.samsung,
  on: ["2026-09-04", "2026-09-09"],
  link: "https://news.samsung.com/fr/galaxy-s26-fe",
});
const france = { in: "FR" } as const;

export default story({
  devices: [s26Fe],
  claims: [
    said(
      "available in France from 4 September",
      states(s26Fe, named("Galaxy S26 FE", "official")),
      states(s26Fe, availability("on-sale"), france),
      states(s26Fe, sells("4 September 2026"), france),
    ),
    saying({ by: sources.gsmarena, on: ["2026-09-04", "2026-09-30"] })(
      "successor of the S25 FE",
      states(s26Fe, successorOf(s25Fe)),
    ),
    said("799 euros", states(s26Fe, price("799", "EUR"), { ...france, offer: "128 GB" })),
    said("899 euros", states(s26Fe, price("899", "EUR"), { ...france, offer: "256 GB" })),
  ],
});
