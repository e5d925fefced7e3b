import "server-only";
import { machineNow } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Session } from "@/lib/db/generated/client";
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

/** Of a person, the sessions that are open, the last used first. */
export function openSessions(most: number) {
  return {
    where: { expiresAt: { gt: machineNow() } },
    orderBy: [{ updatedAt: "desc" as const }, { id: "asc" as const }],
    take: most,
  };
}

export function shapeSession({ id, userAgent, createdAt, updatedAt, expiresAt }: Session): SessionView {
  return {
    ...{ id, userAgent: userAgent || null, since: createdAt.toISOString() },
    ...{ usedAt: updatedAt.toISOString(), expiresAt: expiresAt.toISOString() },
  };
}

/** The open sessions of one editor, the last used first. */
export async function listSessions(of: EditorId): Promise<SessionView[]> {
  const { where, ...part } = openSessions(MOST);
  const rows = await db.session.findMany({ where: { ...where, user: { editor: { id: of } } }, ...part });
  return rows.map(shapeSession);
}
