import { expect, it } from "vitest";
import { recorded, freshReport } from "@/lib/mutations/record-report.fixtures";
import { findLaunches } from "./launch-pickers";

it("finds a launch by its title, by what it shows, and within a brand", async () => {
  const { brand, draft } = await freshReport();
  const { records } = await recorded(draft);
  const id = records[1]?.id;
  for (const typed of [`${brand.name} 12S LAUNCH`, `${brand.name.toUpperCase()} 12s`]) {
    for (const within of [null, brand.slug]) {
      expect(await findLaunches(typed, within)).toMatchObject([{ id, brand: { slug: brand.slug } }]);
    }
    expect(await findLaunches(typed, "nokia-of-mars")).toEqual([]);
  }
  expect(await findLaunches(`${brand.name} 13`, null)).toEqual([]);
});
