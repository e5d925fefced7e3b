import { expect, it } from "vitest";
import { CERTAINTIES } from "@/lib/domain/belief/belief";
import { PRECISIONS } from "@/lib/domain/window/window";
import { formatWindow } from "@/lib/format/window";
import { EXAMPLES } from "./examples";

it("shows each way to say when, and one that is around it", () => {
  expect(new Set(EXAMPLES.map(({ window }) => window.precision))).toEqual(new Set(PRECISIONS));
  expect(EXAMPLES.some(({ window }) => window.about)).toBe(true);
  expect(EXAMPLES.map(({ window }) => formatWindow(window))).toEqual(
    expect.arrayContaining([
      "4 July 2022, 19:00 Beijing",
      "late July 2022",
      "fall 2022",
      "second half of 2022",
      "no date",
    ]),
  );
});

it("shows each certainty that a date can have, and says who spoke", () => {
  const shown = new Set(EXAMPLES.map(({ certainty }) => certainty));
  expect([...shown].sort()).toEqual(CERTAINTIES.filter((one) => one !== "unknown").toSorted());
  for (const { by } of EXAMPLES) expect(by).toMatch(/, .*\d{4}$/);
});
