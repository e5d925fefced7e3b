import { answer, belief, names } from "../expectation";
import { feature, follows, is, named, price, sells } from "../facts";
import { expects, type NewsItem, states } from "../notation";
import { device } from "../records";
import * as voices from "../voices";

const triFold = device("Samsung Galaxy Z TriFold", "samsung", { form: "trifold" });
const fold7 = device("Samsung Galaxy Z Fold7", "samsung", { form: "fold" });
const triFold2 = device("Samsung Galaxy Z TriFold 2", "samsung", { form: "trifold" });
const slide = device("Samsung Galaxy Z Slide", "samsung", { form: "slider" });
const leak = voices.unnamed("leak", "Galaxy Z TriFold 2 and Z Slide");

const inTheStates: NewsItem = {
  page: "samsung_galaxy_z_trifold_launches_in_the_us_sells_out_in_minutes-news-71349",
  on: "2026-01-30",
  reports: [
    {
      by: voices.samsung,
      on: "30 January 2026",
      says: {
        "on sale in the US today": [
          states(triFold, is("on-sale"), { in: "US" }),
          states(triFold, sells("today"), { in: "US" }),
        ],
        "2,899 dollars": [states(triFold, price("2899", "USD"), { in: "US" })],
      },
    },
    {
      by: voices.gsmarena,
      on: "30 January 2026",
      note: "Told as the difference to the TriFold.",
      says: { "900 dollars more than the Z Fold7": [states(fold7, price("1999", "USD"), { in: "US" })] },
    },
  ],
  left: {
    "sold out within minutes": "On sale or ended: that it is out of stock for now is neither.",
    "an unknown number of phones": "Nothing tells how many are made or sold.",
  },
  believed: [
    answer(triFold, "US", "available", { by: "Samsung" }),
    answer(triFold, "DE", "unknown"),
    belief(triFold, "price", "2899 USD", "official", { in: "US" }),
    belief(fold7, "price", "1999 USD", "reported", { in: "US" }),
    belief(triFold, "sale-window", "30 January 2026", "official", { in: "US" }),
  ],
};

const ended: NewsItem = {
  page: "samsung_galaxy_z_trifold_2_and_galaxy_z_slide_are_on_the_way_first_details_leak-news-72011",
  on: "2026-03-18",
  reports: [
    {
      by: voices.samsung,
      on: "18 March 2026",
      says: { "discontinued in Korea": [states(triFold, is("ended"), { in: "KR" })] },
    },
    {
      by: voices.gsmarena,
      on: "18 March 2026",
      says: {
        "after three months": [states(triFold, sells("about December 2025"), { in: "KR" })],
        "its first that folds twice": [states(triFold, feature("Samsung's first double-folding phone"))],
      },
    },
    {
      by: leak,
      on: "18 March 2026",
      says: {
        "a TriFold 2 and a Z Slide are on the way": [
          expects(triFold2, is("coming")),
          states(triFold2, named("Galaxy Z TriFold 2", "rumored")),
          states(triFold2, follows("successor-of", triFold)),
          expects(slide, is("coming")),
          states(slide, named("Galaxy Z Slide", "rumored")),
        ],
      },
    },
  ],
  believed: [
    answer(triFold, "KR", "was-sold", { by: "Samsung" }),
    answer(triFold, "US", "available"),
    belief(triFold, "sale-window", "about December 2025", "reported", { in: "KR" }),
    names(triFold2, { current: "Galaxy Z TriFold 2" }),
    belief(triFold2, "availability", true, "rumored"),
    answer(triFold2, "US", "unknown"),
    names(slide, { current: "Galaxy Z Slide" }),
  ],
};

export const galaxyTrifoldItems = [inTheStates, ended];
