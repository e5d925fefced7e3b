import { announcement, answer, belief, names, state } from "../expectation";
import { announced, certified, is, launch, named, partner, shows } from "../facts";
import { type NewsItem, states } from "../notation";
import { device, event } from "../records";
import * as voices from "../voices";

const plain = device("Xiaomi 17", "xiaomi", { of: "Xiaomi 17" });
const ultra = device("Xiaomi 17 Ultra", "xiaomi", { of: "Xiaomi 17" });
const leicaEdition = device("Xiaomi 17 Ultra Leica Edition", "xiaomi", { of: "Xiaomi 17" });
const barcelona = event("Xiaomi global launch in Barcelona", "xiaomi");
const register = voices.unnamed("register", "Leica Leitzphone", "regulator");
const leak = voices.unnamed("leak", "Leica Leitzphone");

const date: NewsItem = {
  page: "xiaomi_17_and_xiaomi_17_ultra_global_launch_event_date_is_now_official-news-71646",
  on: "2026-02-20",
  reports: [
    {
      by: voices.xiaomi,
      on: "20 February 2026",
      says: {
        "in Barcelona on 28 February at 14:00": [
          states(barcelona, announced("28 February 2026, 14:00 Barcelona")),
          states(barcelona, launch("planned")),
        ],
        "the 17 and the 17 Ultra, for the world": [
          states(barcelona, shows(plain)),
          states(barcelona, shows(ultra)),
          states(plain, is("coming"), { in: "international" }),
          states(ultra, is("coming"), { in: "international" }),
        ],
      },
    },
  ],
  believed: [
    announcement(barcelona, "28 February 2026, 14:00 Barcelona", "official"),
    state(barcelona, { is: "planned", settled: false, canceled: false, certainty: "official" }),
    announcement(ultra, "28 February 2026, 14:00 Barcelona", "official"),
    // "Global" is somewhere abroad: of one country it promises less.
    answer(ultra, "DE", "expected", { by: "Xiaomi" }),
    answer(ultra, "CN", "unknown"),
  ],
};

/** One phone, in China the Xiaomi 17 Ultra Leica Edition, elsewhere the Leica Leitzphone. */
const leitzphone: NewsItem = {
  page: "leica_leitzphone_powered_by_xiaomi_is_officially_confirmed_this_is_when_its_launching-news-71733",
  on: "2026-02-26",
  reports: [
    {
      by: voices.gsmarena,
      on: "26 February 2026",
      says: {
        "it is the Xiaomi 17 Ultra Leica Edition": [
          states(leicaEdition, named("Xiaomi 17 Ultra Leica Edition", "official"), { in: "CN" }),
        ],
      },
    },
    {
      by: register,
      on: "1–25 February 2026",
      says: {
        "certified for markets outside China as Leica Leitzphone": [
          states(leicaEdition, certified("A register outside China"), { in: "international" }),
          states(leicaEdition, named("Leica Leitzphone", "rumored"), { in: "international" }),
        ],
      },
    },
    {
      by: leak,
      on: "1–25 February 2026",
      says: {
        "the new name again": [states(leicaEdition, named("Leica Leitzphone", "rumored"), { in: "international" })],
      },
    },
    {
      by: voices.xiaomi,
      on: "26 February 2026",
      says: {
        "the Leica Leitzphone, powered by Xiaomi": [
          states(leicaEdition, named("Leica Leitzphone", "official"), { in: "international" }),
          states(leicaEdition, partner("Leica")),
          states(leicaEdition, is("coming"), { in: "international" }),
        ],
      },
    },
  ],
  believed: [
    names(leicaEdition, {
      current: "Leica Leitzphone",
      formerly: [],
      alsoRumored: [],
      inMarkets: ["Xiaomi 17 Ultra Leica Edition, CN"],
    }),
    belief(leicaEdition, "partnership", true, "official", { member: "leica" }),
    belief(leicaEdition, "certification", true, "reported", {
      in: "international",
      member: "a register outside china",
    }),
    answer(leicaEdition, "ES", "expected", { by: "Xiaomi" }),
    answer(leicaEdition, "CN", "unknown"),
  ],
};

export const xiaomi17Items = [date, leitzphone];
