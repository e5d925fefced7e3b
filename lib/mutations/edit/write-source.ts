import "server-only";
import type { SourceKind } from "@/lib/db/generated/client";
import { sourceNamed } from "@/lib/db/source-named";
import type { Transaction } from "@/lib/db/transaction";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { refuse } from "../transact";
import type { WrittenItem } from "./written-item";

/** Writes what was changed of a source. With its kind goes how sure its claims are. */
export async function writeSource(
  tx: Transaction,
  id: string,
  { name, kind, url }: RecordFields,
): Promise<WrittenItem> {
  const source = await tx.source.findUniqueOrThrow({ where: { id } });
  if (name) {
    const other = await sourceNamed(tx, name, id);
    if (other) refuse({ field: "name", code: "exists", noun: "source", name: other.name, slug: other.slug });
  }
  // A source is a brand's voice if and only if its kind says so.
  if (kind && (kind === "brand") !== (source.brandId !== null)) refuse({ field: "kind", code: "not-a-choice" });
  const data = { ...(name && { name }), ...(kind && { kind: kind as SourceKind }), ...(url !== undefined && { url }) };
  await tx.source.update({ where: { id }, data, select: { id: true } });
  if (!kind) return { field: "kind", subjects: [] };
  const said = await tx.claim.findMany({
    where: { sourceId: id },
    select: { subjectId: true },
    distinct: ["subjectId"],
  });
  return { field: "kind", subjects: said.map(({ subjectId }) => subjectId) };
}
