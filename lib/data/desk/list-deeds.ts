import "server-only";
import { type Part, partOf, REACH } from "@/lib/data/desk/need-page";
import type { DeedView, NeedPage } from "@/lib/data/desk/need-view";
import { loadRecordRefs } from "@/lib/data/desk/record-refs";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";

/** What is done to a record or a claim; what was recorded has lists of its own on the desk. */
const DEEDS = [
  ...["strikeClaim", "strikeClaims", "restoreClaim", "withdrawClaim", "rankClaim", "refileClaim", "judgeClaim"],
  ...["acceptClaim", "strikeLaunch", "restoreLaunch", "editRecord", "renameRecord", "mergeDevices"],
];

/** What an editor did to records and claims lately, the latest first. Fresh, and never cached. */
export async function listDeeds(editor: EditorId, part: Part): Promise<NeedPage<DeedView>> {
  const submissions = await db.submission.findMany({
    where: { editorId: editor, verb: { in: DEEDS }, madeId: { not: null } },
    select: { key: true, verb: true, at: true, madeId: true },
    orderBy: { at: "desc" },
    take: REACH,
  });
  const found = partOf(submissions, part);
  const made = found.shown.flatMap(({ madeId }) => madeId ?? []);
  // What is done to a claim makes that claim anew.
  const claims = await db.claim.findMany({ where: { id: { in: made } }, select: { id: true, subjectId: true } });
  const subjectOf = new Map(claims.map(({ id, subjectId }) => [id, subjectId]));
  const aboutOf = (madeId: string | null) => subjectOf.get(madeId ?? "") ?? madeId ?? "";
  const refs = await loadRecordRefs(found.shown.map(({ madeId }) => aboutOf(madeId)));
  const shown = found.shown.flatMap(({ key, verb, at, madeId }): DeedView[] => {
    const record = refs.get(aboutOf(madeId));
    return record ? [{ key, verb, at: at.toISOString(), record }] : [];
  });
  return { ...found, shown };
}
