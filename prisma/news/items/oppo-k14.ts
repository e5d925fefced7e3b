import { announcement, answer, belief, moves, state } from "../expectation";
import { announced, certified, is, launch, named, price, sells, shows } from "../facts";
import { type NewsItem, states } from "../notation";
import { device, event } from "../records";
import * as voices from "../voices";

const k14 = device("Oppo K14", "oppo");
const k14x = device("Oppo K14x", "oppo");
const show = event("Oppo K14 launch in India", "oppo");

const date: NewsItem = {
  page: "oppo_k14_has_most_of_its_specs_officially_revealed_ahead_of_march_9_launch-news-71824",
  on: "2026-03-05",
  reports: [
    {
      by: voices.oppo,
      on: "5 March 2026",
      says: {
        "the K14 on 9 March in India": [
          states(show, announced("9 March 2026")),
          states(show, launch("planned")),
          states(show, shows(k14)),
          states(k14, named("Oppo K14", "official")),
          states(k14, is("coming"), { in: "IN" }),
        ],
        "at Flipkart": [states(k14, is("coming"), { in: "IN", offer: "Flipkart" })],
      },
    },
    {
      by: voices.gsmarena,
      on: "5 March 2026",
      says: {
        "the K14x came in February": [states(k14x, announced("February 2026"), { in: "IN" })],
        "a certification had given the K14 away": [states(k14, certified("A certification, not named"))],
      },
    },
  ],
  believed: [
    announcement(show, "9 March 2026", "official", { by: "Oppo" }),
    announcement(k14, "9 March 2026", "official"),
    state(show, { is: "planned", settled: false, canceled: false, certainty: "official" }),
    answer(k14, "IN", "announced", { by: "Oppo" }),
    belief(k14, "availability", true, "official", { in: "IN", offer: "Flipkart" }),
    announcement(k14x, "February 2026", "reported"),
  ],
};

const delayed: NewsItem = {
  page: "oppo_k14s_launch_was_delayed_heres_when_the_first_sale_is_taking_place-news-71993",
  on: "2026-03-17",
  reports: [
    {
      by: voices.gsmarena,
      on: "17 March 2026",
      says: {
        "it was to be on 9 March, and was delayed for whatever reason": [states(show, launch("moved"))],
      },
    },
    {
      by: voices.oppo,
      on: "17 March 2026",
      says: {
        "first sale on 20 March": [states(k14, sells("20 March"), { in: "IN" })],
        "16,999 rupees": [states(k14, price("16999", "INR"), { in: "IN" })],
      },
    },
  ],
  believed: [
    state(show, { is: "moved", settled: true, canceled: false, certainty: "reported", by: "GSMArena" }),
    belief(k14, "sale-window", "20 March 2026", "official", { in: "IN" }),
    belief(k14, "price", "16999 INR", "official", { in: "IN" }),
    answer(k14, "IN", "announced", { by: "Oppo" }),
    moves(show, "launch-window", ["2026-03-05 stated", "2026-03-17 postponed"]),
  ],
};

export const oppoK14Items = [date, delayed];
