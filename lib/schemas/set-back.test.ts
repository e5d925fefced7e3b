import { expect, it } from "vitest";
import { columnControl, readSetBack } from "./set-back";

const form = { id: "device:0190f5fe", version: "2", seen: "5", why: "So.", [columnControl("name")]: "on" };

it("reads what is to be set back, and to when", () => {
  expect(readSetBack({ ...form, [columnControl("seriesId")]: "on" })).toEqual({
    ok: true,
    value: { kind: "device", id: "0190f5fe", version: 2, seen: 5, columns: ["name", "seriesId"] },
  });
});

it.each([
  ["nothing chosen", { [columnControl("name")]: undefined }, "columns required"],
  ["no kind of record", { id: "claim:1" }, " malformed"],
  ["no record", { id: undefined }, " malformed"],
  ["no version", { version: "two" }, " malformed"],
  ["a version of before all", { version: "0" }, " malformed"],
  ["nothing seen", { seen: undefined }, " malformed"],
])("refuses %s", (_, rest, fault) => {
  const values = Object.entries({ ...form, ...rest }).filter(([, value]) => value !== undefined);
  const read = readSetBack(Object.fromEntries(values) as Record<string, string>);
  expect(read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`)).toEqual([fault]);
});
