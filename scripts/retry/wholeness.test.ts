import { describe, expect, it } from "vitest";
import { KINDS } from "@/scripts/retry/submission";
import { foundLine, type Parts, stateOf } from "@/scripts/retry/wholeness";

const NOTHING: Parts = { submissions: 0, revisions: 0, claims: 0, operations: 0, records: 0 };
const EDIT: Parts = { ...NOTHING, submissions: 1, revisions: 1, records: 1 };
const WHOLE: Readonly<Record<(typeof KINDS)[number], Parts>> = {
  launch: { ...EDIT, revisions: 4, claims: 9 },
  report: { ...EDIT, revisions: 2, claims: 3 },
  edit: EDIT,
  rename: EDIT,
  rank: { ...EDIT, operations: 1, records: 0 },
};

describe.each(KINDS)("a %s", (kind) => {
  const parts = WHOLE[kind];

  it("is whole, or there is nothing of it", () => {
    expect(stateOf(kind, { parts, groups: 1 })).toBe("whole");
    expect(stateOf(kind, { parts: NOTHING, groups: 0 })).toBe("nothing");
  });

  it.each(Object.keys(parts))("is broken when its %s are too few, or too many", (part) => {
    for (const count of [parts[part as keyof Parts] - 1, 9_999])
      expect(stateOf(kind, { parts: { ...parts, [part]: count }, groups: 1 })).toBe("broken");
  });

  it("is broken when there are two of it, or what is left of it belongs to nobody", () => {
    expect(stateOf(kind, { parts, groups: 2 })).toBe("broken");
    expect(stateOf(kind, { parts: NOTHING, groups: 1 })).toBe("broken");
    expect(stateOf(kind, { parts: { ...NOTHING, claims: 1 }, groups: 0 })).toBe("broken");
  });
});

it("tells what there is", () => {
  expect(foundLine({ parts: EDIT, groups: 2 })).toBe(
    "2 of it, submissions 1, revisions 1, claims 0, operations 0, records 1",
  );
});
