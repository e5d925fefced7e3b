import { expect, it } from "vitest";
import { faultsOf, isFast, type LighthouseReport, median } from "@/scripts/survey/lighthouse/verdict";

function report(scores: Record<string, number>, shift = 0): LighthouseReport {
  const all = { performance: 1, accessibility: 1, "best-practices": 1, seo: 1, ...scores };
  const auditRefs = [
    { id: "target-size", weight: 7 },
    { id: "html-has-lang", weight: 7 },
    { id: "advice", weight: 0 },
  ];
  return {
    environment: { benchmarkIndex: 3000 },
    categories: Object.fromEntries(Object.entries(all).map(([id, score]) => [id, { score, auditRefs }])),
    audits: {
      "cumulative-layout-shift": { title: "Shift", score: 1, numericValue: shift },
      "target-size": { title: "Too small", score: 0, details: { items: [{ node: { snippet: "<a>" } }] } },
      "html-has-lang": { title: "Language", score: 1 },
      advice: { title: "Advice", score: 0 },
    },
  };
}

it("has nothing against a page that is as it should be", () => {
  expect(faultsOf(report({ performance: 0.6 }))).toEqual([]);
});

it("names what a page fails by, and where", () => {
  expect(faultsOf(report({ accessibility: 0.96 }))).toEqual(["accessibility 96: Too small (target-size) <a>"]);
});

it("takes no shift for small", () => {
  expect(faultsOf(report({}, 0.001))).toEqual(["its layout shifts by 0.001"]);
});

it("is fast from 95 on, by the middle of three looks", () => {
  expect(isFast(median([78, 96, 95]))).toBe(true);
  expect(isFast(median([94, 100, 82]))).toBe(false);
});
