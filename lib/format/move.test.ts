import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { formatMove, type MoveParts } from "./move";

const nothing: MoveParts = {
  topic: "announcement",
  kind: "stated",
  place: null,
  before: null,
  after: null,
  withdrawn: false,
  corrected: false,
  statement: null,
};
const july = { property: "launch-window", window: month(2022, 7) } as const;
const fourth = { property: "launch-window", window: dayWindow(day("2022-07-04")) } as const;
const fifth = { property: "launch-window", window: dayWindow(day("2022-07-05")) } as const;

describe("formatMove", () => {
  it.each<[Partial<MoveParts>, string | null, string, string]>([
    [{ kind: "narrowed", before: july, after: fourth }, null, "narrowed", "July 2022 → 4 July 2022"],
    [{ after: july }, null, "first said:", "July 2022"],
    [{ kind: "canceled", before: july, after: july }, null, "canceled", "(till then: July 2022)"],
    [{ kind: "canceled" }, null, "canceled", ""],
    [{ kind: "postponed", before: fourth, after: fifth }, null, "postponed", "4 July 2022 → 5 July 2022"],
    [{ kind: "postponed", before: fourth, after: fourth }, null, "postponed", "4 July 2022 → no date"],
    [
      { kind: "postponed", before: fourth, after: fifth, corrected: true },
      null,
      "corrected:",
      "5 July 2022, where another had said 4 July 2022",
    ],
    [
      { kind: "advanced", before: fifth, after: fourth, corrected: true },
      null,
      "corrected:",
      "4 July 2022, where another had said 5 July 2022",
    ],
    [{ kind: "widened", before: july, withdrawn: true }, null, "withdrawn", "July 2022"],
    [{ kind: "widened", before: july }, null, "no longer said", "July 2022"],
    [
      {
        topic: "availability",
        kind: "contradicted",
        place: "All outside China",
        after: { property: "availability", phase: "coming" },
        statement: "Does not come to markets outside China",
      },
      null,
      "contradicted",
      "does not come to markets outside China",
    ],
    [
      { topic: "sale", place: "China", after: { property: "sale-window", window: dayWindow(day("2022-07-06")) } },
      "China, on sale",
      "first said:",
      "6 July 2022",
    ],
    [
      {
        topic: "name",
        kind: "renamed",
        before: { property: "name", text: "12 Ultra", kind: "rumored" },
        after: { property: "name", text: "12S Ultra", kind: "official" },
      },
      null,
      "renamed",
      "12 Ultra → 12S Ultra",
    ],
    [
      {
        topic: "name",
        kind: "renamed",
        before: { property: "name", text: "12 Ultra", kind: "rumored" },
        after: { property: "name", text: "12 Extreme", kind: "rumored" },
      },
      null,
      "now rumored as",
      "12 Extreme, before as 12 Ultra",
    ],
  ])("tells %#", (parts, about, verb, change) => {
    expect(formatMove({ ...nothing, ...parts })).toEqual({ about, verb, change });
  });
});
