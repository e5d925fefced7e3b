import { announcement, answer, belief } from "../expectation";
import { announced, is, named, preorders, price, sells } from "../facts";
import { type NewsItem, states } from "../notation";
import { device } from "../records";
import * as voices from "../voices";

const xperia = device("Sony Xperia 1 VIII", "sony");
const BUNDLE = "with WH-1000XM6";

const listed: NewsItem = {
  page: "sony_xperia_1_viii_gets_prematurely_listed_by_amazon_revealing_pricing_and_the_release_date-news-72702",
  on: "2026-05-06",
  reports: [
    {
      by: voices.amazon,
      on: "6 May 2026",
      note: "Listed too early, by mistake; the prices may not be the last word.",
      says: {
        "released on 26 June in Germany and the UK": [
          states(xperia, sells("26 June"), { in: "DE" }),
          states(xperia, sells("26 June"), { in: "GB" }),
          states(xperia, named("Sony Xperia 1 VIII", "rumored")),
        ],
        "1,868.99 euros in Germany": [states(xperia, price("1868.99", "EUR"), { in: "DE" })],
        "1,728 pounds in the UK": [states(xperia, price("1728", "GBP"), { in: "GB" })],
      },
    },
  ],
  believed: [
    belief(xperia, "price", "1868.99 EUR", "reported", { in: "DE" }),
    belief(xperia, "price", "1728 GBP", "reported", { in: "GB" }),
    belief(xperia, "sale-window", "26 June 2026", "reported", { in: "GB" }),
    answer(xperia, "DE", "expected", { by: "Amazon" }),
    answer(xperia, "FR", "unknown"),
    announcement(xperia, null, "unknown"),
  ],
};

const ordered: NewsItem = {
  page: "the_sony_xperia_1_viii_is_now_on_preorder_in_europe_with_a_free_pair_of_wh1000xm6-news-72805",
  on: "2026-05-13",
  reports: [
    {
      by: voices.sony,
      on: "13 May 2026",
      says: {
        "announced this morning": [
          states(xperia, announced("today")),
          states(xperia, named("Sony Xperia 1 VIII", "official")),
        ],
        "in Europe on pre-order now": [
          states(xperia, preorders("from 13 May 2026"), { in: "europe" }),
          states(xperia, is("coming"), { in: "europe" }),
        ],
        "with headphones for free": [states(xperia, preorders("from 13 May 2026"), { in: "europe", offer: BUNDLE })],
        "shipping in mid-June": [states(xperia, sells("mid-June"), { in: "europe" })],
      },
    },
  ],
  left: {
    "later than the Mark 7 and the Mark 6, which came in mid-May": "Their years are not told, so it is no window.",
  },
  believed: [
    announcement(xperia, "13 May 2026", "official", { by: "Sony" }),
    // Sony speaks of Europe, Amazon of Germany: what names the country goes before what names a group.
    belief(xperia, "sale-window", "26 June 2026", "reported", { in: "DE", by: "Amazon", against: ["Sony"] }),
    belief(xperia, "sale-window", "mid-June 2026", "reported", { in: "FR", by: "Sony" }),
    belief(xperia, "preorder-window", "from 13 May 2026", "official", { in: "europe" }),
    belief(xperia, "preorder-window", "from 13 May 2026", "reported", { in: "DE", offer: BUNDLE }),
    answer(xperia, "FR", "expected", { by: "Sony" }),
    answer(xperia, "JP", "unknown"),
  ],
};

export const xperia1ViiiItems = [listed, ordered];
