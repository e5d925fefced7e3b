import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow, half, month, tbd } from "@/lib/domain/window/make-window";
import { formatNext } from "./brand-outlook";
import { plainSentence } from "./sentence";

const saidBy = { source: { name: "ETNews" } };
const next = (parts: Partial<Parameters<typeof formatNext>[0]>) =>
  plainSentence(formatNext({ window: month(2027, 1), certainty: "rumored", status: "planned", saidBy, ...parts }));

it("says when what is next will be, how surely, and who says so", () => {
  expect(next({})).toBe("rumored for January 2027, says ETNews.");
  expect(next({ window: half(2027, 2) })).toBe("rumored for the second half of 2027, says ETNews.");
  expect(next({ certainty: "reported" })).toBe("expected in January 2027, says ETNews.");
  expect(next({ certainty: "official", window: dayWindow(day("2022-07-04")), saidBy: null })).toBe(
    "on Monday 4 July 2022.",
  );
});

it("says that there is no date", () => {
  expect(next({ window: tbd() })).toBe("with no date so far, says ETNews.");
  expect(next({ status: "moved" })).toBe("moved, and nobody has named a new date, says ETNews.");
});
