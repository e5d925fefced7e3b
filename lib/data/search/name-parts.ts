import "server-only";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import { word } from "@/lib/db/words";
import type { Subject } from "@/lib/domain/claim/claim";
import { indexClaims } from "@/lib/domain/belief/claim-index";
import { type NameBelief, namesOf } from "@/lib/domain/name/names-of";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { loadPapers } from "@/lib/data/ledger/load-papers";
import type { Named } from "@/lib/data/search/find-named";
import type { NamePart } from "@/lib/data/search/search-view";

/**
 * What the name that found a record is to it, by the record's id; nothing for the name that it is shown by. Codenames and
 * model numbers say it themselves; whether a name came before the present one is asked of the claims, as on its page.
 */
export async function namePartsOf(named: readonly Named[]): Promise<Map<string, NamePart>> {
  const others = named.filter(({ current, noun }) => !current && noun !== "market");
  const parts = new Map<string, NamePart>();
  const asked: Named[] = [];
  for (const one of others) {
    const kind = one.kind === null ? null : word(one.kind);
    if (kind === "codename" || kind === "model-number") parts.set(one.id, kind);
    else asked.push(one);
  }
  if (asked.length === 0) return parts;
  const ids = asked.map(({ id }) => id);
  const { claims } = await loadPapers(db, { subjectId: { in: ids }, property: "name" });
  const facts = await loadFacts(db, ids);
  const index = indexClaims(claims);
  for (const { id, noun, normalized } of asked) {
    if (noun === "market") continue;
    const subject: Subject = { kind: noun, id };
    const { formerly, inMarkets } = namesOf(subject, index, facts, { statedBy: today(), recordedBy: null });
    const isIt = ({ text }: NameBelief) => normalizeName(text) === normalized;
    parts.set(id, formerly.some(isIt) ? "formerly" : inMarkets.some(isIt) ? "in-market" : "also");
  }
  return parts;
}
