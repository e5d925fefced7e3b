import { answer, belief, names } from "../expectation";
import { certified, holds, named } from "../facts";
import { type NewsItem, states } from "../notation";
import { device, series } from "../records";
import * as voices from "../voices";

const s27 = series("Samsung Galaxy S27", "samsung");
const plain = device("Samsung Galaxy S27", "samsung", { of: "Samsung Galaxy S27" });
const plus = device("Samsung Galaxy S27+", "samsung", { of: "Samsung Galaxy S27" });
const pro = device("Samsung Galaxy S27 Pro", "samsung", { of: "Samsung Galaxy S27" });
const ultra = device("Samsung Galaxy S27 Ultra", "samsung", { of: "Samsung Galaxy S27" });

const first: NewsItem = {
  page: "samsung_galaxy_s27_surfaces_for_the_first_time-news-73200",
  on: "2026-06-10",
  reports: [
    {
      by: voices.gsma,
      on: "10 June 2026",
      says: {
        "in the IMEI database": [states(plain, certified("GSMA IMEI database"))],
        "by its name": [states(plain, named("Samsung Galaxy S27", "official"))],
        "SM-S952, and a letter for the market": [states(plain, named("SM-S952", "model-number"))],
      },
    },
  ],
  left: {
    "that the letter which follows stands for markets": "A number is a name as a whole; its parts mean nothing.",
  },
  believed: [
    names(plain, { current: "Samsung Galaxy S27", modelNumbers: ["SM-S952"] }),
    belief(plain, "certification", true, "reported", { member: "gsma imei database" }),
    answer(plain, "KR", "unknown"),
  ],
};

/** Two weeks later the same text has another number. */
const siblings: NewsItem = {
  page: "samsung_galaxy_s27_pro_surfaces_along_with_the_galaxy_s27_and_galaxy_s27_ultra-news-73442",
  on: "2026-06-25",
  reports: [
    {
      by: voices.gsmarena,
      on: "25 June 2026",
      says: { "the S27 had surfaced as SM-S925U": [states(plain, named("SM-S925U", "model-number"))] },
    },
    {
      by: voices.gsma,
      on: "25 June 2026",
      says: {
        "the S27+, the S27 Pro and the S27 Ultra too": [plus, pro, ultra].flatMap((one) => [
          states(one, certified("GSMA IMEI database")),
          states(s27, holds(one)),
        ]),
        "by their names": [
          states(plus, named("Samsung Galaxy S27+", "official")),
          states(pro, named("Samsung Galaxy S27 Pro", "official")),
          states(ultra, named("Samsung Galaxy S27 Ultra", "official")),
        ],
      },
    },
  ],
  believed: [
    names(plain, { current: "Samsung Galaxy S27", modelNumbers: ["SM-S925U", "SM-S952"] }),
    names(pro, { current: "Samsung Galaxy S27 Pro" }),
    belief(s27, "series-member", true, "reported", { member: pro, by: "GSMA device database" }),
    belief(s27, "series-member", null, "unknown", { member: plain }),
    belief(plus, "certification", true, "reported", { member: "gsma imei database" }),
  ],
};

export const galaxyS27Items = [first, siblings];
