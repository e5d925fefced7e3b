import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenIn, countsOf, FILTERS, matches, type Marks, readMarks, searchWith, writeMarks } from "./filters";

const xiaomi: Marks = { brand: ["xiaomi"], market: ["CN"], certainty: ["official"], shape: ["bar"] };
const pixel: Marks = { brand: ["google"], market: ["DE", "US"], certainty: ["rumored"], shape: ["bar", "fold"] };
const unknown: Marks = { brand: ["google"], market: [], certainty: ["unknown"], shape: [] };
const all = [xiaomi, pixel, unknown];

describe("the filters of an address", () => {
  it("are its words, without what cannot be a value", () => {
    expect(chosenIn("?brand=xiaomi&market=DE&asOf=2022-06-28")).toEqual({ brand: "xiaomi", market: "DE" });
    expect(chosenIn("?brand=&certainty=%3Cb%3E&shape=fold")).toEqual({ shape: "fold" });
  });

  it("are written beside its other words, and taken out again", () => {
    expect(searchWith("?asOf=2022-06-28&brand=apple", { certainty: "official" })).toBe(
      "?asOf=2022-06-28&certainty=official",
    );
    expect(searchWith("?brand=apple", {})).toBe("");
  });

  const value = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const chosen = fc.record({ brand: value, market: value, certainty: value, shape: value }, { requiredKeys: [] });
  it("are read as they were written", () => {
    fc.assert(
      fc.property(chosen, (set) => {
        expect(chosenIn(searchWith("?q=1", set))).toEqual({ ...set });
      }),
    );
  });
});

describe("an entry", () => {
  it("matches where it has each value that is set", () => {
    expect(all.filter((marks) => matches(marks, { brand: "google", market: "US" }))).toEqual([pixel]);
    expect(all.filter((marks) => matches(marks, {}))).toEqual(all);
  });

  it("keeps its marks in the markup", () => {
    for (const marks of all) expect(readMarks(writeMarks(marks))).toEqual(marks);
  });
});

describe("counts", () => {
  it("are what a value would leave, with the other filters as they are", () => {
    expect(Object.fromEntries(countsOf("brand", all, { brand: "xiaomi", shape: "bar" }))).toEqual({
      xiaomi: 1,
      google: 1,
    });
  });

  it("are those of the entries that match, for any marks", () => {
    const values = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 2 }).map((list) => [...new Set(list)]);
    const marks = fc.record({ brand: values, market: values, certainty: values, shape: values });
    const some = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(marks), fc.constantFrom(...FILTERS), some, some, (entries, filter, value, other) => {
        const set = { certainty: other, [filter]: undefined };
        const left = entries.filter((one) => matches(one, { ...set, [filter]: value })).length;
        expect(countsOf(filter, entries, set).get(value) ?? 0).toBe(left);
      }),
    );
  });
});
