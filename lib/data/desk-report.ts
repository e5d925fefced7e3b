import "server-only";
import { z } from "zod";
import { type DeskClaimView, loadDeskClaims } from "@/lib/data/desk-claims";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";

const MOST = 20;
const VERB = "recordReport";

export interface DeskReportView {
  /** Its submission's key. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** In the order of the report, then the names that it gave in passing. */
  readonly claims: readonly DeskClaimView[];
}

/** A report with all that was recorded with it; null where there is none. Fresh, and never cached. */
export async function getDeskReport(key: string): Promise<DeskReportView | null> {
  if (!z.guid().safeParse(key).success) return null;
  const submission = await db.submission.findUnique({ where: { key } });
  if (submission?.verb !== VERB || submission.madeId === null) return null;
  return { key, at: submission.at.toISOString(), claims: await loadDeskClaims({ submissionKey: key }) };
}

/** A report as one line of a list. */
export interface ReportEntryView {
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly source: string;
  readonly claims: number;
}

/** What an editor captured lately, the latest first. Fresh, and never cached. */
export async function listReportsLately(editor: EditorId): Promise<ReportEntryView[]> {
  const submissions = await db.submission.findMany({
    where: { editorId: editor, verb: VERB, madeId: { not: null } },
    select: {
      key: true,
      at: true,
      claims: { select: { source: { select: { name: true } } }, take: 1 },
      _count: { select: { claims: true } },
    },
    orderBy: { at: "desc" },
    take: MOST,
  });
  return submissions.map(({ key, at, claims: [first], _count }) => ({
    ...{ key, at: at.toISOString(), source: first?.source.name ?? "", claims: _count.claims },
  }));
}
