import { beforeAll, expect, it, vi } from "vitest";
import { getBrand } from "@/lib/data/brand/get-brand";
import { listBrands } from "@/lib/data/brand/list-brands";
import { listDevices } from "@/lib/data/device/list-devices";
import { asStated } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import { createBrand } from "@/prisma/factories/brand";
import { seed } from "@/prisma/seed";

const TODAY = vi.hoisted(() => "2022-06-28");

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  machineNow: () => new Date(),
  now: () => new Date(`${TODAY}T12:00:00Z`),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

beforeAll(async () => {
  await seed();
});

it("shows what is coming from Xiaomi, with whom it works, and its family", async () => {
  const page = await getBrand("xiaomi", asStated(day(TODAY)));
  if (page.found !== "here") throw new Error(page.found);
  const { coming, overdue, past, partnerships, children, families } = page.view;
  const slugs = coming.items.map(({ slug }) => slug);
  expect(slugs.filter((slug) => /12[st]-/.test(slug))).toEqual(["xiaomi-12s-launch", "xiaomi-12t-launch"]);
  expect(overdue).toEqual([]);
  expect(past.items.map(({ slug }) => slug)).toContain("xiaomi-12-launch");
  expect(partnerships).toMatchObject([{ partner: "Leica", holds: true, basis: { certainty: "official" } }]);
  expect(children.map(({ name }) => name)).toEqual(["POCO", "Redmi"]);
  const [newest] = families;
  expect(newest?.series?.name).toBe("Xiaomi 12S");
  expect(newest?.devices.map(({ name }) => name)).toEqual(["Xiaomi 12S", "Xiaomi 12S Pro", "Xiaomi 12S Ultra"]);
  const names = families.flatMap(({ devices }) => devices.map(({ name }) => name));
  // Said first in September 2022.
  expect(names).not.toContain("Xiaomi 12T");
});

it("lists every brand by name whatever its case, with what is next", async () => {
  const { items, total } = await listBrands(day(TODAY));
  expect(total).toBe(items.length);
  const names = items.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...names].sort());
  expect(items.find(({ slug }) => slug === "google")?.next).toMatchObject({ slug: "google-pixel-7-launch" });
  expect(items.find(({ slug }) => slug === "leica")?.next).toBeNull();
});

it("lists devices under their brands, bounded, and says how many there are", async () => {
  const { id, slug } = await db.$transaction((tx) => createBrand(tx, { name: "Nokia" }));
  for (let n = 1; n <= 15; n += 1) {
    const device = await db.device.create({
      data: { slug: `nokia-${n}`, name: `Nokia ${n}`, brandId: id, formFactor: "bar" },
    });
    await db.subject.create({ data: { id: device.id, kind: "device", deviceId: device.id } });
    const since = new Date("2022-01-01");
    const text = `Nokia ${n}`;
    await db.name.create({
      data: {
        subjectId: device.id,
        text,
        normalized: text,
        kind: "official",
        certainty: "official",
        since,
        current: true,
      },
    });
  }
  const group = (await listDevices(day(TODAY))).find(({ brand }) => brand.slug === slug);
  expect([group?.devices.length, group?.total]).toEqual([12, 15]);
});

it("has no page for an invented brand", async () => {
  expect(await getBrand("no-such-brand", asStated(day(TODAY)))).toEqual({ found: "nothing" });
});
