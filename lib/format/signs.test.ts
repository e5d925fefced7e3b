import { expect, it } from "vitest";
import { formatCertification } from "./certification";
import { formatMembership } from "./membership";
import { formatPartnership } from "./partnership";

it("says which register has it, for which market", () => {
  expect(formatCertification("FCC", "the United States", true)).toBe("Certified by FCC, for the United States");
  expect(formatCertification("TENAA", null, true)).toBe("Certified by TENAA");
  expect(formatCertification("BIS", "India", false)).toBe("Not certified by BIS, for India");
  expect(formatCertification("BIS", null, null)).toBe("Nobody knows whether it is certified by BIS");
});

it("says of a brand that it works with another, of a phone that it was made with one", () => {
  expect([true, false, null].map((holds) => formatPartnership("brand", "Leica", holds))).toEqual([
    "Works with Leica",
    "Does not work with Leica",
    "Nobody knows whether it works with Leica",
  ]);
  expect([true, false, null].map((holds) => formatPartnership("series", "Leica", holds))).toEqual([
    "Made with Leica",
    "Not made with Leica",
    "Nobody knows whether it was made with Leica",
  ]);
});

it("says whether a phone belongs to a family", () => {
  expect([true, false, null].map(formatMembership)).toEqual([
    "belongs to it",
    "does not belong to it",
    "may or may not belong to it: nobody knows",
  ]);
});
