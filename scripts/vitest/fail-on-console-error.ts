import { afterEach, beforeEach, expect, vi } from "vitest";

/** React, Prisma and we ourselves report what is wrong through console.error. A test that expects it mocks it and clears the mock. */
const report = vi.fn<typeof console.error>();
const spoken = console.error;

beforeEach(() => {
  report.mockReset();
  console.error = (...args: unknown[]) => {
    report(...args);
    spoken(...args);
  };
});

afterEach(() => {
  console.error = spoken;
  expect(report.mock.calls, "console.error was called").toEqual([]);
});
