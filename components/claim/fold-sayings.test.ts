import { expect, it } from "vitest";
import type { Saying } from "@/components/claim/group-sayings";
import { foldSayings } from "./fold-sayings";

const said = (statedTo: string, key: number) =>
  ({ key: String(key), first: { statedTo }, claims: [] }) as unknown as Saying;
const many = (count: number, on: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => said(on(place), place));
const keys = (sayings: readonly Saying[]) => sayings.map(({ key }) => Number(key));

it("leaves a short list as it is", () => {
  for (const count of [0, 1, 14]) {
    const sayings = many(count, () => "2022-06-28");
    expect(foldSayings(sayings)).toEqual({ open: sayings, folded: [] });
  }
});

it("folds by year what is older, keeps its order and loses nothing", () => {
  const sayings = many(30, (place) => (place < 12 ? "2026-11-02" : place < 20 ? "2026-01-05" : "2025-12-31"));
  const { open, folded } = foldSayings(sayings);
  expect(open).toHaveLength(10);
  expect(folded.map(({ year, sayings: of }) => [year, of.length])).toEqual([
    ["2026", 10],
    ["2025", 10],
  ]);
  expect([...keys(open), ...folded.flatMap((one) => keys(one.sayings))]).toEqual(keys(sayings));
});
