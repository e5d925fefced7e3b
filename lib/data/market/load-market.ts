import "server-only";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { isSpokenOf, type Reading, readLedger } from "@/lib/data/ledger/reading";
import type { FoundForMarket } from "@/lib/data/market/find-for-market";
import type { MarketPageView } from "@/lib/data/market/market-view";
import { type MarketForms, shapeImports, shapePart } from "@/lib/data/market/shape-market-list";
import { db } from "@/lib/db/client";
import type { Subject } from "@/lib/domain/claim/claim";
import type { MarketCode } from "@/lib/domain/market/market";
import { MARKET_PARTS } from "@/lib/domain/market/market-entry";
import { entriesForMarket } from "@/lib/domain/market/market-list";

/** Launches that date what a market's page tells; those of a device that are older than so many others date nothing. */
const MOST_LAUNCHES = 600;

/** Devices of the series that are asked for come with them. */
const MOST_SUBJECTS = 720;

/** Which devices and series, and how many stand in a part in all and at most on the page. */
export interface MarketChoice {
  readonly ids: readonly string[];
  readonly totals: ReadonlyMap<FoundForMarket["part"], number>;
  readonly most: number;
}

/** What is answered for a market of these devices and series, those of each part that the page has room for. */
export async function loadMarketParts(
  code: MarketCode,
  { ids, totals, most }: MarketChoice,
  asOf: AsOf,
): Promise<Pick<MarketPageView, "parts" | "imports">> {
  const { subjects, forms, about } = await loadSubjects(ids);
  const launches = await launchesShowing(about);
  const reading = readLedger(await loadLedger([...about, ...launches], asOf), asOf);
  const known = knownOnly(subjects, reading);
  const entries = entriesForMarket(known, code, reading.index, reading.facts, reading.clocks);
  const parts = MARKET_PARTS.map((part) => {
    const here = entries.filter((entry) => entry.part === part);
    return shapePart(part, here, { total: totals.get(part) ?? 0, most }, forms, reading);
  });
  return {
    parts: parts.filter(({ shown }) => shown > 0),
    imports: shapeImports(known, code, { total: totals.get("import") ?? 0, most }, forms, reading),
  };
}

/** The devices and series with these ids, and of each series its devices, which inherit what is said of it. */
async function loadSubjects(ids: readonly string[]) {
  const found = await db.device.findMany({
    where: { mergedIntoId: null, OR: [{ id: { in: [...ids] } }, { seriesId: { in: [...ids] } }] },
    select: { id: true, seriesId: true, formFactor: true },
    orderBy: { id: "asc" },
    take: MOST_SUBJECTS,
  });
  const series = await db.series.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  const subjects: Subject[] = [
    ...found.map(({ id }) => ({ kind: "device" as const, id })),
    ...series.map(({ id }) => ({ kind: "series" as const, id })),
  ];
  const inherited = found.flatMap(({ seriesId }) => seriesId ?? []);
  const forms: MarketForms = new Map(found.map(({ id, formFactor }) => [id, formFactor]));
  return { subjects, forms, about: [...new Set([...subjects.map(({ id }) => id), ...inherited])] };
}

async function launchesShowing(ids: readonly string[]): Promise<string[]> {
  const rows = await db.claim.groupBy({
    by: ["subjectId"],
    where: { property: "line_up", memberId: { in: [...ids] } },
    orderBy: { subjectId: "desc" },
    take: MOST_LAUNCHES,
  });
  return rows.map(({ subjectId }) => subjectId);
}

/** Those that somebody spoke of by then; a series stands for itself only while none of its devices is known. */
function knownOnly(subjects: readonly Subject[], reading: Reading): Subject[] {
  const devices = subjects.filter((subject) => subject.kind === "device" && isSpokenOf(subject, reading));
  const told = new Set(devices.map(({ id }) => reading.facts.seriesOf.get(id)));
  return [...devices, ...subjects.filter(({ kind, id }) => kind === "series" && !told.has(id))];
}
