import "server-only";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { shapeEntry } from "@/lib/data/launch/shape-entry";
import type { UndatedEntry } from "@/lib/data/load-launch-entries";

/** The launches with these ids as they were believed by then, in the order of the ids; without those that nobody had spoken of. */
export async function loadEntriesAsOf(ids: readonly string[], asOf: AsOf): Promise<UndatedEntry[]> {
  const reading = readLedger(await loadLedger([...new Set(ids)], asOf), asOf);
  return [...new Set(ids)].flatMap((id) => shapeEntry(id, reading) ?? []);
}
