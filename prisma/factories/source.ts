import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { Speaker, SourceKind } from "@/lib/domain/claim/claim";
import { slugify } from "@/lib/domain/slug/slugify";
import { uniqueWord } from "./unique";

export interface SourceToCreate {
  readonly kind?: SourceKind;
  /** For a brand's own voice. */
  readonly brandId?: string | null;
  readonly name?: string;
  readonly slug?: string;
  readonly url?: string | null;
}

/** Somebody who speaks: press unless told otherwise, or a brand where one is given. */
export async function createSource(tx: Transaction, source: SourceToCreate = {}): Promise<Speaker> {
  const { brandId = null, name = uniqueWord(), url = null } = source;
  const kind = source.kind ?? (brandId === null ? "press" : "brand");
  const data = { id: recordId(), slug: source.slug ?? slugify(name), name, kind, brandId, url };
  return tx.source.create({ data, select: { id: true, kind: true, brandId: true } });
}
