import { expect, it } from "vitest";
import { Bounds } from "@/scripts/survey/links/bounds";

it("admits every page without a query, once", () => {
  const bounds = new Bounds();
  const pages = Array.from({ length: 500 }, (_, nth) => `/devices/${nth}`);
  expect(pages.filter((page) => bounds.admits(page))).toHaveLength(500);
  expect(pages.filter((page) => bounds.admits(page))).toEqual([]);
});

it("admits so many of a make: of one folder and the same query words, in whatever order", () => {
  const bounds = new Bounds();
  const admitted = (make: (nth: number) => string) =>
    Array.from({ length: 500 }, (_, nth) => make(nth)).filter((page) => bounds.admits(page)).length;
  expect(admitted((nth) => `/devices/${nth}?asOf=2022-06-28&recorded=1`)).toBe(40);
  expect(admitted((nth) => `/devices/x?recorded=1&asOf=${nth}`)).toBe(0);
  expect(admitted((nth) => `/devices/x?asOf=${nth}`)).toBe(40);
  expect(admitted((nth) => `/brands/x?asOf=${nth}`)).toBe(40);
});
