import { announcement, answer, belief, names, state } from "../expectation";
import { announced, feature, is, launch, price, shows } from "../facts";
import { type NewsItem, states } from "../notation";
import { device, event } from "../records";
import * as voices from "../voices";

const c100 = device("Realme C100", "realme");
const shops = voices.unnamed("retailers", "Realme C100 in Europe", "retailer");

const perStorage: NewsItem = {
  page: "realme_c100_is_headed_to_europe_with_a_smaller_battery-news-72647",
  on: "2026-05-02",
  reports: [
    {
      by: shops,
      on: "2 May 2026",
      says: {
        "269 euros with 128 GB, 299 with 256 GB": [
          states(c100, price("269", "EUR"), { in: "europe", offer: "128 GB" }),
          states(c100, price("299", "EUR"), { in: "europe", offer: "256 GB" }),
        ],
        "in Sprouting Green": [states(c100, is("coming"), { in: "europe", offer: "Sprouting Green" })],
      },
    },
    {
      by: voices.gsmarena,
      on: "2 May 2026",
      says: {
        "with a smaller battery": [states(c100, feature("A smaller battery than in Asia"), { in: "europe" })],
        "first sold in some parts of Asia": [states(c100, is("on-sale"), { in: "asia" })],
      },
    },
  ],
  believed: [
    belief(c100, "price", "269 EUR", "reported", { in: "europe", offer: "128 GB" }),
    belief(c100, "price", "299 EUR", "rumored", { in: "FR", offer: "256 GB" }),
    belief(c100, "feature", true, "reported", { in: "europe", member: "a smaller battery than in asia" }),
    belief(c100, "feature", null, "unknown", { member: "a smaller battery than in asia" }),
    // A price of one storage is a price there.
    answer(c100, "FR", "expected", { by: shops.name! }),
    answer(c100, "VN", "expected", { by: "GSMArena" }),
    answer(c100, "BR", "unknown"),
  ],
};

/** Three phones of which nothing is known but that they come. */
const three = [device(null, "realme"), device(null, "realme"), device(null, "realme")] as const;
const finland = event("Realme in Finland", "realme");

const back: NewsItem = {
  page: "realme_announces_return_to_finnish_market_on_may_18_with_three_devices-news-72846",
  on: "2026-05-15",
  reports: [
    {
      by: voices.realme,
      on: "15 May 2026",
      says: {
        "in Finland on 18 May": [states(finland, announced("18 May")), states(finland, launch("planned"))],
        "with three devices": three.flatMap((one) => [
          states(finland, shows(one)),
          states(one, is("coming"), { in: "FI" }),
        ]),
      },
    },
  ],
  left: { "the brand returns to Finland": "What comes to a market is a phone or a series; a brand does not." },
  believed: [
    announcement(finland, "18 May 2026", "official", { by: "realme" }),
    state(finland, { is: "planned", settled: false, canceled: false, certainty: "official" }),
    ...three.flatMap((one) => [
      names(one, { current: null }),
      announcement(one, "18 May 2026", "official"),
      answer(one, "FI", "announced", { by: "realme" }),
      answer(one, "SE", "unknown"),
    ]),
  ],
};

export const realmeEuropeItems = [perStorage, back];
