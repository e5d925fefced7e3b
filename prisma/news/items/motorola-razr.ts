import { announcement, answer, belief, names, state } from "../expectation";
import { announced, feature, is, launch, named, partner, preorders, sells, shows } from "../facts";
import { denies, type NewsItem, states } from "../notation";
import { device, event, series } from "../records";
import * as voices from "../voices";

const fold = device("Motorola Razr Fold", "motorola", { form: "fold" });
const FIFA = "FIFA edition";

const bulgaria: NewsItem = {
  page: "motorola_razr_fold_launch_pulled_forward_to_this_week-news-72400",
  on: "2026-04-16",
  reports: [
    {
      by: voices.yettel,
      on: "16 April 2026",
      says: {
        "the FIFA edition from Saturday": [
          states(fold, sells("this Saturday"), { in: "BG", offer: FIFA }),
          states(fold, partner("FIFA")),
        ],
        "pre-orders end with it": [states(fold, preorders("until 18 April 2026"), { in: "BG", offer: FIFA })],
      },
    },
    {
      by: voices.gsmarena,
      on: "16 April 2026",
      says: {
        "shown in early January": [states(fold, announced("early January 2026"))],
        "not to be had yet": [denies(fold, sells("6 January – 15 April 2026"))],
      },
    },
  ],
  left: { "that FIFA is partner of that edition alone": "A partnership is of a device: an offer has none of its own." },
  believed: [
    announcement(fold, "early January 2026", "reported"),
    belief(fold, "partnership", true, "reported", { member: "fifa", by: "Yettel Bulgaria" }),
    belief(fold, "sale-window", "18 April 2026", "reported", { in: "BG", offer: FIFA, by: "Yettel Bulgaria" }),
    belief(fold, "preorder-window", "until 18 April 2026", "reported", { in: "BG", offer: FIFA }),
    belief(fold, "sale-window", null, "unknown", { agreeing: ["GSMArena"] }),
    // It is sold there, be it in one edition.
    answer(fold, "BG", "expected", { by: "Yettel Bulgaria" }),
    answer(fold, "DE", "unknown"),
  ],
};

const razr70 = device("Motorola Razr 70", "motorola", { of: "Motorola Razr 70", form: "flip" });
const razr70Plus = device("Motorola Razr 70 Plus", "motorola", { of: "Motorola Razr 70", form: "flip" });
const razr70Ultra = device("Motorola Razr 70 Ultra", "motorola", { of: "Motorola Razr 70", form: "flip" });
const razrs = series("Motorola Razr 70", "motorola");
const show = event("Motorola Razr launch of April 2026", "motorola");
const report = voices.unnamed("French report", "Razr prices in the US");

const american: NewsItem = {
  page: "motorola_razr_2026_razr_2026_and_razr_ultra_2026_us_prices_leak-news-72463",
  on: "2026-04-21",
  reports: [
    {
      by: voices.motorola,
      on: "21 April 2026",
      says: {
        "one or more new Razrs on 29 April, abroad": [
          states(show, announced("29 April 2026")),
          states(show, launch("planned")),
          states(show, shows(razrs)),
          states(razrs, is("coming"), { in: "everywhere" }),
        ],
      },
    },
    {
      by: report,
      on: "21 April 2026",
      says: {
        "in the US they are the Razr 2026, Razr+ 2026 and Razr Ultra 2026": [
          states(razr70, named("Motorola Razr 2026", "rumored"), { in: "US" }),
          states(razr70Plus, named("Motorola Razr+ 2026", "rumored"), { in: "US" }),
          states(razr70Ultra, named("Motorola Razr Ultra 2026", "rumored"), { in: "US" }),
        ],
        "coming there": [states(razrs, is("coming"), { in: "US" })],
      },
    },
    {
      by: voices.gsmarena,
      on: "21 April 2026",
      says: {
        "renamed for it like last year": [states(razrs, feature("Renamed for the US"), { in: "US" })],
        "elsewhere the Razr 70, 70 Plus and 70 Ultra": [
          states(razr70, named("Motorola Razr 70", "rumored")),
          states(razr70Plus, named("Motorola Razr 70 Plus", "rumored")),
          states(razr70Ultra, named("Motorola Razr 70 Ultra", "rumored")),
        ],
      },
    },
  ],
  believed: [
    announcement(razr70, "29 April 2026", "official"),
    state(show, { is: "planned", settled: false, canceled: false, certainty: "official" }),
    names(razr70Plus, { current: "Motorola Razr 70 Plus", alsoRumored: ["Motorola Razr+ 2026"], inMarkets: [] }),
    names(razr70, { current: "Motorola Razr 70", alsoRumored: ["Motorola Razr 2026"] }),
    answer(razr70, "US", "expected", { by: report.name! }),
    answer(razr70, "DE", "expected", { by: "Motorola" }),
  ],
};

export const motorolaRazrItems = [bulgaria, american];
