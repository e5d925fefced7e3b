import { expect, it } from "vitest";
import type { Lineage } from "@/lib/domain/claim/claim";
import { formatFollowing, formatKinship } from "./lineage";

it.each<[Lineage, older: boolean, to: string | null, told: string]>([
  ["successor-of", true, null, "before it"],
  ["successor-of", false, null, "after it"],
  ["successor-of", true, "Mi 11 Ultra", "before Mi 11 Ultra"],
  ["successor-of", false, "Mi 11 Ultra", "after Mi 11 Ultra"],
  ["variant-of", true, null, "it is a variant of"],
  ["variant-of", false, null, "a variant of it"],
  ["updated-version-of", true, null, "it is an updated version of"],
  ["rebrand-of", false, null, "another name for it"],
])("tells %s, older %s, of %s as %s", (lineage, older, to, told) => {
  expect(formatKinship({ lineage, older, to })).toBe(told);
});

it("stands between the names of two", () => {
  const following: Lineage[] = ["successor-of", "updated-version-of"];
  expect(following.map(formatFollowing)).toEqual(["follows", "is an updated version of"]);
});
