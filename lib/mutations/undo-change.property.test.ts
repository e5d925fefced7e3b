import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { CASES } from "@/prisma/factories/cases";
import { createEditor } from "@/prisma/factories/editor";
import { projectedIn, type World, worlds } from "./ledger-worlds.fixtures";
import { reproject } from "./rebuild";
import { type Sequence, sequence } from "./undo-model/deeds.fixtures";
import { Play } from "./undo-model/play.fixtures";
import { readProjected } from "./undo-model/read-projected.fixtures";
import { replay } from "./undo-model/replay.fixtures";

/** Sequences that go on side by side, each in a world of its own: what they wait for is the database. */
const AT_ONCE = 5;
/** Each is several changes that are all undone: half as many are tried as of what is one case, and all in a long run. */
const SEQUENCES = CASES <= 1_000 ? CASES / 2 : CASES;
/** Five hundred take two minutes, and ten where the machine has other things to do. */
const LIMIT = 1_800_000 * Math.max(1, SEQUENCES / 500);

let nextWorld: () => Promise<World>;
let editor: EditorId;
let contributor: EditorId;
beforeAll(async () => {
  nextWorld = await worlds();
  editor = await createEditor(db);
  contributor = await createEditor(db, "contributor");
});

const tried = { done: 0, undone: 0, kept: 0 };

/** Undoes all that stands, the last first; what something rests on comes by again. */
async function undoAll(play: Play): Promise<void> {
  for (let left = play.model.changes.filter(({ undoes }) => undoes === null).reverse(); left.length > 0;) {
    const still: typeof left = [];
    for (const change of left) {
      if (play.model.isUndone(change.key)) continue;
      if (!(await play.undo(change))) still.push(change);
    }
    expect(still.length).toBeLessThan(left.length);
    left = still;
  }
}

async function one(of: Sequence): Promise<void> {
  const world = { ...(await nextWorld()), contributor };
  const before = await readProjected(world);
  const play = await Play.begin(world, editor);
  const columns = new Map(play.model.state);
  await play.through(of);
  expect(await reproject(projectedIn(world), today())).toEqual([]);
  await undoAll(play);
  expect(await readProjected(world)).toEqual(before);
  // Nothing that was recorded is in force, and the catalog says what it said; addresses that were given up lead on.
  expect(play.model.claimsWith("struck", "no")).toEqual([]);
  for (const [path, value] of columns) expect([path, play.model.at(path)]).toEqual([path, value]);
  await replay(world, columns, play.model.state);
  for (const how of ["done", "undone", "kept"] as const) tried[how] += play.tried[how];
}

it(
  "whatever is recorded, edited, merged, reverted and undone, the state is the model's, every revision replays, and undoing all leaves the catalog as it was",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sequence, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (side) => {
        await Promise.all(side.map(one));
      }),
      // Five at once shrink for long, and to little: the seed plays them again.
      { numRuns: Math.ceil(SEQUENCES / AT_ONCE), endOnFailure: true },
    );
    // As many as they seem: what is refused tries nothing. Far below what is drawn on the average: what differs is chance.
    expect(tried.done).toBeGreaterThan(SEQUENCES * 3);
    expect(tried.undone).toBeGreaterThan(SEQUENCES * 3);
    expect(tried.kept).toBeGreaterThan(SEQUENCES / 100);
  },
  LIMIT,
);
