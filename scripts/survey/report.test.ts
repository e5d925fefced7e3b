import { expect, it } from "vitest";
import { alignRight, listFaults, type PartReport, summary } from "@/scripts/survey/report";

it("tells of each part whether it holds, and what was looked at", () => {
  const parts = new Map<string, PartReport>([
    ["links", { lookedAt: "2,889 pages", faults: [] }],
    ["html", { lookedAt: "46 pages", faults: [{ page: "/compare", what: "no title" }] }],
  ]);
  expect(summary(parts)).toEqual(["links  ok       2,889 pages", "html   1 fault  46 pages"]);
});

it("lists faults a line each, whatever they hold", () => {
  const faults = [
    { page: "/", what: "one\n  two" },
    { page: "/about", what: "three" },
  ];
  expect(listFaults(faults)).toEqual(["/: one two", "/about: three"]);
  expect(listFaults([])).toEqual([]);
});

it("aligns figures to the right", () => {
  const rows = [
    ["page", "bytes"],
    ["/about", "16650"],
  ];
  expect(alignRight(rows)).toEqual(["page    bytes", "/about  16650"]);
});
