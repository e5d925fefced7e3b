import { answer, belief, names } from "../expectation";
import { announced, feature, is, named } from "../facts";
import { type NewsItem, states } from "../notation";
import { device } from "../records";
import * as voices from "../voices";

const a6x = device("Oppo A6x", "oppo");
/** Elsewhere, A6s is another phone. */
const a6s = device("Oppo A6s", "oppo");
const leak = voices.unnamed("leak", "Oppo A6x in India");

const india: NewsItem = {
  page: "oppo_a6x_launches_in_india_as_the_a6s_here_are_the_specs_and_prices-news-72006",
  on: "2026-03-18",
  reports: [
    {
      by: leak,
      on: "17 March 2026",
      says: { "India will call it A6s": [states(a6x, named("Oppo A6s", "rumored"), { in: "IN" })] },
    },
    {
      by: voices.oppo,
      on: "18 March 2026",
      says: {
        "official in India today, as the A6s": [
          states(a6x, announced("today"), { in: "IN" }),
          states(a6x, is("coming"), { in: "IN" }),
          states(a6x, named("Oppo A6s", "official"), { in: "IN" }),
        ],
        "elsewhere the A6x": [states(a6x, named("Oppo A6x", "official"))],
      },
    },
    {
      by: voices.gsmarena,
      on: "18 March 2026",
      says: {
        "another A6s, with another battery, is sold abroad": [
          states(a6s, named("Oppo A6s", "official"), { in: "international" }),
          states(a6s, is("on-sale"), { in: "international" }),
          states(a6s, feature("Another battery than the Indian A6s")),
        ],
      },
    },
  ],
  believed: [
    names(a6x, { current: "Oppo A6x", inMarkets: ["Oppo A6s, IN"], alsoRumored: [], formerly: [] }),
    names(a6s, { current: "Oppo A6s" }),
    answer(a6x, "IN", "announced", { by: "Oppo" }),
    belief(a6x, "launch-window", "18 March 2026", "official", { in: "IN" }),
    answer(a6s, "FR", "expected"),
  ],
};

export const oppoA6xItems = [india];
