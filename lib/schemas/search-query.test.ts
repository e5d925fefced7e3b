import { expect, it } from "vitest";
import { readSearchQuery } from "./search-query";

it.each([
  [undefined, "", null],
  ["", "", null],
  ["   ", "", null],
  [" Xiaomi 12S ", "Xiaomi 12S", null],
  [["thor", "mayfly"], "thor", null],
  [[], "", null],
  ["小米", "小米", null],
  ["?!", "", "wordless"],
  ["x".repeat(81), "", "too-long"],
  ["x".repeat(10_000), "", "too-long"],
  ["a\u0000b", "", "unprintable"],
  ["a\u202Eb", "", "unprintable"],
  ["two\nlines", "", "unprintable"],
])("%j: seeks %j, fault %j", (q, sought, code) => {
  const read = readSearchQuery(q);
  expect([read.sought, read.fault?.code ?? null]).toEqual([sought, code]);
});

it("keeps what was typed", () => {
  expect(readSearchQuery(" ?! ").typed).toBe(" ?! ");
});
