import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { SlipsView, SlipView } from "@/lib/data/slip/slip-view";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { Slips } from "./slips";

const launch = { id: "l", kind: "launch", slug: "late-one", name: "Late one", brand: "Xiaomi", lineUp: [] } as const;
const slip: SlipView = {
  ...{ launch, day: day("2022-06-20"), kind: "postponed", days: 37, exact: true, by: null },
  ...{ from: dayWindow(day("2022-07-04")), to: dayWindow(day("2022-08-10")) },
};
const none = { count: 0, days: null, unmeasured: 0 };
const view = (summary: Partial<SlipsView["summary"]>, slips: readonly SlipView[]): SlipsView => ({
  summary: { dated: 9, slipped: 0, postponed: none, advanced: none, canceled: 0, reinstated: 0, ...summary },
  ...{ slips, total: slips.length },
});
const text = (slips: SlipsView) =>
  renderToStaticMarkup(<Slips brand="Xiaomi" slips={slips} />)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

it("says of how many, and each change from when to when", () => {
  const told = text(
    view({ slipped: 1, postponed: { count: 1, days: { least: 37, most: 37, median: 37 }, unmeasured: 0 } }, [slip]),
  );
  expect(told).toContain("Of the 9 launches that Xiaomi itself dated ahead, 1 was moved: once later, by 37 days.");
  expect(told).toMatch(/Late one 37 days later 4 July 2022 → 10 August 2022/);
});

it("names no new date where none was named, and is silent of a brand that has dated nothing", () => {
  const moved = { ...slip, to: null, days: null, exact: false };
  expect(text(view({ slipped: 1 }, [moved]))).toMatch(/Late one no new date 4 July 2022 $/);
  expect(text(view({ dated: 0 }, []))).toBe("");
});
