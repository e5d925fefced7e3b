import "server-only";
import { today } from "@/lib/clock";
import { dueAtVenue } from "@/lib/data/announcement/shape-due";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import { shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { datedEntry, loadLaunchEntries } from "@/lib/data/load-launch-entries";
import {
  findOverdueLaunches,
  findOverdueRecords,
  type FoundOverdue,
  OVERDUE_COUNTED,
  OVERDUE_SHOWN,
} from "@/lib/data/review/find-overdue";
import type { OverdueLaunchView, OverdueRecordView, OverdueView } from "@/lib/data/review/review-view";
import { db } from "@/lib/db/client";
import { firstWindow } from "@/lib/domain/belief/first-window";
import type { DueState } from "@/lib/domain/window/due";

/** Launches whose time has passed, and nobody has said what happened: the oldest first. `page` counts from 1. Fresh, and never cached. */
export async function listOverdueLaunches(page: number): Promise<OverdueView<OverdueLaunchView>> {
  const found = await findOverdueLaunches(today(), page - 1);
  const ids = found.found.map(({ id }) => id);
  const asOf = asStated(today());
  // Looked up first: what is recorded while the rest is read, the form does not know.
  const last = await db.claim.groupBy({
    by: "subjectId",
    where: { subjectId: { in: ids } },
    _max: { recordedAt: true },
  });
  const reading = readLedger(await loadLedger(ids), asOf);
  const shown = (await loadLaunchEntries(ids)).map((entry): OverdueLaunchView => {
    const window = firstWindow({ kind: "launch", id: entry.id }, reading.index, reading.facts, reading.clocks);
    const lastRecorded = last.find(({ subjectId }) => subjectId === entry.id)?._max.recordedAt?.toISOString() ?? null;
    return { launch: datedEntry(entry, asOf), when: shapeWindowBelief(window, reading), lastRecorded };
  });
  return paged(
    found,
    page,
    shown.filter(({ launch }) => hasPassed(launch.due)),
  );
}

/** Devices and series that no launch dates, whose own time has passed. */
export async function listOverdueRecords(page: number): Promise<OverdueView<OverdueRecordView>> {
  const found = await findOverdueRecords(today(), page - 1);
  const ids = found.found.map(({ id }) => id);
  const asOf = asStated(today());
  const reading = readLedger(await loadLedger([...ids, ...(await seriesOf(ids))]), asOf);
  const shown = found.found.map((subject): OverdueRecordView => {
    const when = shapeWindowBelief(firstWindow(subject, reading.index, reading.facts, reading.clocks), reading);
    return { of: shapeRef(subject, reading), when, due: dueAtVenue(when, false, asOf) };
  });
  return paged(
    found,
    page,
    shown.filter(({ due }) => hasPassed(due)),
  );
}

/** What they inherit from. */
async function seriesOf(deviceIds: readonly string[]): Promise<string[]> {
  const devices = await db.device.findMany({ where: { id: { in: [...deviceIds] } }, select: { seriesId: true } });
  return devices.flatMap(({ seriesId }) => seriesId ?? []);
}

/** At the venue it may still be the day before. */
function hasPassed(due: DueState): boolean {
  return due === "due" || due === "overdue";
}

function paged<Of>({ count }: FoundOverdue, page: number, shown: readonly Of[]): OverdueView<Of> {
  const more = count > OVERDUE_COUNTED;
  const counted = more ? OVERDUE_COUNTED : count;
  return { shown, count: counted, more, page, pages: Math.max(1, Math.ceil(counted / OVERDUE_SHOWN)) };
}
