import "server-only";
import { getAbout } from "@/lib/data/desk-about";
import { db } from "@/lib/db/client";
import type { Subject, SubjectKind } from "@/lib/domain/claim/claim";
import { failed, type Result, succeeded } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { slugify } from "@/lib/domain/slug/slugify";

/**
 * The record that somebody means who typed its name, or pasted the address of its page: a form works by it without
 * JavaScript too. A fault stands at the field `to`.
 */
export async function findNamedSubject(kind: SubjectKind, typed: string): Promise<Result<Subject>> {
  const text = typed.trim();
  if (text === "") return failed({ field: "to", code: "required" });
  const last = text.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1) ?? "";
  const about = await getAbout(`${kind}:${slugify(text.includes("/") ? last : text)}`);
  const id = about?.id ?? (await idCalled(kind, text));
  return id === null ? failed({ field: "to", code: "unknown", noun: kind }) : succeeded({ kind, id });
}

/** By a name that claims gave, where only one record of the kind goes by it. */
async function idCalled(kind: SubjectKind, text: string): Promise<string | null> {
  const normalized = normalizeName(text);
  if (normalized === "") return null;
  const found = await db.subject.findMany({
    where: { kind, names: { some: { normalized } }, OR: [{ device: null }, { device: { mergedIntoId: null } }] },
    select: { id: true },
    take: 2,
  });
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
