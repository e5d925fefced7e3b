import { expect, it } from "vitest";
import { dayToShow } from "@/lib/domain/belief/as-of";
import { day } from "@/lib/domain/window/day";

const today = day("2026-11-22");

it.each(["2000-01-01", "2022-06-28", "2024-02-29", "2026-11-22"])("a page can be of %s", (text) => {
  expect(dayToShow(text, today)).toBe(text);
});

it.each([
  ...["1999-12-31", "1999-01-01", "2026-11-23", "3022-01-01", "9999-01-01"],
  ...[
    "2022-02-30",
    "2023-02-29",
    "2022-06-31",
    "2022-6-28",
    "2022-06",
    "28 June 2022",
    "yesterday",
    "2022-06-28\n",
    "",
  ],
])("no page is of %j", (text) => {
  expect(dayToShow(text, today)).toBeNull();
});
