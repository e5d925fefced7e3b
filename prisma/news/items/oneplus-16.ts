import { announcement, belief, moves } from "../expectation";
import { announced, shows } from "../facts";
import { denies, type NewsItem, states } from "../notation";
import { device, event } from "../records";
import * as voices from "../voices";

const oneplus16 = device("OnePlus 16", "oneplus");
const show = event("OnePlus 16 launch", "oneplus");

const revised: NewsItem = {
  page: "new_leak_points_to_october_launch_for_the_oneplus_16-news-73891",
  on: "2026-07-27",
  reports: [
    {
      by: voices.digitalChatStation,
      on: "June 2026",
      says: { "in September": [states(show, announced("September 2026")), states(show, shows(oneplus16))] },
    },
    {
      by: voices.digitalChatStation,
      on: "27 July 2026",
      says: {
        "pushed back by a month": [denies(show, announced("September 2026"))],
        "to October": [states(show, announced("October 2026"))],
      },
    },
  ],
  believed: [
    announcement(show, "October 2026", "rumored", { by: "Digital Chat Station", against: [] }),
    announcement(oneplus16, "October 2026", "rumored"),
    belief(show, "line-up", true, "rumored", { member: oneplus16 }),
    moves(show, "launch-window", ["2026-06-30 stated", "2026-07-27 postponed"]),
  ],
};

export const oneplus16Items = [revised];
