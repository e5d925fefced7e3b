import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import { brandedSlug } from "@/lib/domain/slug/slugify";
import { createSubjects } from "../subjects";
import type { LaunchBrand } from "./resolve-brand";
import type { LaunchDevice } from "./resolve-devices";
import type { LaunchSeries } from "./resolve-series";
import { freeSlug } from "./free-slug";

/** Creates the new ones among devices, their new series and those `besides`, and returns them as subjects. */
export async function createDevices(
  tx: Transaction,
  brand: LaunchBrand,
  devices: readonly Pick<LaunchDevice, "id" | "created">[],
  besides: readonly LaunchSeries[] = [],
): Promise<Subject[]> {
  const created = devices.flatMap(({ id, created }) => (created ? [{ id, ...created }] : []));
  const all = [...created.map(({ series }) => series), ...besides];
  const series = new Map(all.flatMap((one) => (one?.created ? [[one.id, one]] : [])));
  for (const { id, name } of series.values()) {
    const slug = await slugFor(tx, "series", brand, name);
    await tx.series.create({ data: { id, slug, name, brandId: brand.id } });
  }
  for (const { id, name, series, formFactor } of created) {
    const slug = await slugFor(tx, "device", brand, name ?? `${series?.name ?? ""} unnamed`);
    await tx.device.create({ data: { id, slug, name, brandId: brand.id, seriesId: series?.id ?? null, formFactor } });
  }
  const subjects: Subject[] = [
    ...[...series.keys()].map((id) => ({ kind: "series" as const, id })),
    ...created.map(({ id }) => ({ kind: "device" as const, id })),
  ];
  await createSubjects(tx, subjects);
  return subjects;
}

async function slugFor(tx: Transaction, kind: "series" | "device", brand: LaunchBrand, name: string): Promise<string> {
  const base = brandedSlug(brand.slug, name, kind);
  return freeSlug(tx, kind, base);
}
