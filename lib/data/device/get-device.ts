import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import type { DeviceView, UndatedDevice } from "@/lib/data/device/device-view";
import { type DeviceRecord, shapeDevice } from "@/lib/data/device/shape-device";
import { type AsOf, asOfKeys, dayTags } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { datedAnnouncement } from "@/lib/data/announcement/shape-announcement";
import { launchesNaming } from "@/lib/data/launch/launches-naming";
import { findAround } from "@/lib/data/lineage/find-around";
import { findKin, type Kin } from "@/lib/data/lineage/find-kin";
import { type Page, pageElsewhere, pageOfDuplicate, pageUnspoken } from "@/lib/data/redirect/page";
import { isSlug } from "@/lib/domain/slug/is-slug";

/** A device's page. A duplicate leads to the device that it was merged into. */
export const getDevice = cache(async (slug: string, asOf: AsOf): Promise<Page<DeviceView>> => {
  const row = isSlug(slug) ? await findRow(slug) : null;
  if (row === null) return pageElsewhere("device", slug);
  if (row.mergedInto !== null) return pageOfDuplicate(row.id, row.mergedInto.slug);
  const own = [row.id, ...(row.seriesId === null ? [] : [row.seriesId])];
  const shown = [...own, ...(await launchesNaming(own, asOf)), ...(await findAround(row.id))];
  const kin = await findKin(row.id);
  const all = [...new Set([...shown, ...kin.map(({ id }) => id)])];
  const load = unstable_cache(() => loadDevice(row, shown, kin, asOf), ["device", row.id, ...asOfKeys(asOf), ...all], {
    tags: [tags.everything, ...dayTags(asOf), tags.subject(row.brandId), ...all.map(tags.subject)],
  });
  const device = await load();
  if (device === null) return pageUnspoken(getDevice, slug, asOf);
  return { found: "here", view: { ...device, announcement: datedAnnouncement(device.announcement, asOf) } };
});

async function loadDevice(
  record: DeviceRecord,
  subjectIds: readonly string[],
  kin: readonly Kin[],
  asOf: AsOf,
): Promise<UndatedDevice | null> {
  const ids = kin.map(({ id }) => id);
  return shapeDevice(record, kin, readLedger(await loadLedger(subjectIds, asOf, ids), asOf));
}

async function findRow(slug: string) {
  return db.device.findUnique({
    where: { slug },
    select: {
      id: true,
      brandId: true,
      seriesId: true,
      formFactor: true,
      mergedInto: { select: { slug: true } },
    },
  });
}
