import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";

/** What a reader sent in; by default about Debut as a whole, and waiting. */
export async function createSuggestion(
  tx: Transaction,
  suggestion: Partial<Prisma.SuggestionUncheckedCreateInput> = {},
) {
  return tx.suggestion.create({
    data: { id: randomUUID(), said: "It has no Leica logo.", link: "https://example.org/12s", ...suggestion },
  });
}
