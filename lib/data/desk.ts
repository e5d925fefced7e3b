import "server-only";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";

const MOST = 20;

/** Of a claim, the last operation that struck or restored it. */
const lastStrike = {
  where: { kind: { in: ["strike", "restore"] } },
  select: { kind: true },
  orderBy: { at: "desc" },
  take: 1,
} satisfies Prisma.Claim$operationsArgs;

/** One launch that an editor recorded, with how much of it still stands. */
export interface RecordedView {
  readonly launchId: string;
  readonly slug: string;
  readonly title: string | null;
  /** What it is believed to show, as readers are told it; empty once it is struck. */
  readonly lineUp: readonly (string | null)[];
  readonly brand: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly claims: number;
  /** How many of the claims are struck. */
  readonly struck: number;
  /** How many wait for an editor's review. */
  readonly waiting: number;
}

/** What an editor recorded lately, the latest first. Read for the desk: fresh, and never cached. */
export async function listRecordedLately(editor: EditorId): Promise<RecordedView[]> {
  const submissions = await db.submission.findMany({
    where: { editorId: editor, verb: "recordLaunch", madeId: { not: null } },
    select: {
      key: true,
      madeId: true,
      at: true,
      claims: { select: { id: true, reviewed: true, operations: lastStrike } },
    },
    orderBy: { at: "desc" },
    take: MOST,
  });
  const launches = await loadLaunchEntries(submissions.flatMap(({ madeId }) => madeId ?? []));
  const byId = new Map(launches.map((launch) => [launch.id, launch]));
  return submissions.flatMap(({ madeId, at, claims }) => {
    const launch = madeId === null ? undefined : byId.get(madeId);
    if (!launch) return [];
    const isStruck = ({ operations }: (typeof claims)[number]) => operations[0]?.kind === "strike";
    const struck = claims.filter(isStruck).length;
    const waiting = claims.filter((claim) => !claim.reviewed && !isStruck(claim)).length;
    const { id: launchId, slug, title, lineUp, brand } = launch;
    const counts = { claims: claims.length, struck, waiting };
    return [{ launchId, slug, title, lineUp, brand: brand.name, at: at.toISOString(), ...counts }];
  });
}
