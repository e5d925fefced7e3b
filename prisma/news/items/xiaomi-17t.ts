import { announcement, answer, belief, moves, state } from "../expectation";
import { announced, certified, feature, is, launch, shows } from "../facts";
import { type NewsItem, speculates, states } from "../notation";
import { device, event, series } from "../records";
import * as voices from "../voices";

const seventeenT = series("Xiaomi 17T", "xiaomi");
const plain = device("Xiaomi 17T", "xiaomi", { of: "Xiaomi 17T" });
const pro = device("Xiaomi 17T Pro", "xiaomi", { of: "Xiaomi 17T" });
const show = event("Xiaomi 17T series launch", "xiaomi");
const rumor = voices.unnamed("rumor", "Xiaomi 17T early");

const early: NewsItem = {
  page: "xiaomi_17t_nabs_another_certification_on_its_way_to_a_rumored_early_launch-news-71996",
  on: "2026-03-18",
  reports: [
    {
      by: rumor,
      on: "20 February 2026",
      says: {
        "both as early as May": [
          states(show, announced("as early as May 2026")),
          states(show, shows(plain)),
          states(show, shows(pro)),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "18 March 2026",
      says: {
        "another certification for the 17T": [states(plain, certified("A certification, not named"))],
        "which seems to bear the rumor out": [speculates(show, announced("as early as May 2026"))],
        "its series always came in September so far": [states(seventeenT, feature("A series of each September"))],
      },
    },
  ],
  believed: [
    announcement(show, "as early as May 2026", "rumored", { by: rumor.name!, agreeing: ["GSMArena"] }),
    announcement(pro, "as early as May 2026", "rumored"),
    belief(plain, "certification", true, "reported", { member: "a certification, not named" }),
    answer(plain, "DE", "unknown"),
  ],
};

const india: NewsItem = {
  page: "xiaomi_17t_india_launch_date-news-72947",
  on: "2026-05-22",
  reports: [
    {
      by: voices.xiaomi,
      on: "18 May 2026",
      says: {
        "17T and 17T Pro on 28 May": [
          states(show, announced("28 May 2026")),
          states(show, launch("planned")),
          states(show, shows(plain)),
          states(show, shows(pro)),
        ],
      },
    },
    {
      by: voices.xiaomi,
      on: "22 May 2026",
      says: {
        "the 17T in India on 4 June": [
          states(plain, announced("4 June 2026"), { in: "IN" }),
          states(plain, is("coming"), { in: "IN" }),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "22 May 2026",
      says: {
        "where the T phones return": [
          states(seventeenT, feature("The first T series in India for years"), { in: "IN" }),
        ],
      },
    },
  ],
  believed: [
    announcement(show, "28 May 2026", "official", { by: "Xiaomi" }),
    announcement(pro, "28 May 2026", "official"),
    announcement(plain, "28 May 2026", "official"),
    state(show, { is: "planned", settled: false, canceled: false, certainty: "official" }),
    belief(plain, "launch-window", "4 June 2026", "official", { in: "IN" }),
    answer(plain, "IN", "announced", { by: "Xiaomi" }),
    // Only the plain one was named for India.
    answer(pro, "IN", "unknown"),
    moves(show, "launch-window", ["2026-02-20 stated", "2026-05-18 narrowed"]),
  ],
};

export const xiaomi17tItems = [early, india];
