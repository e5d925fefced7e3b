import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";

/** A brand, with what recording about it needs. */
export interface LaunchBrand {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** The English name of its home market, which also names a time zone. */
  readonly homeName: string;
  /** Itself, its parent and all that share the parent: they show each other's devices. */
  readonly family: readonly string[];
}

/** The brand by slug or id. Adds a fault at `field` where there is none. */
export async function resolveBrand(
  tx: Transaction,
  named: string,
  faults: Fault[],
  field = "brand",
): Promise<LaunchBrand | null> {
  const where = z.guid().safeParse(named).success ? { id: named } : { slug: named };
  const brand = await tx.brand.findUnique({ where, include: { home: true } });
  if (!brand) {
    faults.push({ field, code: "unknown", noun: "brand" });
    return null;
  }
  const head = brand.parentId ?? brand.id;
  const family = await tx.brand.findMany({ where: { OR: [{ id: head }, { parentId: head }] }, select: { id: true } });
  const { id, slug, name, home } = brand;
  return { id, slug, name, homeName: home.name, family: family.map((one) => one.id) };
}
