import { expect, it } from "vitest";
import type { Fault } from "@/lib/domain/fault";
import { faultyForm } from "@/lib/schemas/form-state";
import { errorsOfReport } from "./capture-errors";

const values = {
  recordsRows: "3 1",
  "records.3.kind": "launch",
  "records.3.title": "Unpacked",
  "records.1.name": "Fold 4",
  claimsRows: "0 5",
  "claims.5.about": "1",
  "claims.5.property": "price",
  "claims.5.said": "Cheap.",
};

it("tells faults in the order of the form, each by the row that is seen and its control", () => {
  const state = faultyForm<Fault>(values, [
    { field: "note", code: "too-long", max: 2000 },
    { field: "claims.0.currency", code: "claim", fault: "currency-missing" },
    { field: "claims.0.price", code: "claim", fault: "amount-not-positive" },
    { field: "records.1.id", code: "unknown", noun: "device" },
    { field: "records.0.title", code: "exists", noun: "launch", name: "Unpacked", slug: "unpacked-2022" },
    { field: "claims.0.property", code: "recorded-already", claim: { id: "c", kind: "device", slug: "fold-4" } },
    { field: "statedOn", code: "stated-in-future" },
    { field: "source", code: "required" },
    { field: "", code: "key-used" },
  ]);
  expect(errorsOfReport(state).map(({ field, label, before }) => [field, label, before])).toEqual([
    ["", "", null],
    ["source.name", "Source", null],
    ["statedOn", "Stated on", null],
    ["records.3.title", "Record 1, title", { launch: "unpacked-2022" }],
    ["records.1.name", "Record 2, name", null],
    ["claims.5.property", "Claim 2, says", { claim: { id: "c", kind: "device", slug: "fold-4" } }],
    ["claims.5.price", "Claim 2, price", null],
    ["claims.5.currency", "Claim 2, currency", null],
    ["note", "Note", null],
  ]);
});
