import "server-only";
import { db } from "@/lib/db/client";
import { announcement } from "@/lib/domain/belief/announcement";
import type { Subject } from "@/lib/domain/claim/claim";
import { launchesNaming } from "@/lib/data/launch/launches-naming";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { UndatedEntry } from "@/lib/data/load-launch-entries";

/** More launches than may name so many; a page reads no more. */
const MOST = 400;

/** Devices and series as lines beside launches, from the claims that their own pages are made from. */
export async function loadDated(subjects: readonly Subject[], asOf: AsOf): Promise<UndatedEntry[]> {
  if (subjects.length === 0) return [];
  const ids = subjects.map(({ id }) => id);
  const places = await db.device.findMany({ where: { id: { in: ids } }, select: { seriesId: true } });
  const own = [...new Set([...ids, ...places.flatMap(({ seriesId }) => seriesId ?? [])])];
  const reading = readLedger(await loadLedger([...own, ...(await launchesNaming(own, asOf, MOST))]), asOf);
  return subjects.flatMap((subject) => shapeDated(subject, reading) ?? []);
}

function shapeDated(subject: Subject, reading: Reading): UndatedEntry | null {
  const { window, certainty, status, settled } = announcement(subject, reading.index, reading.facts, reading.clocks);
  const record = reading.ledger.records.get(subject.id);
  const brand = reading.ledger.records.get(record?.brandId ?? "");
  if (!brand || window.value?.property !== "launch-window" || window.deciding === null) return null;
  const { source, document, statedFrom, statedTo } = shapeClaim(window.deciding.claim, reading);
  const { slug, name } = shapeRef(subject, reading);
  return {
    ...{ id: subject.id, slug, kind: subject.kind, title: name, lineUp: [] },
    brand: { slug: brand.slug, name: brand.name ?? "" },
    window: window.value.window,
    ...{ certainty, status, settled },
    saidBy: { source, document, statedFrom, statedTo },
  };
}
