import { expect, it } from "vitest";
import { lastOfList, withLastOfList } from "@/components/ui/last-of-list";

it("takes a single word as the last of its list", () => {
  expect(lastOfList("chi")).toEqual({ before: "", last: "chi" });
  expect(withLastOfList("chi", "China")).toBe("China, ");
});

it("completes only what stands after the last comma", () => {
  expect(lastOfList("China, ger")).toEqual({ before: "China,", last: "ger" });
  expect(withLastOfList("China, ger", "Germany")).toBe("China, Germany, ");
  expect(withLastOfList("China,ger", "Germany")).toBe("China, Germany, ");
});

it("has nothing to complete right after a comma", () => {
  expect(lastOfList("China, ")).toEqual({ before: "China,", last: "" });
});
