import "server-only";
import { z } from "zod";
import { type DeskClaimView, loadDeskClaims } from "@/lib/data/desk-claims";
import { countMade } from "@/lib/data/history/count-made";
import { loadLaunchEntries, type UndatedEntry } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";

const MOST = 20;
/** As many records of a report are named in a list. */
const NAMED = 2;
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

/** What a record of a list is called by, as `formatEntryName` takes it. */
export interface ReportedView {
  readonly kind: SubjectKind;
  /** Null while nobody has named it, and for a launch without a title. */
  readonly title: string | null;
  readonly brand: string;
  readonly lineUp: readonly (string | null)[];
}

/** A report as one line of a list. */
export interface ReportEntryView {
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly source: string;
  readonly claims: number;
  /** The first records that its claims are about. */
  readonly about: readonly ReportedView[];
  /** How many more there are. */
  readonly more: number;
}

const named = {
  select: {
    name: true,
    brand: { select: { name: true } },
    subject: { select: { names: { where: { current: true }, select: { text: true }, take: 1 } } },
  },
} as const;

const subject = {
  select: { id: true, kind: true, brand: { select: { name: true } }, series: named, device: named },
} as const satisfies Prisma.SubjectDefaultArgs;

type SubjectRow = Prisma.SubjectGetPayload<typeof subject>;

/** What an editor captured lately, the latest first. Fresh, and never cached. */
export async function listReportsLately(editor: EditorId): Promise<ReportEntryView[]> {
  const submissions = await db.submission.findMany({
    where: { editorId: editor, verb: VERB, madeId: { not: null } },
    select: {
      key: true,
      at: true,
      claims: {
        select: { source: { select: { name: true } }, subject },
        distinct: ["subjectId"],
        orderBy: { id: "asc" },
      },
    },
    orderBy: { at: "desc" },
    take: MOST,
  });
  const first = submissions.flatMap(({ claims }) => claims.slice(0, NAMED).map((claim) => claim.subject));
  const launches = await loadLaunchEntries(first.flatMap(({ kind, id }) => (kind === "launch" ? [id] : [])));
  const byId = new Map(launches.map((launch) => [launch.id, launch]));
  const made = await countMade(submissions.map(({ key }) => key));
  return submissions.map(({ key, at, claims }) => ({
    ...{ key, at: at.toISOString(), source: claims[0]?.source.name ?? "", claims: made.get(key)?.claims ?? 0 },
    about: claims.slice(0, NAMED).map((claim) => shapeReported(claim.subject, byId)),
    more: Math.max(0, claims.length - NAMED),
  }));
}

function shapeReported(
  { id, kind, brand, series, device }: SubjectRow,
  launches: ReadonlyMap<string, UndatedEntry>,
): ReportedView {
  const launch = launches.get(id);
  if (launch) return { kind, title: launch.title, brand: launch.brand.name, lineUp: launch.lineUp };
  const of = device ?? series;
  const title = of ? (of.subject?.names[0]?.text ?? of.name) : (brand?.name ?? null);
  return { kind, title, brand: of?.brand.name ?? "", lineUp: [] };
}
