import { announcement, belief } from "../expectation";
import { announced, follows, shows } from "../facts";
import { expects, type NewsItem, states } from "../notation";
import { device, event } from "../records";
import * as voices from "../voices";

const pro = device("POCO X8 Pro", "poco");
const proMax = device("POCO X8 Pro Max", "poco");
const turbo5 = device("Redmi Turbo 5", "redmi");
const turbo5Max = device("Redmi Turbo 5 Max", "redmi");
const show = event("POCO X8 Pro series launch", "poco");
const rumor = voices.unnamed("rumor", "POCO X8 Pro launch");

const date: NewsItem = {
  page: "poco_x8_pro_and_poco_x8_pro_max_launch_date_tipped-news-71850",
  on: "2026-03-06",
  reports: [
    {
      by: rumor,
      on: "6 March 2026",
      says: {
        "both on 17 March": [
          states(show, announced("17 March")),
          states(show, shows(pro)),
          states(show, shows(proMax)),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "6 March 2026",
      says: {
        "rumored to be the Redmi Turbo 5 and Turbo 5 Max again": [
          expects(pro, follows("rebrand-of", turbo5)),
          expects(proMax, follows("rebrand-of", turbo5Max)),
        ],
      },
    },
  ],
  believed: [
    announcement(show, "17 March 2026", "rumored", { by: rumor.name! }),
    announcement(pro, "17 March 2026", "rumored"),
    belief(pro, "lineage", true, "rumored", { lineage: "rebrand-of", member: turbo5 }),
    belief(proMax, "lineage", true, "rumored", { lineage: "rebrand-of", member: turbo5Max }),
    belief(proMax, "lineage", null, "unknown", { lineage: "rebrand-of", member: turbo5 }),
  ],
};

export const pocoX8Items = [date];
