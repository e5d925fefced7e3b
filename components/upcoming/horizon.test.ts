import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { horizonOf } from "./horizon";

it("reaches from this month through the eleven after it", () => {
  const { from, to, months } = horizonOf(day("2024-03-31"));
  expect([from, to]).toEqual(["2024-03-01", "2025-02-28"]);
  expect(months).toHaveLength(12);
  expect(months.at(-1)).toBe("2025-02-01");
});
