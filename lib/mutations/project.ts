import "server-only";
import { loadClaims } from "@/lib/db/load-claims";
import { loadFacts } from "@/lib/db/load-facts";
import type { Transaction } from "@/lib/db/transaction";
import type { Clocks } from "@/lib/domain/belief/belief";
import { indexClaims } from "@/lib/domain/belief/claim-index";
import type { Day } from "@/lib/domain/window/window";
import { availabilityProjection } from "./projection/availability-projection";
import { launchProjection } from "./projection/launch-projection";
import { nameProjection } from "./projection/name-projection";
import { fingerprint, storedLaunches, storedSubjects } from "./projection/stored-projection";
import { writeLaunch } from "./projection/write-launch";
import { writeSubject } from "./projection/write-subject";
import { yearsOf } from "./projection/years-of";

/** What a projection changed. */
export interface Projected {
  /** The subjects whose rows were not yet what their claims add up to. */
  readonly changed: readonly string[];
  /** The calendar years that a changed launch was in before, or is in now. */
  readonly years: readonly number[];
}

/**
 * Makes the projected rows of launches, devices and series what their claims add up to on `day`; of a series, those of its
 * devices too, which inherit. Writes only what differs, so that doing it again changes nothing. The caller holds the locks
 * of the subjects.
 */
export async function projectSubjects(tx: Transaction, ids: Iterable<string>, day: Day): Promise<Projected> {
  const subjects = await withDevicesOfSeries(tx, [...new Set(ids)]);
  const inherited = subjects.flatMap(({ device }) => (device?.seriesId ? [device.seriesId] : []));
  const about = [...new Set([...subjects.map(({ id }) => id), ...inherited])];
  const facts = await loadFacts(tx, about);
  const index = indexClaims(await loadClaims(tx, about));
  const clocks: Clocks = { statedBy: day, recordedBy: null };
  const changed: string[] = [];
  const years = new Set<number>();

  const launches = subjects.filter(({ kind }) => kind === "launch").map(({ id }) => id);
  const stored = await storedLaunches(tx, launches);
  for (const id of launches) {
    const projection = launchProjection({ kind: "launch", id }, index, facts, clocks);
    const before = stored.get(id);
    if (fingerprint(before) === fingerprint(projection)) continue;
    await writeLaunch(tx, id, projection);
    changed.push(id);
    for (const window of [before?.launch, projection.launch]) for (const year of yearsOf(window, day)) years.add(year);
  }

  const others = subjects.filter(({ kind }) => kind === "device" || kind === "series");
  const storedOthers = await storedSubjects(
    tx,
    others.map(({ id }) => id),
  );
  for (const { id, kind } of others) {
    const subject = { kind, id };
    const projection = {
      availability: availabilityProjection(subject, index, facts, clocks),
      names: nameProjection(subject, index, facts, clocks),
    };
    if (fingerprint(storedOthers.get(id)) === fingerprint(projection)) continue;
    await writeSubject(tx, id, projection);
    changed.push(id);
  }
  return { changed, years: [...years].sort() };
}

async function withDevicesOfSeries(tx: Transaction, ids: string[]) {
  return tx.subject.findMany({
    where: { OR: [{ id: { in: ids } }, { device: { seriesId: { in: ids } } }] },
    select: { id: true, kind: true, device: { select: { seriesId: true } } },
    orderBy: { id: "asc" },
  });
}
