import "server-only";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import type { Ledger } from "@/lib/data/ledger/ledger";
import { loadPapers } from "@/lib/data/ledger/load-papers";
import { loadRecords } from "@/lib/data/ledger/load-records";
import type { Claim } from "@/lib/domain/claim/claim";

/**
 * What a page about `subjectIds` is made from: their claims, and the records, names and facts of whatever those claims mention.
 * The reads run one after another: a page is rendered once per change, and a pool serves more than one page.
 */
export async function loadLedger(subjectIds: readonly string[]): Promise<Ledger> {
  const about = await loadPapers(db, { subjectId: { in: [...subjectIds] } });
  const mentioned = about.claims.flatMap(membersOf).filter((id) => !subjectIds.includes(id));
  const names = await loadPapers(db, { subjectId: { in: mentioned }, property: "name" });
  const everyId = [...new Set([...subjectIds, ...mentioned])];
  const markets = await db.market.findMany({ select: { code: true, name: true } });
  return {
    claims: [...about.claims, ...names.claims],
    papers: new Map([...about.papers, ...names.papers]),
    records: await loadRecords(db, everyId),
    marketNames: new Map(markets.map(({ code, name }) => [code, name])),
    facts: await loadFacts(db, everyId),
  };
}

function membersOf({ value }: Claim): string[] {
  if (value.property === "line-up") return [value.member.id];
  return value.property === "lineage" ? [value.of.id] : [];
}
