import { expect, test } from "vitest";
import { ask } from "./questions";
import { SUBJECT, believed } from "./window-claims.fixtures";

test("no claims is unknown", () => {
  expect(believed([])).toEqual({
    question: ask(SUBJECT, "launch-window"),
    value: null,
    holds: null,
    certainty: "unknown",
    deciding: null,
    agreeing: [],
    dissenting: [],
    open: [],
    narrowest: null,
  });
});
