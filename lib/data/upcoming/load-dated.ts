import "server-only";
import { db } from "@/lib/db/client";
import { announcement } from "@/lib/domain/belief/announcement";
import { type Certainty, CERTAINTIES } from "@/lib/domain/belief/belief";
import { ask } from "@/lib/domain/belief/questions";
import type { Claim, Subject } from "@/lib/domain/claim/claim";
import { courseOf } from "@/lib/domain/market/phase";
import { tbd } from "@/lib/domain/window/make-window";
import { launchesNaming } from "@/lib/data/launch/launches-naming";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { believed, isShown, readLedger, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { UndatedEntry } from "@/lib/data/load-launch-entries";

/** More launches than may name so many; a page reads no more. */
const MOST = 400;

/** Devices and series as lines beside launches, from the claims that their own pages are made from. */
export async function loadDated(subjects: readonly Subject[], asOf: AsOf): Promise<UndatedEntry[]> {
  if (subjects.length === 0) return [];
  const reading = await readAround(subjects, asOf);
  return subjects.flatMap((subject) => shapeDated(subject, reading) ?? []);
}

/** The same of those of which nobody says when: by what was said of them last. */
export async function loadUndated(subjects: readonly Subject[], asOf: AsOf): Promise<UndatedEntry[]> {
  if (subjects.length === 0) return [];
  const reading = await readAround(subjects, asOf);
  return subjects.flatMap((subject) => shapeUndated(subject, reading) ?? []);
}

async function readAround(subjects: readonly Subject[], asOf: AsOf): Promise<Reading> {
  const ids = subjects.map(({ id }) => id);
  const places = await db.device.findMany({ where: { id: { in: ids } }, select: { seriesId: true } });
  const own = [...new Set([...ids, ...places.flatMap(({ seriesId }) => seriesId ?? [])])];
  return readLedger(await loadLedger([...own, ...(await launchesNaming(own, asOf, MOST))]), asOf);
}

function shapeDated(subject: Subject, reading: Reading): UndatedEntry | null {
  const { window, certainty, status, settled } = announcement(subject, reading.index, reading.facts, reading.clocks);
  if (window.value?.property !== "launch-window" || window.deciding === null) return null;
  const line = shapeLine(subject, window.deciding.claim, reading);
  return line && { ...line, window: window.value.window, ...{ certainty, status, settled } };
}

function shapeUndated(subject: Subject, reading: Reading): UndatedEntry | null {
  const { window, settled } = announcement(subject, reading.index, reading.facts, reading.clocks);
  const [last] = reading.ledger.claims
    .filter((claim) => claim.subject.id === subject.id && isShown(claim, reading))
    .sort((a, b) => (a.statedTo < b.statedTo ? 1 : -1));
  if (window.value !== null || settled || last === undefined || !isToCome(subject, reading)) return null;
  const line = shapeLine(subject, last, reading);
  return line && { ...line, window: tbd(), certainty: howSure(subject, last, reading), status: "planned", settled };
}

/** How sure it is that it comes at all, by the surest who says so, else by what was said last: that there is no date, its place says. */
function howSure(subject: Subject, last: Claim, reading: Reading): Certainty {
  const coming = reading.ledger.claims.filter(
    (claim) => claim.subject.id === subject.id && isShown(claim, reading) && courseOf(claim)?.comes === true,
  );
  const said: Certainty[] = (coming.length > 0 ? coming : [last]).map((claim) => shapeClaim(claim, reading).certainty);
  return CERTAINTIES.find((certainty) => said.includes(certainty)) ?? "unknown";
}

/** Of no market by name, too, nobody has said that it is sold, or that it does not come. */
function isToCome(subject: Subject, reading: Reading): boolean {
  const { deciding } = believed(ask(subject, "availability"), reading);
  const course = deciding && courseOf(deciding.claim);
  return course === null || (course.comes && course.stage === 0);
}

function shapeLine(subject: Subject, said: Claim, reading: Reading) {
  const record = reading.ledger.records.get(subject.id);
  const brand = reading.ledger.records.get(record?.brandId ?? "");
  if (!brand) return null;
  const { source, document, statedFrom, statedTo } = shapeClaim(said, reading);
  const { slug, name } = shapeRef(subject, reading);
  return {
    ...{ id: subject.id, slug, kind: subject.kind, title: name, lineUp: [], lessSure: null, shapes: [], markets: [] },
    brand: { slug: brand.slug, name: brand.name ?? "" },
    saidBy: { source, document, statedFrom, statedTo },
    heldBy: null,
  };
}
