import "server-only";
import { machineNow } from "@/lib/clock";
import { openSessions, type SessionView, shapeSession } from "@/lib/data/people/list-sessions";
import { db } from "@/lib/db/client";
import { editorMay } from "@/lib/db/editor-may";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Role } from "@/lib/domain/editor/permission";

/** People and links on one page; a desk with more wants another tool. */
const MOST = 200;
const CHANGES_TOLD = 5;
const MOST_SESSIONS = 20;

export interface PersonChangeView {
  readonly id: string;
  readonly kind: "role" | "disabled" | "enabled";
  /** What they were since. */
  readonly role: Role;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabled: boolean;
  /** ISO 8601, UTC, as all instants here. */
  readonly joinedAt: string;
  /** Null for the first editor, and for whom a script made. */
  readonly invitedBy: string | null;
  /** To within a few minutes; null for who was never here. */
  readonly seenAt: string | null;
  /** The browsers that they are signed in with, the last used first. */
  readonly sessions: readonly SessionView[];
  /** The latest first. */
  readonly changes: readonly PersonChangeView[];
}

const named = { select: { user: { select: { name: true } } } } as const;

/** Everybody who edits or did, owners first, then by when they came. Empty for whom people are no business. */
export async function listPeople(by: EditorId): Promise<PersonView[]> {
  if (!(await editorMay(db, by, "see-people"))) return [];
  const rows = await db.editor.findMany({
    include: {
      user: { select: { name: true, email: true, sessions: openSessions(MOST_SESSIONS) } },
      invitation: { select: { by: named } },
      changes: { include: { by: named }, orderBy: [{ at: "desc" }, { id: "desc" }], take: CHANGES_TOLD },
    },
    orderBy: [{ role: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map(({ id, role, disabledAt, createdAt, lastSeenAt, user, invitation, changes }) => ({
    ...{ id, role, name: user.name, email: user.email, disabled: disabledAt !== null },
    joinedAt: createdAt.toISOString(),
    invitedBy: invitation?.by?.user.name ?? null,
    seenAt: lastSeenAt?.toISOString() ?? null,
    sessions: user.sessions.map(shapeSession),
    changes: changes.map((change) => ({
      ...{ id: change.id, kind: change.kind, role: change.role },
      ...{ at: change.at.toISOString(), by: change.by.user.name },
    })),
  }));
}

export interface InvitationView {
  readonly id: string;
  readonly role: Role;
  readonly by: string | null;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

/** The links that wait to be used, the next to expire first. Empty for whom people are no business. */
export async function listInvitations(by: EditorId): Promise<InvitationView[]> {
  if (!(await editorMay(db, by, "see-people"))) return [];
  const rows = await db.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: machineNow() } },
    select: { id: true, role: true, expiresAt: true, by: named },
    orderBy: [{ expiresAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map(({ id, role, expiresAt, by: maker }) => ({
    ...{ id, role, expiresAt: expiresAt.toISOString(), by: maker?.user.name ?? null },
  }));
}
