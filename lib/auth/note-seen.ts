import "server-only";
import { machineNow } from "@/lib/clock";
import { db } from "@/lib/db/client";

/** Often enough to tell people apart who are here from those who were, and seldom enough to cost nothing. */
const EVERY_MS = 5 * 60_000;

/** Notes that an editor is here, by this session: at most once in a few minutes. */
export async function noteSeen(
  { id, lastSeenAt }: { readonly id: string; readonly lastSeenAt: Date | null },
  session: { readonly id: string; readonly updatedAt: Date },
): Promise<void> {
  const at = machineNow();
  const stale = (noted: Date | null) => noted === null || at.getTime() - noted.getTime() > EVERY_MS;
  if (stale(lastSeenAt)) await db.editor.updateMany({ where: { id }, data: { lastSeenAt: at } });
  if (stale(session.updatedAt)) await db.session.updateMany({ where: { id: session.id }, data: { updatedAt: at } });
}
