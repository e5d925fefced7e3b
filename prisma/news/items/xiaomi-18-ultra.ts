import { announcement, answer, belief, moves, state } from "../expectation";
import { announced, holds, is, launch, shows } from "../facts";
import { denies, expects, type NewsItem, states } from "../notation";
import { device, event, series } from "../records";
import * as voices from "../voices";

const xiaomi18 = series("Xiaomi 18", "xiaomi");
const ultra = device("Xiaomi 18 Ultra", "xiaomi");
const december = event("Xiaomi 18 Ultra launch", "xiaomi");
const vivoUltra = device("vivo X500 Ultra", "vivo");
const oppoUltra = device("Oppo Find X10 Ultra", "oppo");
const rumor = voices.unnamed("rumor", "Xiaomi 18 Ultra in December");

const canceled: NewsItem = {
  page: "tipster_claims_xiaomi_18_ultra_cancelled_upcoming_vivo_and_oppo_ultras_wont_go_global-news-74196",
  on: "2026-08-17",
  reports: [
    {
      by: rumor,
      on: "July 2026",
      note: "When it was said is not told.",
      says: {
        "rumored for December": [states(december, announced("December 2026")), expects(december, shows(ultra))],
      },
    },
    {
      by: voices.kartikeySingh,
      on: "17 August 2026",
      says: {
        "the Ultra is canceled": [
          states(december, launch("canceled")),
          states(ultra, is("canceled"), { in: "everywhere" }),
        ],
        "the series has three phones only": [denies(xiaomi18, holds(ultra))],
        "the next Ultras of vivo and Oppo do not leave China": [
          denies(vivoUltra, is("coming"), { in: "international" }),
          denies(oppoUltra, is("coming"), { in: "international" }),
        ],
      },
    },
  ],
  left: { "that the series has three phones": "That one is not among them can be said, their number cannot." },
  believed: [
    state(december, { is: "canceled", settled: true, canceled: true, certainty: "rumored", by: "Kartikey Singh" }),
    belief(xiaomi18, "series-member", false, "rumored", { member: ultra }),
    // What is canceled comes nowhere, as surely as it is canceled; what stays at home is unlikely elsewhere.
    answer(ultra, "CN", "excluded", { by: "Kartikey Singh", certainty: "rumored" }),
    answer(vivoUltra, "DE", "unlikely", { by: "Kartikey Singh" }),
    answer(oppoUltra, "IN", "unlikely"),
    answer(vivoUltra, "CN", "unknown"),
    announcement(december, "December 2026", "rumored"),
    moves(december, "launch-window", ["2026-07-31 stated", "2026-08-17 canceled"]),
  ],
};

export const xiaomi18UltraItems = [canceled];
