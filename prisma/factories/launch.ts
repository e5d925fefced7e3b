import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import { slugify } from "@/lib/domain/slug/slugify";
import { createSubjects } from "@/lib/mutations/subjects";
import { uniqueWord } from "./unique";

export interface LaunchToCreate {
  readonly brandId: string;
  /** Null for a quiet launch. */
  readonly title?: string | null;
  readonly slug?: string;
  readonly venue?: string | null;
}

/** A launch that nothing has been said of yet: not listed until a claim about it is recorded and projected. */
export async function createLaunch(tx: Transaction, launch: LaunchToCreate) {
  const { brandId, venue = null } = launch;
  const title = launch.title === undefined ? uniqueWord() : launch.title;
  const slug = launch.slug ?? (title === null ? uniqueWord() : slugify(title));
  const data = { id: recordId(), slug, brandId, title, quiet: title === null, venue };
  const created = await tx.launchEvent.create({ data, select: { id: true, slug: true, title: true } });
  await createSubjects(tx, [{ kind: "launch", id: created.id }]);
  return created;
}
