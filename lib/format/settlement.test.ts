import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { formatOutcome } from "./settlement";

const window = dayWindow(day("2022-07-04"));

it("says what became of it, by what was foretold", () => {
  expect(formatOutcome({ kind: "happened", window }, "launch-window")).toBe("It took place on 4 July 2022");
  expect(formatOutcome({ kind: "happened", window: null }, "launch-status")).toBe("It took place");
  expect(formatOutcome({ kind: "canceled", window: null }, "availability")).toBe("It was canceled");
  expect(formatOutcome({ kind: "happened", window: null }, "availability")).toBe("It came there");
  expect(formatOutcome({ kind: "failed", window: null }, "availability")).toBe("It was never sold there");
  expect(formatOutcome({ kind: "happened", window }, "sale-window")).toBe("It went on sale on 4 July 2022");
});
