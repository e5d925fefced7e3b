import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { eventLogOf, type LedgerEvent } from "@/lib/domain/belief/event-log.arbitrary";
import type { Subject } from "@/lib/domain/claim/claim";
import { CASES } from "@/prisma/factories/cases";
import { uniqueWord } from "@/prisma/factories/unique";
import { type Entered, happen, projectedIn, type World, worlds } from "./ledger-worlds.fixtures";
import { mergeDevices } from "./merge-devices";
import { reproject } from "./rebuild";
import { renameRecord } from "./rename-record";
import { undoChange } from "./undo-change";
import { stateOf } from "./undo-change.fixtures";

/** Sequences that go on side by side, each in a world of its own: what they wait for is the database. */
const AT_ONCE = 5;
/** Each sequence is long, and is undone whole: a twentieth as many are tried as of shorter ones. */
const RUNS = Math.ceil(CASES / 20 / AT_ONCE);
const LIMIT = 400_000 * Math.max(1, CASES / 1_000);

let nextWorld: () => Promise<World>;
beforeAll(async () => {
  nextWorld = await worlds();
});

const PHONES = ["12s", "12s-pro", "12", "k50"] as const;
const phone = fc.constantFrom(...PHONES);

/** What is done between the events of a log. */
type Deed =
  | { readonly kind: "merge"; readonly from: string; readonly into: string }
  | { readonly kind: "rename"; readonly what: string }
  /** Of what was done so far, counted from the last. */
  | { readonly kind: "undo"; readonly back: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("merge" as const), from: phone, into: phone }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("rename" as const), what: fc.constantFrom(...PHONES, "l-12s") }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("undo" as const), back: fc.nat(4) }) },
);
const play = fc.record({
  log: eventLogOf({ minLength: 3, maxLength: 10 }),
  deeds: fc.array(fc.tuple(fc.nat(9), deed), { minLength: 1, maxLength: 6 }),
});

const tried = { done: 0, undone: 0, refused: 0 };

/** One change, and how things stood before it. */
interface Made {
  readonly key: string;
  readonly before: string;
  readonly undoes: boolean;
}

/** Plays a log with its deeds in a world; answers with every change, in order. */
async function played({ log, deeds }: { log: LedgerEvent[]; deeds: [number, Deed][] }, world: World): Promise<Made[]> {
  const entered: Entered = new Map();
  const made: Made[] = [];
  for (const [place, event] of log.entries()) {
    const [key, before] = [randomUUID(), await stateOf(projectedIn(world))];
    if ((await happen(event, await asMerged(world), entered, key))?.ok) made.push({ key, before, undoes: false });
    for (const [at, one] of deeds) if (at === place) await perform(one, world, made);
  }
  return made;
}

async function perform(one: Deed, world: World, made: Made[]): Promise<void> {
  const [key, before] = [randomUUID(), await stateOf(projectedIn(world))];
  const why = ["Because.", null, key] as const;
  if (one.kind !== "undo") {
    const { kind, id } = world.subjects.get(one.kind === "merge" ? one.from : one.what)!;
    const result =
      one.kind === "merge"
        ? await mergeDevices(id, idOf(world, one.into), ...why)
        : await renameRecord(kind, id, uniqueWord(), ...why);
    if (result.ok) made.push({ key, before, undoes: false });
    return;
  }
  const undone = made.at(-1 - one.back);
  if (undone === undefined) return;
  const result = await undoChange(undone.key, ...why);
  tried[result.ok ? "undone" : "refused"] += 1;
  if (!result.ok) return;
  // What was done last is undone as if it had never been, an undoing too.
  if (one.back === 0) expect(await stateOf(projectedIn(world))).toBe(undone.before);
  made.push({ key, before, undoes: true });
}

const idOf = ({ subjects }: World, name: string) => subjects.get(name)!.id;

/** A duplicate stands for the phone that it was merged into, as it does in every form. */
async function asMerged(world: World): Promise<World> {
  const id = { in: PHONES.map((name) => idOf(world, name)) };
  const rows = await db.device.findMany({ where: { id, mergedIntoId: { not: null } } });
  const into = new Map(rows.map((row) => [row.id, row.mergedIntoId]));
  const subjects = [...world.subjects].map(([name, subject]): [string, Subject] => {
    return [name, { ...subject, id: into.get(subject.id) ?? subject.id }];
  });
  return { ...world, subjects: new Map(subjects) };
}

/** Undoes all that stands, the last first: step by step, unless something was undone in between, which changes what rests on what. */
async function undoAll(made: readonly Made[], world: World): Promise<void> {
  const straight = made.every(({ undoes }) => !undoes);
  for (let left = made.filter(({ undoes }) => !undoes).reverse(); left.length > 0;) {
    const still: Made[] = [];
    for (const one of left) {
      const result = await undoChange(one.key, "All of it.", null, randomUUID());
      const [fault] = result.ok ? [] : result.faults;
      if (result.ok) tried.done += 1;
      else if (fault?.code === "rested-upon" && !straight) still.push(one);
      else expect(fault?.code).toBe("already-undone");
      if (straight) expect(await stateOf(projectedIn(world))).toBe(one.before);
    }
    expect(still.length).toBeLessThan(left.length);
    left = still;
  }
}

it(
  "after any sequence of records, operations, merges, renamings and undoings, undoing everything leaves all as it was",
  async () => {
    const one = async (of: { log: LedgerEvent[]; deeds: [number, Deed][] }) => {
      const world = await nextWorld();
      const ids = projectedIn(world);
      await reproject(ids, today());
      const before = await stateOf(ids);
      const made = await played(of, world);
      expect(await reproject(ids, today())).toEqual([]);
      await undoAll(made, world);
      expect(await stateOf(ids)).toBe(before);
      expect(await reproject(ids, today())).toEqual([]);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(play, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (side) => {
        await Promise.all(side.map(one));
      }),
      { numRuns: RUNS },
    );
    expect(tried.done).toBeGreaterThan(RUNS * AT_ONCE * 3);
    expect(tried.undone).toBeGreaterThan(tried.refused);
  },
  LIMIT,
);
