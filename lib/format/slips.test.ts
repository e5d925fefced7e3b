import { expect, it } from "vitest";
import type { SlipSummary } from "@/lib/domain/move/sum-slips";
import { formatSlip, formatSlips } from "./slips";

const none = { count: 0, days: null, unmeasured: 0 };
const told = (summary: Partial<SlipSummary>) =>
  formatSlips("Xiaomi", {
    ...{ dated: 9, slipped: 0, postponed: none, advanced: none, canceled: 0, reinstated: 0 },
    ...summary,
  });

it("says of how many, and is silent where there are none", () => {
  expect(told({ dated: 0 })).toBeNull();
  expect(told({})).toBe("Of the 9 launches that Xiaomi itself dated ahead, none was moved.");
  expect(told({ dated: 1 })).toBe("The one launch that Xiaomi itself dated ahead was not moved.");
  expect(told({ dated: 1, slipped: 1, canceled: 1 })).toBe(
    "The one launch that Xiaomi itself dated ahead was moved: once canceled.",
  );
});

it("says how often and how far", () => {
  expect(
    told({ slipped: 2, postponed: { count: 2, days: { least: 7, most: 33, median: 20 }, unmeasured: 0 }, canceled: 1 }),
  ).toBe(
    "Of the 9 launches that Xiaomi itself dated ahead, 2 were moved: twice later, by 7 to 33 days; once canceled.",
  );
  expect(told({ slipped: 1, postponed: { count: 3, days: { least: 1, most: 1, median: 1 }, unmeasured: 2 } })).toBe(
    "Of the 9 launches that Xiaomi itself dated ahead, 1 was moved: 3 times later, by 1 day, of these twice by how much cannot be told.",
  );
  expect(told({ slipped: 1, advanced: { count: 1, days: null, unmeasured: 1 } })).toBe(
    "Of the 9 launches that Xiaomi itself dated ahead, 1 was moved: once sooner, by how much cannot be told.",
  );
  expect(told({ slipped: 1, advanced: { count: 1, days: { least: 0, most: 0, median: 0 }, unmeasured: 0 } })).toContain(
    "once sooner, by some hours.",
  );
});

it("says of three and more how far the middle one was", () => {
  const days = { least: 2, most: 33, median: 10 };
  expect(told({ slipped: 3, postponed: { count: 3, days, unmeasured: 0 } })).toContain(
    "3 times later, by 2 to 33 days (half of them by 10 days or less).",
  );
});

it("says of one slip how far it was, and is no more exact than the dates", () => {
  const slip = (days: number | null, exact = true, dated = true) =>
    formatSlip({ kind: (days ?? 0) < 0 ? "advanced" : "postponed", days, exact, dated });
  expect(slip(37)).toBe("37 days later");
  expect(slip(1)).toBe("1 day later");
  expect(slip(-3, false)).toBe("about 3 days sooner");
  expect(slip(0)).toBe("later the same day");
  expect(slip(null)).toBe("later");
  expect(slip(null, false, false)).toBe("no new date");
  expect(formatSlip({ kind: "canceled", days: null, exact: false, dated: false })).toBe("canceled");
  expect(formatSlip({ kind: "reinstated", days: null, exact: false, dated: true })).toBe("taken up again");
});
