import { expect, it } from "vitest";
import { mergeFields } from "./merge-fields";

const BEFORE = { name: "Xiaomi 12 Ultra", formFactor: "bar", series: null };

it("keeps what either side alone has changed", () => {
  const theirs = { ...BEFORE, formFactor: "fold" };
  const mine = { ...BEFORE, name: "Xiaomi 12S Ultra" };
  expect(mergeFields(BEFORE, theirs, mine)).toEqual({ changed: { name: "Xiaomi 12S Ultra" }, overtaken: [] });
});

it("takes what both have changed alike as changed already", () => {
  const alike = { ...BEFORE, series: "xiaomi-12s" };
  expect(mergeFields(BEFORE, alike, alike)).toEqual({ changed: {}, overtaken: [] });
});

it("tells what both have changed, and not alike, with what it was and is", () => {
  const theirs = { ...BEFORE, name: "12 Ultra", series: "xiaomi-12" };
  const mine = { ...BEFORE, name: null, series: "xiaomi-12s", formFactor: "flip" };
  expect(mergeFields(BEFORE, theirs, mine)).toEqual({
    changed: { formFactor: "flip" },
    overtaken: [
      { field: "name", before: "Xiaomi 12 Ultra", theirs: "12 Ultra" },
      { field: "series", before: null, theirs: "xiaomi-12" },
    ],
  });
});

it("leaves alone what the form does not hold", () => {
  expect(mergeFields(BEFORE, { ...BEFORE, name: "12 Ultra" }, { formFactor: "bar" })).toEqual({
    changed: {},
    overtaken: [],
  });
});
