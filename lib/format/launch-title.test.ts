import { describe, expect, it } from "vitest";
import { formatEntryName, formatLaunchTitle, formatLineUp, withoutBrand, formatShows } from "./launch-title";

describe("the title of a launch", () => {
  const brand = "Xiaomi";

  it("is its own where it has one", () => {
    expect(formatLaunchTitle({ title: "Galaxy Unpacked", brand: "Samsung", lineUp: ["Galaxy Z Fold 4"] })).toBe(
      "Galaxy Unpacked",
    );
  });

  it("names what a quiet launch shows, the brand once", () => {
    expect(formatLaunchTitle({ title: null, brand, lineUp: ["Xiaomi 12", "Xiaomi 12 Pro"] })).toBe("Xiaomi 12, 12 Pro");
  });

  it("counts when there are many", () => {
    const lineUp = ["Xiaomi 12", "Xiaomi 12 Pro", "Xiaomi 12X", "Xiaomi Pad 5"];
    expect(formatLaunchTitle({ title: null, brand, lineUp })).toBe("Xiaomi 12 and 3 more");
  });

  it("does not make a name up for what has none", () => {
    expect(formatLaunchTitle({ title: null, brand: "OnePlus", lineUp: [null] })).toBe("OnePlus launch");
  });
});

describe("a line-up in short", () => {
  it("leaves the brand out and says that a device has no name", () => {
    expect(formatLineUp(["OnePlus 10T", null], "OnePlus")).toBe("10T, an unnamed device");
  });

  it("never counts a single one that it could name", () => {
    expect(formatLineUp(["A", "B", "C", "D"], "Brand")).toBe("A, B, C, D");
    expect(formatLineUp(["A", "B", "C", "D", "E"], "Brand")).toBe("A, B, C, 2 more");
  });

  it("takes only a whole word for the brand", () => {
    expect(withoutBrand("Honor", "Honor")).toBe("Honor");
    expect(withoutBrand("Honorable 1", "Honor")).toBe("Honorable 1");
  });

  it("keeps the brand where no name is left without it", () => {
    expect(withoutBrand("OnePlus launch event", "OnePlus")).toBe("OnePlus launch event");
    expect(withoutBrand("Apple iPhone 14", "Apple")).toBe("iPhone 14");
  });
});

it("is the name of a phone or a family that no launch is known to show", () => {
  const parts = { brand: "Apple", lineUp: [] };
  expect(formatEntryName({ ...parts, kind: "device", title: "iPhone Ultra" })).toBe("iPhone Ultra");
  expect(formatEntryName({ ...parts, kind: "device", title: null })).toBe("Unnamed phone");
  expect(formatEntryName({ ...parts, kind: "series", title: "iPhone 20" })).toBe("iPhone 20 series");
  expect(formatEntryName({ ...parts, title: null })).toBe("Apple launch");
});

it("tells apart what is less sure than the day: a mark of the day beside it is no mark of the phone", () => {
  const apple = { brand: { name: "Apple" }, lineUp: ["iPhone 18", "iPhone Ultra"] };
  expect(formatShows({ ...apple, lessSure: null })).toBe("iPhone 18, iPhone Ultra");
  const lessSure = (names: string[]) => ({ names, certainty: "rumored" }) as const;
  expect(formatShows({ ...apple, lessSure: lessSure(["iPhone Ultra"]) })).toBe(
    "iPhone 18; rumored to show iPhone Ultra too",
  );
  expect(formatShows({ ...apple, lessSure: lessSure(apple.lineUp) })).toBe("rumored to show iPhone 18, iPhone Ultra");
});
