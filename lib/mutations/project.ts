import "server-only";
import { loadClaims } from "@/lib/db/load-claims";
import { loadFacts } from "@/lib/db/load-facts";
import type { Transaction } from "@/lib/db/transaction";
import type { Clocks, Facts } from "@/lib/domain/belief/belief";
import { type ClaimIndex, indexClaims } from "@/lib/domain/belief/claim-index";
import type { Subject } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";
import { announcedProjection } from "./projection/announced-projection";
import { availabilityProjection } from "./projection/availability-projection";
import { launchProjection } from "./projection/launch-projection";
import { nameProjection } from "./projection/name-projection";
import { withDependents, withGrounds } from "./projection/related-subjects";
import { launchesToStamp, stampEvents } from "./projection/stamp-events";
import { fingerprint, storedLaunches, storedSubjects } from "./projection/stored-projection";
import { writeLaunches } from "./projection/write-launches";
import { type ProjectedSubject, writeSubjects } from "./projection/write-subjects";
import { yearsOf } from "./projection/years-of";
import { holdSubjects } from "./subjects";

/** What a projection made of subjects. */
export interface Projected {
  /** The rows of every subject that was looked at, by its id. */
  readonly rows: ReadonlyMap<string, Rows>;
  /** The subjects whose rows were not yet what their claims add up to. */
  readonly changed: readonly string[];
  /** The calendar years that a changed launch was in before, or is in now. */
  readonly years: readonly number[];
}

/** What a subject's rows were, and what its claims add up to: by table, an object for one row, an array for many. */
export interface Rows {
  readonly was: object | undefined;
  readonly is: object;
}

/** Whether rows that differ are written, or only told of. */
export type Mode = "write" | "compare";

/** What the claims are weighed with. */
interface Weighing {
  readonly mode: Mode;
  readonly index: ClaimIndex;
  readonly facts: Facts;
  readonly clocks: Clocks;
}

/**
 * Makes the projected rows of launches, devices and series what their claims add up to on `day`; of a series, those of its
 * devices too, which inherit, and of a launch those of what it shows, which it dates. Writes only what differs, so that doing
 * it again changes nothing. The caller has entered all that it enters; what it did not hold before is held from here on.
 */
export async function projectSubjects(
  tx: Transaction,
  ids: Iterable<string>,
  day: Day,
  mode: Mode = "write",
): Promise<Projected> {
  const given = [...new Set(ids)];
  // What a launch was just said to show is not held yet.
  if (mode === "write") await holdSubjects(tx, given);
  const subjects = await withDependents(tx, given);
  const about = await withGrounds(tx, subjects);
  const facts = await loadFacts(tx, about);
  const index = indexClaims(await loadClaims(tx, about));
  const weighing: Weighing = { mode, index, facts, clocks: { statedBy: day, recordedBy: null } };
  const launches = await projectLaunches(
    tx,
    subjects.filter(({ kind }) => kind === "launch"),
    weighing,
  );
  const others = await projectOthers(
    tx,
    subjects.filter(({ kind }) => kind === "device" || kind === "series"),
    weighing,
  );
  const rows = new Map([...launches.rows, ...others.rows]);
  if (mode === "write") await stampEvents(tx, await launchesToStamp(tx, [...launches.rows.keys()], others.changed));
  return { rows, changed: [...launches.changed, ...others.changed], years: launches.years };
}

async function projectLaunches(tx: Transaction, launches: readonly Subject[], weighing: Weighing) {
  const { mode, index, facts, clocks } = weighing;
  const stored = await storedLaunches(
    tx,
    launches.map(({ id }) => id),
  );
  const rows = new Map<string, Rows>();
  const changed = new Map<string, ReturnType<typeof launchProjection>>();
  const years = new Set<number>();
  for (const { id } of launches) {
    const projection = launchProjection({ kind: "launch", id }, index, facts, clocks);
    const before = stored.get(id);
    rows.set(id, { was: before, is: projection });
    if (fingerprint(before) === fingerprint(projection)) continue;
    changed.set(id, projection);
    const dated = [before?.launch, projection.launch];
    for (const year of dated.flatMap((row) => yearsOf(row, clocks.statedBy))) years.add(year);
  }
  if (mode === "write") await writeLaunches(tx, changed);
  return { rows, changed: [...changed.keys()], years: [...years].sort() };
}

async function projectOthers(tx: Transaction, subjects: readonly Subject[], weighing: Weighing) {
  const { mode, index, facts, clocks } = weighing;
  const stored = await storedSubjects(
    tx,
    subjects.map(({ id }) => id),
  );
  const rows = new Map<string, Rows>();
  const changed: ProjectedSubject[] = [];
  for (const { id, kind } of subjects) {
    const projection = {
      announced: announcedProjection({ kind, id }, index, facts, clocks),
      availability: availabilityProjection({ kind, id }, index, facts, clocks),
      names: nameProjection({ kind, id }, index, facts, clocks),
    };
    const before = stored.get(id);
    rows.set(id, { was: before, is: projection });
    if (fingerprint(before) === fingerprint(projection)) continue;
    changed.push({ id, kind, ...projection });
  }
  if (mode === "write") await writeSubjects(tx, changed);
  return { rows, changed: changed.map(({ id }) => id) };
}
