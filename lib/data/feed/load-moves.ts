import "server-only";
import { z } from "zod";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import type { MoveView } from "@/lib/data/move/move-view";
import { shapeMoves } from "@/lib/data/move/shape-moves";
import { db } from "@/lib/db/client";
import { firstWindow } from "@/lib/domain/belief/first-window";
import type { Day } from "@/lib/domain/window/window";

/** As many as a feed tells. */
const MOST = 100;
/** Twice as many launches are looked at, for what was said of some last moved nothing. */
const LAUNCHES = 200;
/** Of these the latest statements tell which, so that one launch of which much is said does not hide the others. */
const LOOKED_AT = 4_000;

const idsSchema = z.array(z.object({ id: z.string() }));

/** A change in what is believed of a launch's date. */
export interface LaunchMoveView {
  readonly launch: Pick<LaunchEntryView, "id" | "slug" | "title" | "brand" | "lineUp">;
  readonly move: MoveView;
}

/** How the dates of launches moved, the latest first, by what had been stated by `today`. */
export async function loadMoves(today: Day): Promise<LaunchMoveView[]> {
  const ids = await launchesMovedLast(today);
  const reading = readLedger(await loadLedger(ids), asStated(today));
  const { index, facts, clocks } = reading;
  const moves = (await loadLaunchEntries(ids)).flatMap(({ id, slug, title, brand, lineUp }) => {
    const { question } = firstWindow({ kind: "launch", id }, index, facts, clocks);
    return shapeMoves([question], reading).map((move) => ({ launch: { id, slug, title, brand, lineUp }, move }));
  });
  return moves
    .sort((a, b) =>
      a.move.day === b.move.day ? (a.launch.id < b.launch.id ? -1 : 1) : a.move.day < b.move.day ? 1 : -1,
    )
    .slice(0, MOST);
}

/** The launches of whose date or status something was last said, taken back, struck or ranked. */
async function launchesMovedLast(today: Day): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT lately.id::text AS id
    FROM (
      (SELECT "subjectId" AS id, "statedTo" AS day FROM "Claim"
       WHERE "statedTo" <= ${today}::date AND property IN ('launch_window', 'launch_status')
       ORDER BY "statedTo" DESC, id DESC LIMIT ${LOOKED_AT})
      UNION ALL
      (SELECT claim."subjectId", op."effectiveOn" FROM "ClaimOp" op JOIN "Claim" claim ON claim.id = op."claimId"
       WHERE op."effectiveOn" <= ${today}::date AND claim.property IN ('launch_window', 'launch_status')
       ORDER BY op."effectiveOn" DESC, op.id DESC LIMIT ${LOOKED_AT})
    ) lately
    JOIN "LaunchEvent" launch ON launch.id = lately.id
    WHERE launch.listed
    GROUP BY lately.id
    ORDER BY max(lately.day) DESC, lately.id
    LIMIT ${LAUNCHES}`;
  return idsSchema.parse(rows).map(({ id }) => id);
}
