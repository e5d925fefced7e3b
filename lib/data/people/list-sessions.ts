import "server-only";
import { machineNow } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";

const MOST = 100;

export interface SessionView {
  readonly id: string;
  /** What the browser says that it is; null where it says nothing. */
  readonly userAgent: string | null;
  /** ISO 8601, UTC, as all instants here. */
  readonly since: string;
  /** To within a few minutes. */
  readonly usedAt: string;
  readonly expiresAt: string;
}

/** The open sessions of one editor, the last used first. */
export async function listSessions(of: EditorId): Promise<SessionView[]> {
  const rows = await db.session.findMany({
    where: { user: { editor: { id: of } }, expiresAt: { gt: machineNow() } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map(({ id, userAgent, createdAt, updatedAt, expiresAt }) => ({
    ...{ id, userAgent: userAgent || null, since: createdAt.toISOString() },
    ...{ usedAt: updatedAt.toISOString(), expiresAt: expiresAt.toISOString() },
  }));
}
