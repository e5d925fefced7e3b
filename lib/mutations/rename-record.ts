import "server-only";
import { z } from "zod";
import { tags } from "@/lib/cache-tags";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { isSlug } from "@/lib/domain/slug/is-slug";
import { readWhy } from "@/lib/schemas/why";
import { notifyTags } from "./notify-tags";
import { stampEvents } from "./projection/stamp-events";
import { readdress, slugOf } from "./record-address";
import { reviseRecord } from "./revise";
import { lockSubjects } from "./subjects";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

export interface RenamedRecord {
  readonly id: string;
  readonly slug: string;
  /** The tags that it touched; none when it had been done before. */
  readonly tags: readonly string[];
}

/** A link to a record may stand on any page. */
const TOUCHED = [tags.everything];

/**
 * Gives a record another address; the one it had redirects for good. What it is called, claims say. Refused, at `slug`: what
 * no address is made of, the one it has, one that another record has or ever had, and, of a form that was opened when the
 * record had the address `seen`, any while it has another by now.
 */
export async function renameRecord(
  kind: SubjectKind,
  id: string,
  slug: string,
  why: string,
  by: EditorId | null,
  key: string,
  seen?: string,
): Promise<Result<RenamedRecord>> {
  const reason = readWhy(why);
  if (!reason.ok) return reason;
  const submission: Submission = { by, key, verb: "renameRecord" };
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return { id: earlier.madeId, slug: (await slugOf(tx, kind, earlier.madeId)) ?? slug, tags: [] };
    const versions = z.guid().safeParse(id).success ? await lockSubjects(tx, [id]) : new Map<string, number>();
    const before = versions.size > 0 ? await slugOf(tx, kind, id) : null;
    if (before === null) return refuse({ field: "id", code: "unknown", noun: kind });
    await checkSlug(tx, kind, id, { before, slug });
    if (seen !== undefined && seen !== before) {
      return refuse({ field: "slug", code: "overtaken", before: seen, theirs: before });
    }
    await readdress(tx, kind, id, { before, slug });
    if (kind === "launch") await stampEvents(tx, [id]);
    await reviseRecord(tx, submission, { versions, before: { slug: before }, after: { slug }, why: reason.value });
    await leaveSubmission(tx, submission, id);
    await notifyTags(tx, TOUCHED);
    return { id, slug, tags: TOUCHED };
  });
}

async function checkSlug(
  tx: Transaction,
  kind: SubjectKind,
  id: string,
  { before, slug }: { readonly before: string; readonly slug: string },
): Promise<void> {
  if (slug === "") refuse({ field: "slug", code: "required" });
  if (!isSlug(slug)) refuse({ field: "slug", code: "not-a-slug" });
  if (slug === before) refuse({ field: "slug", code: "unchanged" });
  const redirect = await tx.slugRedirect.findUnique({ where: { kind_slug: { kind, slug } } });
  // Its own former address it may have back.
  const taken = redirect ? redirect.subjectId !== id : await isTaken(tx, kind, slug);
  if (taken) refuse({ field: "slug", code: "exists", noun: kind, name: slug, slug });
}

async function isTaken(tx: Transaction, kind: SubjectKind, slug: string): Promise<boolean> {
  const where = { slug };
  const count = {
    brand: () => tx.brand.count({ where }),
    series: () => tx.series.count({ where }),
    device: () => tx.device.count({ where }),
    launch: () => tx.launchEvent.count({ where }),
  }[kind];
  return (await count()) > 0;
}
