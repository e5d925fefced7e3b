import { beforeAll, describe, expect, it, vi } from "vitest";
import type { BrandView } from "@/lib/data/brand/brand-view";
import { getBrand } from "@/lib/data/brand/get-brand";
import { getDevice } from "@/lib/data/device/get-device";
import { asStated } from "@/lib/data/ledger/as-of";
import type { NamedView } from "@/lib/data/ledger/claim-view";
import { getSeries } from "@/lib/data/series/get-series";
import { day } from "@/lib/domain/window/day";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => "2026-11-22");

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  now: () => new Date(`${TODAY}T12:00:00Z`),
  machineNow: () => new Date(`${TODAY}T12:00:00Z`),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

beforeAll(async () => {
  await seed();
});

const on = (text: string) => asStated(day(text));

async function viewOf<View>(page: Promise<{ found: string; view?: View }>): Promise<View> {
  const { found, view } = await page;
  if (view === undefined) throw new Error(found);
  return view;
}

const later = (named: readonly NamedView[]) => named.filter(({ laterName }) => laterName).map(({ name }) => name);

/** The phones and the families that a brand's page names. */
const told = ({ families }: BrandView) => ({
  devices: families.flatMap((family) => family.devices),
  series: families.flatMap((family) => family.series ?? []),
});

describe("a name of a later day than the page's", () => {
  it("is that of what was known by a codename and a number only, in lists and on its own page", async () => {
    const series = await viewOf(getSeries("xiaomi-12s", on("2022-05-01")));
    expect(series.devices.map(({ name }) => name)).toContain("Xiaomi 12 Ultra");
    expect(later(series.devices)).toEqual(["Xiaomi 12S", "Xiaomi 12S Pro"]);
    const device = await viewOf(getDevice("xiaomi-12s-pro", on("2022-05-01")));
    expect(later([device.ref])).toEqual(["Xiaomi 12S Pro"]);
  });

  it("is that of a family of which no device had its name, and of no other", async () => {
    const { devices, series } = told(await viewOf(getBrand("xiaomi", on("2022-05-01"))));
    expect(later(devices)).toEqual(["Xiaomi 12S", "Xiaomi 12S Pro"]);
    expect(series.map(({ name }) => name)).toContain("Mi 11");
    expect(later(series)).toEqual(["Xiaomi 12S"]);
    expect(later([(await viewOf(getSeries("xiaomi-12s", on("2022-05-01")))).ref])).toEqual(["Xiaomi 12S"]);
  });

  it("is none once the phones were announced by it, though no claim gives it", async () => {
    const { devices, ref } = await viewOf(getSeries("xiaomi-12s", on("2022-06-28")));
    expect(devices.map(({ name }) => name)).toContain("Xiaomi 12S");
    expect(later([ref, ...devices])).toEqual([]);
  });

  it("is not told on a page of today, where the name is the catalog's whoever used it", async () => {
    const { devices, series } = told(await viewOf(getBrand("redmi", on(TODAY))));
    expect(later([...devices, ...series])).toEqual([]);
  });
});
