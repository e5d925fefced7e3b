import "server-only";
import { db } from "@/lib/db/client";
import { launchesNaming } from "@/lib/data/launch/launches-naming";
import type { Ledger } from "@/lib/data/ledger/ledger";
import { loadLedger } from "@/lib/data/ledger/load-ledger";

/** What bears on how claims about these records turned out: theirs, those of their series, and those of launches that show them. */
export async function loadBearing(subjectIds: readonly string[]): Promise<Ledger> {
  const devices = await db.device.findMany({ where: { id: { in: [...subjectIds] } }, select: { seriesId: true } });
  const own = [...subjectIds, ...devices.flatMap(({ seriesId }) => seriesId ?? [])];
  return loadLedger([...new Set([...own, ...(await launchesNaming(own))])]);
}
