import { expect, it } from "vitest";
import { formatDue } from "./due";

it("says what became of a day, and nothing where the day says it", () => {
  expect(formatDue("due", "planned")).toBe("announced for then, no word since");
  expect(formatDue("overdue", "planned")).toBe("passed, no word since");
  expect(formatDue("today", "planned")).toBe("today");
  expect(formatDue("upcoming", "planned")).toBeNull();
  expect(formatDue("settled", "held")).toBeNull();
});

it("says first that a launch is off", () => {
  expect(formatDue("settled", "moved")).toBe("moved, no new date");
  expect(formatDue("upcoming", "canceled")).toBe("canceled");
});
