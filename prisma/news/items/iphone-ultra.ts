import { announcement, belief, moves } from "../expectation";
import { announced, feature, named, preorders, sells, shows } from "../facts";
import { denies, doubts, expects, type NewsItem, speculates, states } from "../notation";
import { device, event } from "../records";
import * as voices from "../voices";

const ultra = device("iPhone Fold", "apple", { form: "fold" });
const pro = device("iPhone 18 Pro", "apple");
const proMax = device("iPhone 18 Pro Max", "apple");
const september = event("Apple event of September 2026", "apple");

const trouble = voices.unnamed("report", "iPhone Fold in test trouble");
const delayed = voices.unnamed("supply chain source", "iPhone Ultra delayed");
const australia = voices.unnamed("Australian report", "iPhone Ultra at first in one market");

const onTrack: NewsItem = {
  page: "gurman_iphone_fold_on_track_for_september_launch-news-72295",
  on: "2026-04-08",
  reports: [
    {
      by: trouble,
      on: "7 April 2026",
      says: {
        "trouble in its engineering tests, perhaps months after September": [
          speculates(ultra, announced("after September 2026")),
          states(ultra, named("iPhone Fold", "rumored")),
        ],
      },
    },
    {
      by: voices.gurman,
      on: "8 April 2026",
      says: { "on track for September": [states(ultra, announced("September 2026"))] },
    },
  ],
  believed: [
    announcement(ultra, "September 2026", "reported", { by: "Mark Gurman (Bloomberg)", against: [trouble.name!] }),
    moves(ultra, "launch-window", ["2026-04-07 stated", "2026-04-08 advanced"]),
  ],
};

const nextYear: NewsItem = {
  page: "the_apple_iphone_fold_ultra_may_have_been_delayed_to_next_year-news-73279",
  on: "2026-06-16",
  reports: [
    {
      by: delayed,
      on: "16 June 2026",
      says: {
        "not this autumn, says the supply chain": [doubts(ultra, announced("this fall"))],
        "next year": [expects(ultra, announced("next year"))],
      },
    },
    {
      by: voices.gsmarena,
      on: "16 June 2026",
      says: {
        "Ultra, Fold, or whatever it will be called": [
          speculates(ultra, named("iPhone Ultra", "rumored")),
          speculates(ultra, named("iPhone Fold", "rumored")),
        ],
      },
    },
  ],
  believed: [
    // A named reporter's word of April stands against an unnamed one's; that it is disputed is told beside it.
    announcement(ultra, "September 2026", "reported", { against: [trouble.name!, delayed.name!, delayed.name!] }),
  ],
};

const notDelayed: NewsItem = {
  page: "no_the_foldable_iphone_ultra_has_not_been_delayed_claims_leakster-news-73300",
  on: "2026-06-17",
  reports: [
    {
      by: delayed,
      on: "16 June 2026",
      says: { "early next year": [expects(ultra, announced("early 2027"))] },
    },
    {
      by: voices.fixedFocusDigital,
      on: "17 June 2026",
      says: { "those reports are false": [denies(ultra, announced("early 2027"))] },
    },
  ],
  left: { "that few can be made": "Nothing tells how many are made or sold." },
  believed: [
    announcement(ultra, "September 2026", "reported", {
      by: "Mark Gurman (Bloomberg)",
      agreeing: ["Fixed Focus Digital"],
      against: [trouble.name!, delayed.name!, delayed.name!],
    }),
  ],
};

const later: NewsItem = {
  page: "kuo_iphone_ultra_may_have_limited_supply_at_launch_and_ship_later-news-73580",
  on: "2026-07-06",
  reports: [
    {
      by: voices.gsmarena,
      on: "6 July 2026",
      says: {
        "rumored for September, beside the 18 Pro phones": [
          expects(september, announced("September 2026")),
          expects(september, shows(ultra)),
          expects(september, shows(pro)),
          expects(september, shows(proMax)),
        ],
        "Apple's foldable, the iPhone Ultra": [
          expects(ultra, named("iPhone Ultra", "rumored")),
          states(ultra, feature("Folds")),
        ],
      },
    },
    {
      by: voices.kuo,
      on: "6 July 2026",
      says: {
        "not to be ordered right after it is shown": [doubts(ultra, preorders("September 2026"))],
        "shipping later": [expects(ultra, sells("after September 2026"))],
      },
    },
  ],
  left: { "limited supply at launch": "Nothing tells how many are made or sold." },
  believed: [
    announcement(september, "September 2026", "rumored"),
    announcement(pro, "September 2026", "rumored"),
    announcement(ultra, "September 2026", "reported", { by: "Mark Gurman (Bloomberg)" }),
    belief(ultra, "preorder-window", null, "unknown", { agreeing: ["Ming-Chi Kuo"] }),
    belief(ultra, "sale-window", "after September 2026", "rumored", { by: "Ming-Chi Kuo" }),
  ],
};

const oneMarket: NewsItem = {
  page: "iphone_ultra_now_said_to_be_confined_to_one_market_at_launch-news-74164",
  on: "2026-08-14",
  reports: [
    {
      by: australia,
      on: "14 August 2026",
      says: {
        "shown on 8 September": [
          states(september, announced("8 September")),
          states(september, shows(ultra)),
          states(ultra, announced("8 September")),
        ],
        "not on sale when the 18 Pro phones are": [denies(ultra, sells("September 2026"))],
      },
    },
  ],
  left: { "at first in one market only": "A claim names its market; “one, not named” is no market." },
  believed: [
    announcement(september, "8 September 2026", "rumored", { by: australia.name!, agreeing: ["GSMArena"] }),
    announcement(ultra, "September 2026", "reported", {
      by: "Mark Gurman (Bloomberg)",
      narrowest: "8 September 2026",
    }),
    belief(ultra, "sale-window", "after September 2026", "rumored", {
      by: "Ming-Chi Kuo",
      agreeing: [australia.name!],
    }),
    moves(september, "launch-window", ["2026-07-06 stated", "2026-08-14 narrowed"]),
  ],
};

export const iphoneUltraItems = [onTrack, nextYear, notDelayed, later, oneMarket];
