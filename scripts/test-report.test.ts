import { describe, expect, it } from "vitest";
import { addTallies, closingLine, tallyOfPlaywright, tallyOfVitest } from "./test-report";

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] };

describe("the closing line", () => {
  it("adds up what each runner counted", () => {
    expect(closingLine(addTallies([tallyOfVitest(vitest), tallyOfPlaywright(playwright)]))).toBe(
      "8 passed, 0 failed, 1 skipped",
    );
  });

  it("counts a run that broke outside of any test as a failure", () => {
    expect(tallyOfVitest({ ...vitest, success: false }).failed).toBe(1);
    expect(tallyOfPlaywright({ ...playwright, errors: [{ message: "no server" }] }).failed).toBe(1);
  });

  it("does not forgive a flaky test", () => {
    expect(tallyOfPlaywright({ ...playwright, stats: { ...playwright.stats, flaky: 1 } }).failed).toBe(1);
  });

  it("refuses a report that it cannot read", () => {
    expect(() => tallyOfVitest({})).toThrow();
  });
});
