import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { getAbout } from "./desk-about";

it("finds a record of each kind by its address, and nothing by any other", async () => {
  const brand = await createBrand(db);
  const series = await createSeries(db, { brandId: brand.id });
  const device = await createDevice(db, { brandId: brand.id, name: null });
  const launch = await createLaunch(db, { brandId: brand.id, title: null });
  for (const [kind, record, name] of [
    ["brand", brand, brand.name],
    ["series", series, series.name],
    ["device", device, null],
    ["launch", launch, null],
  ] as const) {
    expect(await getAbout(`${kind}:${record.slug}`)).toMatchObject({
      kind,
      id: record.id,
      name,
      brand: { slug: brand.slug },
    });
  }
  for (const other of ["", "device", "device:", `launch:${device.slug}`, `people:${device.slug}`, "device:a:b"]) {
    expect(await getAbout(other)).toBeNull();
  }
});

it("finds a record by an address that it once had", async () => {
  const brand = await createBrand(db);
  const device = await createDevice(db, { brandId: brand.id });
  const { slug } = await createDevice(db, { brandId: brand.id });
  await db.slugRedirect.create({ data: { kind: "device", slug: `old-${slug}`, subjectId: device.id } });
  expect(await getAbout(`device:old-${slug}`)).toMatchObject({ id: device.id });
});
