import { announcement, belief, moves } from "../expectation";
import { announced, feature, follows, named } from "../facts";
import { type NewsItem, states } from "../notation";
import { device } from "../records";
import * as voices from "../voices";

const air = device("iPhone Air", "apple");
const air2 = device("iPhone Air 2", "apple");
const postponing = voices.unnamed("report", "iPhone Air 2 postponed");
const returning = voices.unnamed("rumor", "iPhone Air 2 back on track");

const backOnTrack: NewsItem = {
  page: "iphone_air_2_back_on_track_for_2026_launch_new_rumor_claims-news-70859",
  on: "2025-12-25",
  reports: [
    {
      by: postponing,
      on: "November 2025",
      says: {
        "put off to spring 2027 after poor sales of the first": [states(air2, announced("spring 2027"))],
      },
    },
    {
      by: returning,
      on: "25 December 2025",
      says: {
        "next year after all": [states(air2, announced("next year"))],
        "the successor of the iPhone Air": [
          states(air2, follows("successor-of", air)),
          states(air2, named("iPhone Air 2", "rumored")),
        ],
      },
    },
  ],
  believed: [
    announcement(air2, "2026", "rumored", { by: returning.name!, against: [postponing.name!] }),
    belief(air2, "lineage", true, "rumored", { lineage: "successor-of", member: air }),
    moves(air2, "launch-window", ["2025-11-30 stated", "2025-12-25 advanced"]),
  ],
};

const spring: NewsItem = {
  page: "gurman_iphone_air_2_with_dual_rear_cameras_to_debut_in_spring_2027-news-73329",
  on: "2026-06-18",
  reports: [
    {
      by: voices.gurman,
      on: "18 June 2026",
      says: {
        "in spring 2027": [states(air2, announced("spring 2027"))],
        "two cameras on the back": [states(air2, feature("Dual rear cameras"))],
      },
    },
    {
      by: voices.gsmarena,
      on: "18 June 2026",
      says: { "the first came in September 2025": [states(air, announced("September 2025"))] },
    },
  ],
  believed: [
    announcement(air2, "spring 2027", "reported", {
      by: "Mark Gurman (Bloomberg)",
      agreeing: [postponing.name!],
      against: [returning.name!],
    }),
    announcement(air, "September 2025", "reported"),
    belief(air2, "feature", true, "reported", { member: "dual rear cameras" }),
    moves(air2, "launch-window", ["2025-11-30 stated", "2025-12-25 advanced", "2026-06-18 postponed"]),
  ],
};

export const iphoneAir2Items = [backOnTrack, spring];
