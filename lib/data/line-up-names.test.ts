import { expect, it } from "vitest";
import { lineUpNames } from "./line-up-names";

const phone = (name: string | null, certainty: "official" | "reported" | "rumored" = "official") => ({
  ...{ name, certainty },
  seriesId: "s26",
});

it("names what is shown in its order, the plus after the plain one and what has no name last", () => {
  const devices = [phone("Galaxy S26 Ultra"), phone(null), phone("Galaxy S26+"), phone("Galaxy S26")];
  expect(lineUpNames(devices, [], "official")).toEqual({
    lineUp: ["Galaxy S26", "Galaxy S26+", "Galaxy S26 Ultra", null],
    lessSure: null,
  });
});

it("leaves out a series of which devices are named", () => {
  const series = { id: "s26", name: "Galaxy S26", certainty: "official" } as const;
  expect(lineUpNames([phone("Galaxy S26+")], [series], "official").lineUp).toEqual(["Galaxy S26+"]);
  expect(lineUpNames([], [series], "official").lineUp).toEqual(["Galaxy S26"]);
});

it("tells apart what is less sure than the date, by the least sure of it", () => {
  const devices = [phone("iPhone 18 Pro", "reported"), phone("iPhone Ultra", "rumored"), phone("iPhone 18")];
  expect(lineUpNames(devices, [], "official").lessSure).toEqual({
    names: ["iPhone 18 Pro", "iPhone Ultra"],
    certainty: "rumored",
  });
  expect(lineUpNames(devices, [], "rumored").lessSure).toBeNull();
});
