import { announcement, answer, belief, names } from "../expectation";
import { announced, certified, feature, holds, is, named } from "../facts";
import { leavesOpen, type NewsItem, speculates, states } from "../notation";
import { device, series } from "../records";
import * as voices from "../voices";

/** Nobody names it at first; then a shop's page gives it away. */
const phone = device(null, "realme");
const pSeries = series("Realme P", "realme");
const listing = voices.unnamed("listing", "Realme RMX5107", "community");

const battery: NewsItem = {
  page: "realmes_10000mah_phone_could_launch_this_month-news-71087",
  on: "2026-01-14",
  reports: [
    {
      by: listing,
      on: "December 2025",
      says: {
        "RMX5107 with a 10,001 mAh cell": [
          states(phone, named("RMX5107", "model-number")),
          states(phone, feature("10,001 mAh battery")),
        ],
      },
    },
    {
      by: voices.bis,
      on: "14 January 2026",
      says: {
        "seen at the BIS": [
          states(phone, certified("BIS"), { in: "IN" }),
          states(phone, named("RMX5107", "model-number"), { in: "IN" }),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "14 January 2026",
      says: {
        "could launch this month": [speculates(phone, announced("this month"))],
        "Realme confirmed last year that it was making it": [states(phone, is("coming"))],
      },
    },
  ],
  left: {
    "that Realme itself confirmed it, last year":
      "The form takes a statement of a month at most, and no month is told.",
  },
  believed: [
    names(phone, { current: null, modelNumbers: ["RMX5107", "RMX5107"] }),
    announcement(phone, "January 2026", "rumored", { by: "GSMArena" }),
    belief(phone, "certification", true, "reported", { in: "IN", member: "BIS", by: "BIS" }),
    belief(phone, "feature", true, "rumored", { member: "10,001 mAh battery" }),
    // A certification and a model number are signs and never more.
    answer(phone, "IN", "unknown"),
  ],
};

const teaser: NewsItem = {
  page: "realme_p4_power_flipkart_teaser-news-71099",
  on: "2026-01-14",
  reports: [
    {
      by: voices.flipkart,
      on: "14 January 2026",
      says: {
        "a page for a new phone of the P series": [
          states(pSeries, holds(phone)),
          states(phone, is("coming"), { in: "IN" }),
        ],
        "which does not tell its features": [leavesOpen(phone, feature("10,001 mAh battery"))],
      },
    },
    {
      by: voices.gsmarena,
      on: "14 January 2026",
      says: { "could be the P4 Power": [speculates(phone, named("Realme P4 Power", "rumored"))] },
    },
    {
      by: voices.unnamed("rumor", "Realme P4 Power battery"),
      on: "14 January 2026",
      says: { "rumored to have a 10,001 mAh battery": [states(phone, feature("10,001 mAh battery"))] },
    },
  ],
  believed: [
    names(phone, { current: "Realme P4 Power", alsoRumored: [] }),
    belief(pSeries, "series-member", true, "reported", { member: phone, by: "Flipkart" }),
    answer(phone, "IN", "expected", { by: "Flipkart" }),
    belief(phone, "feature", true, "rumored", {
      member: "10,001 mah battery",
      by: "Unnamed rumor (Realme P4 Power battery)",
      agreeing: ["Unnamed listing (Realme RMX5107)"],
      open: ["Flipkart"],
    }),
  ],
};

export const realmeP4PowerItems = [battery, teaser];
