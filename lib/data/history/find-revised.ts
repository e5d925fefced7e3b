import "server-only";
import { z } from "zod";
import type { RevisedKind, RevisionFilter } from "@/lib/data/history/find-revisions";
import { findNamedSubject } from "@/lib/data/named-subject";
import { db } from "@/lib/db/client";
import { sameName } from "@/lib/db/same-name";
import { sourceNamed } from "@/lib/db/source-named";

/** Where a name is looked for whose kind nobody said, the commonest first. */
const NAMED_KINDS = [
  "device",
  "launch",
  "series",
  "brand",
  "source",
  "market",
] as const satisfies readonly RevisedKind[];

/**
 * What somebody means whose history is asked for: a record, a source or a market by its name, the address of its page or its id;
 * a person by the id alone, as the history links to them. Without a kind, the first that goes by it. Null where there is none.
 */
export async function findRevised(kind: RevisedKind | "", typed: string): Promise<RevisionFilter["of"]> {
  if (kind === "") return findOfAnyKind(typed);
  if (kind === "market") return findMarket(typed);
  if (z.guid().safeParse(typed).success) return { kind, id: typed.toLowerCase() };
  if (kind === "person") return null;
  if (kind === "source") return findSource(typed);
  const found = await findNamedSubject(kind, typed);
  return found.ok ? { kind, id: found.value.id } : null;
}

/** An id says nothing of its kind, and is no name. */
async function findOfAnyKind(typed: string): Promise<RevisionFilter["of"]> {
  if (z.guid().safeParse(typed).success) return null;
  for (const kind of NAMED_KINDS) {
    const found = await findRevised(kind, typed);
    if (found !== null) return found;
  }
  return null;
}

async function findSource(typed: string): Promise<RevisionFilter["of"]> {
  const source = (await db.source.findUnique({ where: { slug: lastOf(typed) } })) ?? (await sourceNamed(db, typed));
  return source && { kind: "source", id: source.id };
}

async function findMarket(typed: string): Promise<RevisionFilter["of"]> {
  const [code, named] = [lastOf(typed), sameName(typed)];
  const codes = [code, code.toUpperCase(), code.toLowerCase()];
  const market = await db.market.findFirst({ where: { OR: [{ code: { in: codes } }, { name: named }] } });
  return market && { kind: "market", id: market.code };
}

/** The last part of an address, or what was typed. */
function lastOf(typed: string): string {
  return typed.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1) ?? "";
}
