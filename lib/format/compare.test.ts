import { expect, it } from "vitest";
import { formatDiffering, formatLeftOut, formatOpenName, formatSame, formatTogether } from "@/lib/format/compare";

it("names phones together", () => {
  expect(formatTogether(["Xiaomi 12S", "Pixel 7"])).toBe("Xiaomi 12S and Pixel 7");
  expect(formatTogether(["Xiaomi 12S", "Pixel 7", "Galaxy S22"])).toBe("Xiaomi 12S, Pixel 7, and Galaxy S22");
});

it("says what is the same, and how much is not", () => {
  expect([2, 3, 4].map(formatSame)).toEqual(["both the same", "all the same", "all the same"]);
  expect(formatDiffering(9, 14)).toBe("They differ in 9 of 14 lines.");
  expect(formatDiffering(0, 14)).toBe("All 14 lines are the same.");
});

it("tells a name that nobody bears from one that several do, and from one that comes near", () => {
  expect(formatOpenName(true, 2)).toBe("More than one phone goes by this. Which?");
  expect(formatOpenName(false, 1)).toBe("No phone goes by exactly this. Did you mean");
  expect(formatOpenName(false, 0)).toBe("No phone goes by this, now or before.");
});

it("tells everything that is left out, by name or by number", () => {
  expect(formatLeftOut(["xiaomi-12t"], 4)).toBe("No more than 4 phones fit side by side. Left out: “xiaomi-12t”.");
  const many = Array.from({ length: 20 }, (_, count) => `phone-${count}`);
  expect(formatLeftOut(many, 4)).toContain("“phone-5”, and 14 more.");
  expect(formatLeftOut(["x".repeat(5_000)], 4).length).toBeLessThan(200);
});
