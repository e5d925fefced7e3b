import { describe, expect, it } from "vitest";
import { editedFields, readFieldsSeen, readRecordEdit } from "./record-edit";
import { editedKind, takeTheirs, takingTheirs, withTheirs } from "./record-form";

const faultsIn = (kind: Parameters<typeof readRecordEdit>[0], values: Record<string, string>) => {
  const read = readRecordEdit(kind, values);
  return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`);
};

describe("a form that changes a record", () => {
  it("is read field by field, and what is empty is nothing", () => {
    expect(readRecordEdit("device", { name: " ", formFactor: "fold", series: "xiaomi-12s" })).toEqual({
      ok: true,
      value: { name: null, formFactor: "fold", series: "xiaomi-12s" },
    });
    expect(readRecordEdit("market", { name: "Benelux", members: "NL,BE ,NL" })).toEqual({
      ok: true,
      value: { name: "Benelux", members: "BE, NL" },
    });
  });

  it("tells all that is wrong at once", () => {
    expect(faultsIn("brand", { name: "", homeMarket: "China", website: "ftp://x" })).toEqual([
      "name required",
      "homeMarket too-long",
      "website not-a-link",
    ]);
    expect(faultsIn("launch", { title: "x", quiet: "perhaps" })).toEqual(["quiet not-a-choice"]);
    expect(faultsIn("device", { formFactor: "round" })).toEqual(["formFactor not-a-choice"]);
    expect(faultsIn("source", { name: "\u202E", kind: "", url: "x" })).toEqual([
      "name unprintable",
      "kind required",
      "url not-a-link",
    ]);
    expect(faultsIn("market", { name: "x", members: "Narnia" })).toEqual(["members unknown"]);
  });

  it("carries what it began with", () => {
    expect(readFieldsSeen("launch", { "was.title": "Unpacked", "was.venue": "" })).toEqual({
      ...{ title: "Unpacked", quiet: null, venue: null, streamUrl: null },
    });
    expect(editedFields("series")).toEqual(["name"]);
  });
});

it("comes back with what others made of a field, to be taken or not", () => {
  const values = { name: "mine", "was.name": "before" };
  const fault = { field: "name", code: "overtaken", before: "before", theirs: "theirs" } as const;
  const told = withTheirs(values, [fault, { field: "why", code: "required" }]);
  expect(told).toEqual({ name: "mine", "was.name": "theirs" });
  expect(takingTheirs(told, takeTheirs("name"))).toEqual({ name: "theirs", "was.name": "theirs" });
  expect(takingTheirs(told, undefined)).toBeNull();
});

it("is of nothing that there is not", () => {
  expect(["device", "source", "constructor", undefined].map(editedKind)).toEqual(["device", "source", null, null]);
});
