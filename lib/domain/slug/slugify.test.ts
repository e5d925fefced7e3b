import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { brandedSlug, numberedSlugs, slugify } from "./slugify";

describe("slugify", () => {
  it.each([
    ["Xiaomi 12S Ultra", "xiaomi-12s-ultra"],
    ["Mi MIX Fold", "mi-mix-fold"],
    ["12 Pro+", "12-pro-plus"],
    ["Nord 2T 5G (Grün)", "nord-2t-5g-grun"],
    ["OnePlus’s  next – flagship", "onepluss-next-flagship"],
    ["小米 12S 至尊版", "12s"],
    ["小米", ""],
  ])("%s is %s", (text, slug) => expect(slugify(text)).toBe(slug));

  it("makes only what an address can hold, and the same from its own result", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug)).toBe(slug);
      }),
      { numRuns: CASES },
    );
  });
});

it("puts the brand in front unless the name says it", () => {
  expect(brandedSlug("samsung", "Galaxy Z Fold4", "device")).toBe("samsung-galaxy-z-fold4");
  expect(brandedSlug("xiaomi", "Xiaomi 12S", "device")).toBe("xiaomi-12s");
  expect(brandedSlug("mi", "Xiaomi Mi 11", "device")).toBe("xiaomi-mi-11");
  expect(brandedSlug("xiaomi", "小米", "device")).toBe("xiaomi-device");
});

it("counts up from 2", () => {
  expect(numberedSlugs("a", 0, 3)).toEqual(["a", "a-2", "a-3"]);
  expect(numberedSlugs("a", 3, 2)).toEqual(["a-4", "a-5"]);
});
