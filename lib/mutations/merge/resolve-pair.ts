import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";
import { refuse } from "../transact";

/** What a merge needs to know of a device. */
export interface MergedDevice {
  readonly id: string;
  readonly slug: string;
  readonly name: string | null;
  readonly brandId: string;
  readonly seriesId: string | null;
}

/** The duplicate and the device that stays. Refused where they are not two devices of one family of brands that both stand. */
export async function resolvePair(
  tx: Transaction,
  fromId: string,
  intoId: string,
): Promise<{ from: MergedDevice; into: MergedDevice }> {
  const faults: Fault[] = [];
  const find = async (field: "from" | "into", id: string) => {
    const include = { brand: { select: { parentId: true } } } as const;
    const device = z.guid().safeParse(id).success ? await tx.device.findUnique({ where: { id }, include }) : null;
    if (!device) faults.push({ field, code: "unknown", noun: "device" });
    else if (device.mergedIntoId !== null) faults.push({ field, code: "merged" });
    return device;
  };
  const [from, into] = [await find("from", fromId), await find("into", intoId)];
  if (!from || !into || faults.length > 0) return refuse(...faults);
  if (from.id === into.id) refuse({ field: "into", code: "twice" });
  const [head, other] = [from, into].map(({ brand, brandId }) => brand.parentId ?? brandId);
  if (head !== other) refuse({ field: "into", code: "other-brand", noun: "device" });
  return { from, into };
}
