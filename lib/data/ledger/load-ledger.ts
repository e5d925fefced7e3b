import "server-only";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import type { Ledger } from "@/lib/data/ledger/ledger";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadPapers } from "@/lib/data/ledger/load-papers";
import { loadRecords } from "@/lib/data/ledger/load-records";
import type { Claim } from "@/lib/domain/claim/claim";
import { pointsTo } from "@/lib/domain/claim/points-to";

/**
 * What a page about `subjectIds` is made from: their claims, and the records, names and facts of whatever those claims mention.
 * As of a day by the clock of records also what was filed there by then. Of `kin` it holds what was said of their descent and
 * names alone. The reads run one after another: a page is rendered once per change, and a pool serves more than one page.
 */
export async function loadLedger(
  subjectIds: readonly string[],
  asOf?: AsOf,
  kin: readonly string[] = [],
): Promise<Ledger> {
  const subjectId = { in: [...subjectIds] };
  // What has been refiled since was recorded here by then.
  const refiled = asOf?.recorded ? await db.claimOp.findMany({ where: { fromId: subjectId } }) : [];
  const id = { in: refiled.map(({ claimId }) => claimId) };
  const own = await loadPapers(db, refiled.length === 0 ? { subjectId } : { OR: [{ subjectId }, { id }] });
  const others = kin.filter((one) => !subjectIds.includes(one));
  const descent = others.length === 0 ? NONE : await loadPapers(db, { subjectId: { in: others }, property: "lineage" });
  const about = { claims: [...own.claims, ...descent.claims], papers: new Map([...own.papers, ...descent.papers]) };
  const mentioned = [...others, ...about.claims.flatMap(membersOf)].filter((one) => !subjectIds.includes(one));
  const names = await loadPapers(db, { subjectId: { in: mentioned }, property: "name" });
  return completed(about, names, [...subjectIds, ...mentioned]);
}

/**
 * What is needed to tell of these claims and of nothing else: of the records that they are about only what they are called is
 * known, and nothing else may be believed of them.
 */
export async function loadLedgerOfClaims(claimIds: readonly string[]): Promise<Ledger> {
  const about = await loadPapers(db, { id: { in: [...claimIds] } });
  const mentioned = about.claims.flatMap((claim) => [claim.subject.id, ...membersOf(claim)]);
  const names = await loadPapers(db, {
    ...{ subjectId: { in: [...new Set(mentioned)] }, property: "name" },
    id: { notIn: [...about.papers.keys()] },
  });
  return completed(about, names, mentioned);
}

async function completed(about: Loaded, names: Loaded, ids: readonly string[]): Promise<Ledger> {
  const evidence = await loadEvidence(about);
  const everyId = [...new Set(ids)];
  const markets = await db.market.findMany({ select: { code: true, name: true } });
  return {
    claims: [...about.claims, ...names.claims],
    papers: new Map([...evidence.papers, ...about.papers, ...names.papers]),
    evidence: new Map(evidence.claims.map((claim) => [claim.id, claim])),
    records: await loadRecords(db, everyId),
    marketNames: new Map(markets.map(({ code, name }) => [code, name])),
    facts: await loadFacts(db, everyId),
  };
}

/** What verdicts on these claims rest on and is said of another record. */
async function loadEvidence({ claims, papers }: Loaded): Promise<Loaded> {
  const ids = claims.flatMap(evidenceOf).filter((id) => !papers.has(id));
  return ids.length === 0 ? NONE : loadPapers(db, { id: { in: ids } });
}

const NONE: Loaded = { claims: [], papers: new Map() };
type Loaded = Awaited<ReturnType<typeof loadPapers>>;

function evidenceOf({ operations }: Claim): string[] {
  return operations.flatMap((done) => (done.kind === "verdict" ? (done.evidence.claimId ?? []) : []));
}

function membersOf({ value }: Claim): string[] {
  const member = pointsTo(value);
  return member === null ? [] : [member.id];
}
