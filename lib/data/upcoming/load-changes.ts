import "server-only";
import { z } from "zod";
import type { ChangeView } from "@/lib/data/upcoming/views";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { datedEntry, loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { shapeMoves } from "@/lib/data/move/shape-moves";
import { db } from "@/lib/db/client";
import { ask } from "@/lib/domain/belief/questions";
import type { Day } from "@/lib/domain/window/window";

/** How many changes are told. */
const SHOWN = 12;
/** How many of the latest statements are looked at, so that a launch of which much is said does not hide the others. */
const LOOKED_AT = 400;

const subjectsSchema = z.array(z.object({ id: z.string() }));

/** How the dates of launches changed lately, the latest first: nothing that was stated after `today`. */
export async function loadChanges(today: Day): Promise<ChangeView[]> {
  const ids = await launchesSpokenOf(today);
  const asOf = asStated(today);
  const reading = readLedger(await loadLedger(ids), asOf);
  const entries = await loadLaunchEntries(ids);
  const changes = entries.flatMap((entry) => {
    const moves = shapeMoves([ask({ kind: "launch", id: entry.id }, "launch-window")], reading);
    return moves.map((move) => ({ launch: datedEntry(entry, asOf), move }));
  });
  return changes.sort((a, b) => (a.move.day < b.move.day ? 1 : a.move.day > b.move.day ? -1 : 0)).slice(0, SHOWN);
}

/** The launches of whose date or status something was said last. */
async function launchesSpokenOf(today: Day): Promise<string[]> {
  const rows = subjectsSchema.parse(
    await db.$queryRaw`
      SELECT lately."subjectId"::text AS id
      FROM (
        SELECT "subjectId", "statedTo" FROM "Claim"
        WHERE "statedTo" <= ${today}::date AND property IN ('launch_window', 'launch_status')
        ORDER BY "statedTo" DESC, id DESC
        LIMIT ${LOOKED_AT}
      ) lately
      JOIN "LaunchEvent" launch ON launch.id = lately."subjectId"
      WHERE launch.listed
      GROUP BY lately."subjectId"
      ORDER BY max(lately."statedTo") DESC, lately."subjectId"
      LIMIT ${SHOWN}`,
  );
  return rows.map(({ id }) => id);
}
