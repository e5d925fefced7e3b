import "server-only";
import { db } from "@/lib/db/client";

/** More launches than any device has; a page reads no more. */
const MOST = 40;

/** The launches whose line-up some claim puts these devices or series in, or denies it; the latest recorded first. */
export async function launchesNaming(memberIds: readonly string[], most = MOST): Promise<string[]> {
  const rows = await db.claim.findMany({
    where: { property: "line_up", memberId: { in: [...memberIds] } },
    select: { subjectId: true },
    distinct: ["subjectId"],
    orderBy: { subjectId: "desc" },
    take: most,
  });
  return rows.map(({ subjectId }) => subjectId);
}
