import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ReportEntryView } from "@/lib/data/desk-report";
import { ReportList } from "./report-list";

const report: ReportEntryView = {
  ...{ key: "k", at: "2022-06-28T05:47:00Z", source: "Fresh Times", claims: 7, more: 3 },
  about: [
    { kind: "launch", title: null, brand: "Xiaomi", lineUp: ["Xiaomi 12S", "Xiaomi 12S Pro"] },
    { kind: "device", title: null, brand: "Xiaomi", lineUp: [] },
  ],
};
const shown = (one: ReportEntryView) => renderToStaticMarkup(<ReportList reports={[one]} />).replace(/<[^>]*>/g, " ");

it("names what a text is about, and who says so when", () => {
  expect(shown(report)).toMatch(/Xiaomi 12S, 12S Pro, Unnamed phone and 3 more\s+Fresh Times,.*05:47 UTC\s*, 7 claims/);
  expect(shown({ ...report, more: 0 })).not.toContain("more");
});
