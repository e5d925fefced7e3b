import { expect, it } from "vitest";
import { formatInstant } from "@/lib/format/instant";

it("says an instant in UTC, whatever the clock of this machine", () => {
  expect(formatInstant("2022-06-28T09:30:00Z")).toBe("28 June 2022, 09:30 UTC");
  expect(formatInstant("2022-07-04T00:05:59+08:00")).toBe("3 July 2022, 16:05 UTC");
});
