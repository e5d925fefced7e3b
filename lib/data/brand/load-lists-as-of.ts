import "server-only";
import type { BrandDevice, BrandLists } from "@/lib/data/brand/brand-lists";
import type { FewView } from "@/lib/data/few-view";
import { findSpokenOf } from "@/lib/data/brand/find-spoken-of";
import { comingFirst } from "@/lib/data/device/device-line";
import { launchesNaming } from "@/lib/data/launch/launches-naming";
import { shapeEntry } from "@/lib/data/launch/shape-entry";
import type { AsOf } from "@/lib/data/ledger/as-of";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { isSpokenOf, readLedger, type Reading } from "@/lib/data/ledger/reading";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { UndatedEntry } from "@/lib/data/load-launch-entries";
import { shapeDeviceLine } from "@/lib/data/series/shape-device-line";
import { db } from "@/lib/db/client";
import { compareWindows } from "@/lib/domain/window/order-windows";
import type { Day } from "@/lib/domain/window/window";

const LAUNCHES_WEIGHED = 200;
const COMING_SHOWN = 40;
const PAST_SHOWN = 20;
const DEVICES_SHOWN = 120;
const SERIES_SHOWN = 60;

/** A brand's launches, devices and series as they were believed by then, from their claims. */
export async function loadListsAsOf(brandId: string, asOf: AsOf): Promise<BrandLists> {
  const launches = await findSpokenOf("launch", brandId, asOf, LAUNCHES_WEIGHED);
  const spoken = await findSpokenOf("device", brandId, asOf, DEVICES_SHOWN);
  const named = await findSpokenOf("series", brandId, asOf, SERIES_SHOWN);
  const devices = await db.device.findMany({
    where: { id: { in: [...spoken.ids] }, mergedIntoId: null },
    select: { id: true, formFactor: true, seriesId: true },
  });
  const series = [...new Set([...named.ids, ...devices.flatMap(({ seriesId }) => seriesId ?? [])])];
  const members = [...devices.map(({ id }) => id), ...series];
  const naming = await launchesNaming(members, asOf, LAUNCHES_WEIGHED);
  const reading = readLedger(await loadLedger([...new Set([...launches.ids, ...naming, ...members])], asOf), asOf);
  const known = devices.filter(({ id }) => isSpokenOf({ kind: "device", id }, reading));
  const families = new Set(known.map(({ seriesId }) => seriesId));
  return {
    ...shapeLaunches(launches.ids, asOf.day, reading),
    devices: few<BrandDevice>(
      known
        .map((device) => ({ ...shapeDeviceLine(device, reading), series: seriesOf(device, reading) }))
        .sort(comingFirst),
      spoken.total - (devices.length - known.length),
    ),
    series: few<RefView>(
      series
        .filter((id) => families.has(id) || isSpokenOf({ kind: "series", id }, reading))
        .map((id) => shapeRef({ kind: "series", id }, reading))
        .sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1)),
    ),
  };
}

function shapeLaunches(ids: readonly string[], day: Day, reading: Reading): Pick<BrandLists, "coming" | "past"> {
  const entries = ids.flatMap((id) => shapeEntry(id, reading) ?? []);
  const coming = entries.filter((entry) => isAhead(entry, day)).sort((a, b) => compareWindows(a.window, b.window));
  const past = entries.filter((entry) => !isAhead(entry, day)).sort((a, b) => compareWindows(b.window, a.window));
  return {
    coming: few(coming.slice(0, COMING_SHOWN), coming.length),
    past: few(past.slice(0, PAST_SHOWN), past.length),
  };
}

/** Still to come, if only nobody knows when. */
function isAhead({ window, settled, status }: UndatedEntry, day: Day): boolean {
  return status === "moved" || (!settled && (window.latest === null || window.latest >= day));
}

function seriesOf({ seriesId }: { readonly seriesId: string | null }, { ledger }: Reading): string | null {
  return seriesId === null ? null : (ledger.records.get(seriesId)?.slug ?? null);
}

function few<Item>(items: readonly Item[], total = items.length): FewView<Item> {
  return { items, total };
}
