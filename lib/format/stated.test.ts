import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { formatStated, formatStatedBy } from "./stated";

it.each([
  ["2022-06-28", "2022-06-28", "28 June 2022", "28 June 2022"],
  ["2022-05-01", "2022-05-31", "May 2022", "May 2022"],
  ["2022-06-01", "2022-06-27", "1–27 June 2022", "by 27 June 2022"],
  ["2021-04-01", "2022-06-28", "1 April 2021 – 28 June 2022", "by 28 June 2022"],
])("what was stated from %s to %s was stated %s, and beside its source %s", (from, to, said, beside) => {
  expect(formatStated(day(from), day(to))).toBe(said);
  expect(formatStatedBy(day(from), day(to))).toBe(beside);
});
