import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { readSettlement, settlementFaults } from "./settlement";

const today = day("2022-07-10");
const form = {
  ...{ id: "0190f5fe-7c00-7a00-8000-000000000001", brand: "xiaomi", begins: "2022-07-04", outcome: "held", when: "" },
  ...{ "source.id": "", "source.name": "The Almanac", "source.kind": "press" },
  ...{ link: "", statedOn: "5 July 2022", said: "Xiaomi showed the 12S." },
};
const read = (change: object = {}) => readSettlement({ ...form, ...change }, { today });
const faults = (change: object) => {
  const result = read(change);
  return result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`);
};
const claims = (change: object) => {
  const result = read(change);
  return result.ok ? result.value.claims.map(({ value }) => value) : result.faults;
};

describe("what became of a launch", () => {
  it("is one claim, and one more where a date is known", () => {
    expect(claims({})).toEqual([{ property: "launch-status", status: "held" }]);
    expect(claims({ when: "4 July 2022" })).toEqual([
      { property: "launch-status", status: "held" },
      { property: "launch-window", when: "4 July 2022" },
    ]);
    expect(claims({ outcome: "moved", when: "10 August" })).toEqual([
      { property: "launch-status", status: "moved" },
      { property: "launch-window", when: "10 August" },
    ]);
    expect(claims({ outcome: "canceled" })).toEqual([{ property: "launch-status", status: "canceled" }]);
  });

  it("is told by the launch's own brand where that speaks", () => {
    const own = read({ "source.kind": "brand", "source.name": "Xiaomi" });
    expect(own).toMatchObject({ ok: true, value: { source: { kind: "brand", brand: "xiaomi" } } });
  });

  it("names the control that something is wrong with, each once", () => {
    expect(faults({ outcome: "" })).toEqual(["outcome required"]);
    expect(faults({ outcome: "planned" })).toEqual(["outcome not-a-choice"]);
    expect(faults({ outcome: "", said: "", when: "31 June 2022" })).toEqual([
      "said required",
      "when window",
      "outcome required",
    ]);
    expect(faults({ said: "", when: "4 July 2022", "source.name": "", statedOn: "soon" })).toEqual(
      expect.arrayContaining(["said required", "source required", "statedOn window"]),
    );
    expect(faults({ said: "", when: "4 July 2022" })).toEqual(["said required"]);
    expect(faults({ when: "when it is done" })).toEqual(["when window"]);
    expect(faults({ link: "javascript:alert(1)" })).toEqual(["link not-a-link"]);
    expect(faults({ id: "1" })).toHaveLength(1);
  });

  it("cannot have taken place before it began, nor ahead, nor be canceled and dated", () => {
    expect(faults({ statedOn: "3 July 2022" })).toEqual(["statedOn not-yet-held"]);
    expect(faults({ statedOn: "3 July 2022", said: "" })).toEqual(["said required", "statedOn not-yet-held"]);
    expect(faults({ outcome: "canceled", statedOn: "3 July 2022" })).toEqual([]);
    expect(faults({ when: "10 August" })).toEqual(["outcome not-yet-held"]);
    expect(faults({ outcome: "canceled", when: "10 August" })).toEqual(["when date-of-canceled"]);
  });
});

it("tells what is recorded already beside what became of it, or beside its day", () => {
  const claim = { id: form.id, kind: "launch", slug: "xiaomi-12s-launch-2022" } as const;
  const twice = [0, 1].map((place) => ({
    field: `claims.${place}.property`,
    code: "recorded-already" as const,
    claim,
  }));
  expect(settlementFaults(twice).map(({ field }) => field)).toEqual(["outcome", "when"]);
});
