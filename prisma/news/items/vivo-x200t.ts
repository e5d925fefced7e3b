import { announcement, answer, belief } from "../expectation";
import { announced, is, named, priceBetween } from "../facts";
import { type NewsItem, states } from "../notation";
import { device } from "../records";
import * as voices from "../voices";

const x200t = device("vivo X200T", "vivo");
const rumor = voices.unnamed("rumor", "vivo X200T in India");

const india: NewsItem = {
  page: "heres_when_the_vivo_x200t_is_expected_to_launch_and_how_much_it_will_cost-news-70966",
  on: "2026-01-06",
  reports: [
    {
      by: rumor,
      on: "6 January 2026",
      says: {
        "in India in the last week of the month": [
          states(x200t, announced("the last week of this month"), { in: "IN" }),
          states(x200t, is("coming"), { in: "IN" }),
          states(x200t, named("vivo X200T", "rumored")),
        ],
        "at 50,000 to 55,000 rupees": [states(x200t, priceBetween("50000", "55000", "INR"), { in: "IN" })],
      },
    },
  ],
  left: {
    "that prices start there": "A price is a range or a least; a least that is itself a range is neither.",
  },
  believed: [
    announcement(x200t, "25–31 January 2026", "rumored", { by: rumor.name! }),
    belief(x200t, "price", "50000–55000 INR", "rumored", { in: "IN" }),
    answer(x200t, "IN", "expected"),
    answer(x200t, "CN", "unknown"),
  ],
};

export const vivoX200tItems = [india];
