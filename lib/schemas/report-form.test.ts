import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { readReport } from "./report";
import { knownMark, readReportForm } from "./report-form";
import { rowsAsked, rowsOf, withAnother, withoutRow } from "./report-rows";

const id = "0190f5fe-7c00-7a00-8000-000000000001";
const posted = {
  "source.name": "Snoopytech",
  "source.kind": "leaker",
  statedOn: "28 June 2022",
  recordsRows: "0 1 4",
  "records.0.kind": "device",
  "records.1.kind": "launch",
  "records.1.title": "Xiaomi 12S launch",
  "records.1.brand": "xiaomi",
  "records.4.kind": "device",
  "records.4.name": "Xiaomi 12S",
  "records.4.id": id,
  "records.4.known": knownMark("device", "Xiaomi 12S"),
  claimsRows: "0 2 3",
  "claims.0.about": "1",
  "claims.0.wording": "states",
  "claims.2.about": "1",
  "claims.2.property": "line-up",
  "claims.2.member": "4",
  "claims.2.market": "Germany, hidden by the choice",
  "claims.2.wording": "states",
  "claims.2.said": "It shows the 12S.",
  "claims.3.about": "4",
  "claims.3.property": "price",
  "claims.3.price": "3999",
  "claims.3.wording": "expects",
  "claims.3.said": "At 3,999.",
};

it("takes the controls apart: empty rows are left out, rows become places, and hidden fields stay behind", () => {
  const { input } = readReportForm(posted);
  expect(input.records).toMatchObject([
    { kind: "launch", title: "Xiaomi 12S launch", id: "" },
    { kind: "device", id },
  ]);
  expect(input.claims).toEqual([
    { about: "0", property: "line-up", member: "1", stance: "", wording: "states", said: "It shows the 12S." },
    expect.objectContaining({ about: "1", price: "3999", currency: "", market: "" }),
  ]);
});

it("finds the control of each fault", () => {
  const { input, controlOf } = readReportForm(posted);
  const read = readReport(input, { today: day("2022-07-01") });
  const faults = read.ok ? [] : read.faults;
  expect(faults.map(({ field }) => controlOf(field))).toEqual(["claims.3.currency"]);
  expect(controlOf("records.1.id")).toBe("records.4.name");
  expect(controlOf("records.0.id")).toBe("records.1.title");
  expect(controlOf("records.1.seriesId")).toBe("records.4.seriesName");
  expect(controlOf("records")).toBe("records.0.name");
  expect(controlOf("claims")).toBe("claims.0.property");
  expect(controlOf("source")).toBe("source.name");
  expect(controlOf("statedOn")).toBe("statedOn");
});

it("lets go of a chosen record that was typed over, or made another kind", () => {
  for (const change of [{ "records.4.name": "Xiaomi 12S Pro" }, { "records.4.kind": "series" }]) {
    const { input } = readReportForm({ ...posted, ...change });
    expect(input.records[1]).toMatchObject({ id: "" });
  }
});

it("keeps an empty record that a claim speaks of: a phone without a name", () => {
  const { input } = readReportForm({ ...posted, "claims.3.about": "0" });
  expect(input.records[0]).toMatchObject({ kind: "device", name: "" });
});

describe("rows", () => {
  it("come with the record and the wording of the last claim, and go with what was typed in them", () => {
    const more = withAnother(posted, "claims");
    expect(rowsOf(more, "claims")).toEqual([0, 2, 3, 4]);
    expect(more).toMatchObject({ "claims.4.about": "4", "claims.4.wording": "expects" });
    expect(more).not.toHaveProperty("claims.4.said");
    const less = withoutRow(more, "claims", 3);
    expect(rowsOf(less, "claims")).toEqual([0, 2, 4]);
    expect(less).not.toHaveProperty("claims.3.price");
    expect(rowsOf(withAnother(less, "records"), "records")).toEqual([0, 1, 4, 5]);
  });

  it("are never none, and never more than are read", () => {
    expect(rowsOf({}, "records")).toEqual([0]);
    expect(rowsOf({ claimsRows: "x -1 99999 2 2" }, "claims")).toEqual([2]);
    expect(rowsOf({ claimsRows: Array.from({ length: 200 }, (_, n) => n).join(" ") }, "claims")).toHaveLength(80);
    expect(rowsOf(withoutRow({ claimsRows: "3" }, "claims", 3), "claims")).toEqual([0]);
  });

  it("are asked for by the buttons, and by nothing else", () => {
    expect(rowsAsked(posted, undefined)).toBeNull();
    expect(rowsAsked(posted, "add-people")).toBeNull();
    expect(rowsAsked(posted, "show")).toEqual(posted);
    expect(rowsAsked(posted, "remove-records-1")).toEqual(withoutRow(posted, "records", 1));
    expect(rowsAsked(posted, "add-claims")).toEqual(withAnother(posted, "claims"));
  });
});
