import type { Transaction } from "@/lib/db/transaction";
import { kindOfMarket } from "@/lib/domain/market/covers-market";

const NAMES: Readonly<Record<string, string>> = {
  CN: "China",
  DE: "Germany",
  IN: "India",
  KR: "South Korea",
  US: "United States",
};

/** A market, unless it is there. Of a group, without members. */
export async function createMarket(tx: Transaction, code: string): Promise<void> {
  const kind = kindOfMarket(code);
  await tx.market.createMany({ data: [{ code, kind, name: NAMES[code] ?? code }], skipDuplicates: true });
}
