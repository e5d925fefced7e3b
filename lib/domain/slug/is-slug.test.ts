import { expect, it } from "vitest";
import { isSlug } from "./is-slug";

it.each(["12s", "xiaomi-12s-ultra", "a".repeat(120)])("%s is one", (text) => {
  expect(isSlug(text)).toBe(true);
});

it.each(["", "Xiaomi", "xiaomi-", "-12s", "a--b", "a b", "a/b", "ä", "a\n", "a".repeat(121)])("%j is none", (text) => {
  expect(isSlug(text)).toBe(false);
});
