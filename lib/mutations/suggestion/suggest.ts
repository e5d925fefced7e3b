import "server-only";
import { z } from "zod";
import { dayToColumn } from "@/lib/db/day-column";
import type { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import type { Result } from "@/lib/domain/fault";
import { MOST_OPEN_SUGGESTIONS, type SuggestedKind } from "@/lib/domain/suggestion/suggestion";
import type { SuggestionInput } from "@/lib/schemas/suggestion";
import { refuse, transact } from "../transact";

/** What a suggestion is about, as it is stored; `id` is the code of a market. */
export interface Suggested {
  readonly kind: SuggestedKind;
  readonly id: string;
}

/** Any number that nothing else locks on. */
const LOCK = 7_302_303;

/**
 * Puts what a reader says in the editors' queue, once for each key (a UUID), and nowhere else: no page shows it, and so none is
 * refreshed. `about` is null where it is about Debut as a whole. Refused, of the whole form: a key that is none, and whatever
 * comes while as many wait as may.
 */
export function suggest(input: SuggestionInput, about: Suggested | null, key: string): Promise<Result<null>> {
  return transact(async (tx) => {
    if (!z.uuid().safeParse(key).success) refuse({ field: "", code: "malformed" });
    // Of those that come at once each sees how many the others have made of it, and of one that comes twice the second nothing.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    if ((await tx.suggestion.count({ where: { id: key } })) > 0) return null;
    await keepBounds(tx);
    const { said, link, statedOn } = input;
    const stated = statedOn && { statedFrom: dayToColumn(statedOn.from), statedTo: dayToColumn(statedOn.to) };
    await tx.suggestion.create({ data: { id: key, said, link, ...stated, ...(about && columnsOf(about)) } });
    return null;
  });
}

async function keepBounds(tx: Transaction): Promise<void> {
  const open = await tx.suggestion.count({ where: { open: true } });
  if (open >= MOST_OPEN_SUGGESTIONS) refuse({ field: "", code: "queue-full" });
}

function columnsOf({ kind, id }: Suggested): Partial<Prisma.SuggestionUncheckedCreateInput> {
  if (kind === "market") return { marketCode: id };
  return kind === "source" ? { sourceId: id } : { subjectId: id };
}
