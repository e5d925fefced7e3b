import { describe, expect, it } from "vitest";
import { NOTHING_YET, type RecordState } from "@/lib/domain/revision/record-state";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month, tbd } from "@/lib/domain/window/make-window";
import { formatDifferences } from "./revision";
import { formatMadeChange, formatVerb } from "./revision-verb";

const state = (change: Partial<RecordState>): RecordState => ({ ...NOTHING_YET, ...change });
const lines = (before: Partial<RecordState>, after: Partial<RecordState>) =>
  formatDifferences(state(before), state(after)).map(({ what, before: was, after: is }) => [what, was, is]);

const JULY = { window: month(2022, 7), certainty: "reported", status: "planned" } as const;
const FOURTH = { window: dayWindow(day("2022-07-04")), certainty: "official", status: "planned" } as const;

describe("the difference that a change made", () => {
  it("tells dates as they are said, and only what differs", () => {
    expect(lines({ listed: true, date: JULY }, { listed: true, date: FOURTH })).toEqual([
      ["Date", "July 2022 (reported)", "4 July 2022 (official)"],
    ]);
    expect(lines({ date: FOURTH }, { date: { ...FOURTH, status: "held" } })).toEqual([
      ["Status", "planned", "took place"],
    ]);
    expect(lines({ date: FOURTH }, { date: FOURTH })).toEqual([]);
  });

  it("tells what was new and what is gone, and no date that nobody gave", () => {
    const none = { window: tbd(), certainty: "unknown", status: "planned" } as const;
    expect(lines({}, { listed: true, date: JULY })).toEqual([
      ["Readers", null, "see it"],
      ["Date", null, "July 2022 (reported)"],
    ]);
    expect(lines({}, { date: { ...FOURTH, status: "held" } })).toContainEqual(["Status", null, "took place"]);
    expect(lines({ listed: true, date: JULY }, { listed: false, date: none })).toEqual([
      ["Readers", "see it", "do not see it"],
      ["Date", "July 2022 (reported)", null],
    ]);
  });

  it("tells of markets, line-ups and names, each by itself", () => {
    const market = { market: "DE", place: "Germany", offer: "", holds: true, certainty: "rumored" } as const;
    const silent = { preorder: null, sale: null, price: null } as const;
    const price = { kind: "from", low: "649.00", high: null, currency: "EUR" } as const;
    const member = { id: "a", kind: "device", name: null, holds: true, certainty: "official" } as const;
    const name = { kind: "rumored", place: null, certainty: "rumored" } as const;
    expect(
      lines(
        {
          markets: [{ ...market, ...silent, phase: "coming" }],
          lineUp: [member],
          names: [{ ...name, text: "12 Ultra", current: true }],
        },
        {
          markets: [
            { ...market, ...silent, phase: "coming", holds: false },
            { ...market, offer: "256 GB", phase: null, ...silent, price: { price, certainty: "official" } },
          ],
          names: [{ ...name, text: "12 Ultra", current: false }],
        },
      ),
    ).toEqual([
      ["Rumored name", "12 Ultra (rumored), the one that is shown", "12 Ultra (rumored)"],
      ["Germany", "comes there (rumored)", "does not come there (rumored)"],
      ["Germany, 256 GB", null, "from €649 (official)"],
      ["Unnamed phone", "shown there (official)", null],
    ]);
  });

  it("tells of addresses, and of what the catalog says", () => {
    const fields = (slug: string, quiet: string) => [
      { field: "slug", value: slug },
      { field: "quiet", value: quiet },
      { field: "mergedIntoId", value: null },
    ];
    expect(lines({ fields: fields("12-ultra", "true") }, { fields: fields("12s-ultra", "false") })).toEqual([
      ["Address", "12-ultra", "12s-ultra"],
      ["Quiet", "yes", "no"],
    ]);
  });
});

it("says what was done, also by a verb that it does not know", () => {
  expect([formatVerb("mergeDevices"), formatVerb("editDevice")]).toEqual(["Merged two records", "Edit device"]);
  const made = { verb: "rankClaim", at: "2022-06-28T09:30:00.000Z" };
  expect(formatMadeChange({ ...made, by: "Ada" })).toBe("Ranked a claim, by Ada, 28 June 2022, 09:30 UTC");
  expect(formatMadeChange({ ...made, by: null })).toBe("Ranked a claim, 28 June 2022, 09:30 UTC");
});
