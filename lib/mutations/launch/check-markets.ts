import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";

/** A market as a form names it, and the field that it stands in. */
export interface NamedMarket {
  readonly market: string;
  readonly field: string;
}

/** Adds a fault for each market that is none. */
export async function checkMarkets(tx: Transaction, said: readonly NamedMarket[], faults: Fault[]): Promise<void> {
  const rows = await tx.market.findMany({
    where: { code: { in: said.map(({ market }) => market) } },
    select: { code: true },
  });
  const known = new Set(rows.map(({ code }) => code));
  for (const { market, field } of said) {
    if (!known.has(market)) faults.push({ field, code: "unknown", noun: "market" });
  }
}
