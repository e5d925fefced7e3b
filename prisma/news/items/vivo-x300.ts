import { announcement, answer, belief, names, state } from "../expectation";
import { announced, certified, holds, is, launch, named, shows } from "../facts";
import { expects, type NewsItem, speculates, states } from "../notation";
import { device, event, series } from "../records";
import * as voices from "../voices";

const x300 = series("vivo X300", "vivo");
const ultra = device("vivo X300 Ultra", "vivo", { of: "vivo X300" });
const max = device("vivo X300 Max", "vivo", { of: "vivo X300" });
const show = event("vivo X300 Ultra launch", "vivo");

/** X300s, then X300 Max, then X300s after all. */
const asMax: NewsItem = {
  page: "vivo_x300_max_specs_surface-news-71520",
  on: "2026-02-12",
  reports: [
    {
      by: voices.gsmarena,
      on: "12 February 2026",
      says: {
        "the series is rumored to grow by the Ultra and the Max": [
          expects(x300, holds(ultra)),
          expects(x300, holds(max)),
        ],
        "the Max, spoken of before as the X300s": [
          states(max, named("vivo X300 Max", "rumored")),
          states(max, named("vivo X300s", "rumored")),
        ],
        "certified in China": [states(max, certified("A Chinese register"), { in: "CN" })],
      },
    },
  ],
  left: {
    "which of the two names came first":
      "A claim tells a name from the day it was stated on, not until when it was used.",
    "vivo says nothing of either": "Silence is no statement.",
  },
  believed: [
    names(max, { current: "vivo X300 Max", alsoRumored: ["vivo X300s"], formerly: [] }),
    belief(x300, "series-member", true, "rumored", { member: max, by: "GSMArena" }),
    belief(max, "certification", true, "reported", { in: "CN", member: "a chinese register" }),
    answer(max, "CN", "unknown"),
  ],
};

const asS: NewsItem = {
  page: "vivo_x300s_confirmed_to_debut_soon_key_specs_revealed-news-71865",
  on: "2026-03-09",
  reports: [
    {
      by: voices.vivo,
      on: "9 March 2026",
      says: {
        "the X300s, soon, in China": [
          states(max, named("vivo X300s", "official")),
          states(max, is("coming"), { in: "CN" }),
          states(show, launch("planned")),
          states(show, announced("no date"), { in: "CN" }),
          states(show, shows(max)),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "9 March 2026",
      says: {
        "leaks had called it X300 Max": [states(max, named("vivo X300 Max", "rumored"))],
        "probably together with the Ultra": [speculates(show, shows(ultra))],
      },
    },
  ],
  left: { "that it is soon": "“Soon” has no bounds at all: it is entered as no date." },
  believed: [
    names(max, { current: "vivo X300s", formerly: ["vivo X300 Max"], alsoRumored: [] }),
    announcement(show, "no date", "official", { by: "vivo" }),
    state(show, { is: "planned", settled: false, canceled: false, certainty: "official" }),
    belief(show, "line-up", true, "official", { member: max }),
    belief(show, "line-up", true, "rumored", { member: ultra }),
    answer(max, "CN", "announced", { by: "vivo" }),
    answer(max, "DE", "unknown"),
  ],
};

export const vivoX300Items = [asMax, asS];
