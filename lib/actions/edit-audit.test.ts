import { expect, it } from "vitest";
import { auditEdits, type EditTrail } from "./edit-audit.fixtures";

const begun = new Map([["r", { name: "A", venue: null }]]);
const acknowledged = [
  { key: "1", record: "r", seen: { name: "A" }, wanted: { name: "B" } },
  { key: "2", record: "r", seen: { name: "B", venue: null }, wanted: { name: "C", venue: "Berlin" } },
];
const written = [
  { key: "1", record: "r", version: 2, before: { name: "A" }, after: { name: "B" } },
  { key: "2", record: "r", version: 3, before: { name: "B", venue: null }, after: { name: "C", venue: "Berlin" } },
];
const standing = new Map([["r", { name: "C", venue: "Berlin" }]]);
const whole: EditTrail = { begun, acknowledged, written, standing };
const [first, second] = [written[0]!, written[1]!];

it("finds nothing wrong with edits of which each began with what the one before it left", () => {
  expect(auditEdits(whole)).toEqual([]);
  // Two who want the same: nothing was left for the second to write there.
  const alike = { ...acknowledged[1]!, wanted: { name: "B", venue: "Berlin" } };
  const rest = { ...second, before: { venue: null }, after: { venue: "Berlin" } };
  const trail = { ...whole, acknowledged: [acknowledged[0]!, alike], written: [first, rest] };
  expect(auditEdits({ ...trail, standing: new Map([["r", { name: "B", venue: "Berlin" }]]) })).toEqual([]);
});

it.each<[string, Partial<EditTrail>]>([
  [
    "overwritten unseen",
    { acknowledged: [acknowledged[0]!, { ...acknowledged[1]!, seen: { name: "A", venue: null } }] },
  ],
  ["not written once", { written: [...written, { ...second, version: 4, before: {}, after: {} }] }],
  ["not written once", { acknowledged: [...acknowledged, { key: "3", record: "r", seen: {}, wanted: {} }] }],
  ["never answered", { acknowledged: acknowledged.slice(0, 1) }],
  ["a gap", { written: [first, { ...second, version: 5 }] }],
  ["a broken chain", { begun: new Map([["r", { name: "Z", venue: null }]]) }],
  ["not as wanted", { acknowledged: [{ ...acknowledged[0]!, wanted: { name: "X" } }, acknowledged[1]!] }],
  ["not what stands", { standing: new Map([["r", { name: "B", venue: "Berlin" }]]) }],
])("finds %s", (finding, change) => {
  expect(auditEdits({ ...whole, ...change })).toEqual([finding]);
});
