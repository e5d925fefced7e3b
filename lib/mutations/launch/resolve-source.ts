import "server-only";
import { sourceNamed } from "@/lib/db/source-named";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { Speaker } from "@/lib/domain/claim/claim";
import type { Fault } from "@/lib/domain/fault";
import { slugify } from "@/lib/domain/slug/slugify";
import type { ClaimSourceInput } from "@/lib/schemas/claim-source";
import { resolveBrand } from "./resolve-brand";
import { freeSlug } from "./free-slug";

/**
 * Who speaks: a source that is known, by id, by name, or because it is a brand's voice; else a new one. Adds a fault where
 * the id is of none, or a source of that name is of another kind.
 */
export async function resolveSource(
  tx: Transaction,
  input: ClaimSourceInput,
  faults: Fault[],
): Promise<Speaker | null> {
  if ("id" in input) {
    const known = await tx.source.findUnique({ where: { id: input.id } });
    if (!known) faults.push({ field: "source.id", code: "unknown", noun: "source" });
    else if (input.kind !== null && input.kind !== known.kind) {
      faults.push({ field: "source.kind", code: "other-kind", name: known.name, kind: known.kind });
    }
    return known;
  }
  const brand = input.brand === null ? null : await resolveBrand(tx, input.brand, faults, "source.brand");
  if (input.brand !== null && brand === null) return null;
  const voice = brand && (await tx.source.findUnique({ where: { brandId: brand.id } }));
  if (voice) return voice;
  const named = await sourceNamed(tx, input.name);
  if (named?.kind === input.kind && named.brandId === (brand?.id ?? null)) return named;
  if (named) {
    faults.push({ field: "source.name", code: "exists", noun: "source", name: named.name, slug: named.slug });
    return null;
  }
  const base = slugify(input.name) || "source";
  const slug = await freeSlug(tx, "source", base);
  const { name, kind } = input;
  return tx.source.create({ data: { id: recordId(), slug, name, kind, brandId: brand?.id ?? null } });
}

/** The document at a link, entered once however many claims were read there at once. */
export async function resolveDocument(tx: Transaction, url: string | null): Promise<string | null> {
  if (url === null) return null;
  await tx.document.createMany({ data: [{ url }], skipDuplicates: true });
  const { id } = await tx.document.findUniqueOrThrow({ where: { url }, select: { id: true } });
  return id;
}
