import { expect, it } from "vitest";
import type { BrandDevice } from "@/lib/data/brand/brand-lists";
import { groupFamilies } from "@/lib/data/brand/group-families";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";

const device = (slug: string, series: string | null, on: string | null): BrandDevice => ({
  ...{
    slug,
    name: slug,
    series,
    formFactor: "bar",
    certainty: "official",
    named: "official",
    due: "settled",
    canceled: false,
  },
  window: on === null ? null : dayWindow(day(on)),
});
const ref = (slug: string): RefView => ({ id: slug, kind: "series", slug, name: slug });
const told = (devices: readonly BrandDevice[], series: readonly RefView[]) =>
  groupFamilies(devices, series).map((family) => [family.series?.slug, ...family.devices.map(({ slug }) => slug)]);

it("puts the family with the newest phone first, its phones as they came, and what has no date at the end", () => {
  const devices = [
    ...[device("s22-fe", "s22", null), device("slide", null, null), device("s23-ultra", "s23", "2023-02-01")],
    ...[device("s23", "s23", "2023-02-01"), device("s23-fe", "s23", "2023-10-04"), device("fold5", null, "2023-07-26")],
    device("s22", "s22", "2022-02-09"),
  ];
  expect(told(devices, [ref("s22"), ref("s23"), ref("s24")])).toEqual([
    ["s23", "s23", "s23-ultra", "s23-fe"],
    [undefined, "fold5"],
    ["s22", "s22", "s22-fe"],
    [undefined, "slide"],
  ]);
});

it("lets a phone stand alone whose family is not told of", () => {
  expect(told([device("s22", "s22", "2022-02-09")], [])).toEqual([[undefined, "s22"]]);
});
