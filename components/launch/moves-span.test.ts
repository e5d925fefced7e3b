import { expect, it } from "vitest";
import { dated, moveOf, onDay } from "@/components/launch/launch-views.fixtures";
import { distanceOf, spanOf } from "@/components/launch/moves-span";
import { month, tbd } from "@/lib/domain/window/make-window";

const moved = moveOf({ before: dated(onDay("2022-07-04")), after: dated(onDay("2022-08-10")) });

it("spans whole months around every date that was said", () => {
  const first = moveOf({ kind: "stated", after: dated(onDay("2022-07-04")) });
  expect(spanOf([moved, first])).toEqual({ from: "2022-07-01", to: "2022-08-31" });
  expect(spanOf([moved, moveOf({ after: dated(tbd()) })])).toEqual({ from: "2022-07-01", to: "2022-08-31" });
});

it("draws nothing where there is nothing to compare", () => {
  expect(spanOf([moved])).toBeNull();
  expect(spanOf([moveOf({ after: dated(tbd()) }), moveOf({})])).toBeNull();
});

it("measures by how much a date was moved, from the last day of a window", () => {
  expect(distanceOf(moved)).toEqual({ days: 37, exact: true });
  expect(distanceOf({ ...moved, kind: "advanced", after: dated(month(2022, 6)) })).toEqual({ days: -4, exact: false });
});

it("measures nothing that moved no date", () => {
  expect(distanceOf({ ...moved, kind: "narrowed" })).toBeNull();
  expect(distanceOf({ ...moved, corrected: true })).toBeNull();
  expect(distanceOf({ ...moved, after: dated(tbd()) })).toBeNull();
});
