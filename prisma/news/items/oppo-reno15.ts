import { announcement, answer, belief, names } from "../expectation";
import { announced, follows, is, named } from "../facts";
import { type NewsItem, states } from "../notation";
import { device } from "../records";
import * as voices from "../voices";

/** Two phones of one name: abroad, Reno15 Pro is another. The form knows phones by their names, so this one has claims alone. */
const inChina = device(null, "oppo");
const proMax = device("Oppo Reno15 Pro Max", "oppo");
const pro = device("Oppo Reno15 Pro", "oppo");

const abroad: NewsItem = {
  page: "oppo_reno15_pro_max_and_reno15_pro_announced_for_global_markets-news-70932",
  on: "2026-01-02",
  reports: [
    {
      by: voices.oppo,
      on: "2 January 2026",
      says: {
        "Reno15 Pro Max and Reno15 Pro on sale in Taiwan": [
          states(proMax, named("Oppo Reno15 Pro Max", "official")),
          states(proMax, is("on-sale"), { in: "TW" }),
          states(pro, named("Oppo Reno15 Pro", "official"), { in: "international" }),
          states(pro, is("on-sale"), { in: "TW" }),
        ],
        "for global markets": [
          states(proMax, is("coming"), { in: "international" }),
          states(pro, is("coming"), { in: "international" }),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "2 January 2026",
      note: "The text prints November 2026, which was still to come.",
      says: {
        "the Pro Max is what China got as the Reno15 Pro": [
          states(proMax, follows("rebrand-of", inChina)),
          states(inChina, named("Oppo Reno15 Pro", "official"), { in: "CN" }),
        ],
        "which debuted in China in November": [states(inChina, announced("November 2025"), { in: "CN" })],
      },
    },
  ],
  believed: [
    answer(proMax, "TW", "available", { by: "Oppo" }),
    answer(proMax, "DE", "expected", { by: "Oppo" }),
    answer(proMax, "CN", "unknown"),
    names(proMax, { current: "Oppo Reno15 Pro Max", formerly: [], inMarkets: [] }),
    names(inChina, { current: "Oppo Reno15 Pro", inMarkets: [] }),
    belief(proMax, "lineage", true, "reported", { lineage: "rebrand-of", member: inChina }),
    announcement(inChina, "November 2025", "reported"),
  ],
};

export const oppoReno15Items = [abroad];
