import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";
import type { LaunchDeviceInput } from "@/lib/schemas/launch-device";

/** Adds a fault for each market that is none. */
export async function checkMarkets(
  tx: Transaction,
  devices: readonly LaunchDeviceInput[],
  faults: Fault[],
): Promise<void> {
  const said = devices.flatMap(({ markets }, device) =>
    markets.map(({ market }, place) => ({ market, device, place })),
  );
  const rows = await tx.market.findMany({
    where: { code: { in: said.map(({ market }) => market) } },
    select: { code: true },
  });
  const known = new Set(rows.map(({ code }) => code));
  for (const { market, device, place } of said) {
    const field = `devices.${device}.markets.${place}.market`;
    if (!known.has(market)) faults.push({ field, code: "unknown", noun: "market" });
  }
}
