import { describe, expect, it } from "vitest";
import { addTallies, closingLine, tallyOfPlaywright, tallyOfVitest } from "./test-report";

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [],
};
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

  it("tells what failed, by its test or by the file that did not load", () => {
    const test = (fullName: string, status: string, failureMessages: string[]) => ({
      fullName,
      status,
      failureMessages,
    });
    const testResults = [
      { name: "a.test.ts", status: "failed", message: "", assertionResults: [test("adds", "failed", ["1 is not 2"])] },
      { name: "b.test.ts", status: "failed", message: "no such file", assertionResults: [] },
      { name: "c.test.ts", status: "passed", message: "", assertionResults: [test("holds", "passed", [])] },
    ];
    expect(tallyOfVitest({ ...vitest, numFailedTests: 1, success: false, testResults }).failures).toEqual([
      "a.test.ts > adds\n1 is not 2",
      "b.test.ts\nno such file",
    ]);
  });

  it("does not forgive a flaky test", () => {
    expect(tallyOfPlaywright({ ...playwright, stats: { ...playwright.stats, flaky: 1 } }).failed).toBe(1);
  });

  it("refuses a report that it cannot read", () => {
    expect(() => tallyOfVitest({})).toThrow();
  });
});
