import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { auth } from "@/lib/auth/auth";
import { noteSeen } from "@/lib/auth/note-seen";
import { isOwnOrigin } from "@/lib/auth/origin";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { may, type Permission, type Role } from "@/lib/domain/editor/permission";
import type { Refusal } from "@/lib/domain/editor/refusal";
import { env } from "@/lib/env";
import { noteEditor } from "@/lib/log/note-editor";

export type Passed = { readonly ok: true; readonly editor: EditorId };
export type Gate = Passed | { readonly ok: false; readonly refusal: Refusal };

export interface SignedInEditor {
  readonly id: EditorId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The session that the request came with. */
  readonly sessionId: string;
}

/**
 * The first line of every action and route handler that writes or tells what only editors may know: the request
 * comes from our own pages, its session is valid now, and the account is an editor's that nobody has disabled, with a role
 * that has the permission. The role is read anew each time: what was taken away is gone with the next request.
 */
export async function requireEditor(permission: Permission): Promise<Gate> {
  const found = await requirePerson(permission);
  return typeof found === "string" ? { ok: false, refusal: found } : { ok: true, editor: found.id };
}

/** The same, for an action that needs to know more of who asks than the id. */
export async function requirePerson(permission: Permission): Promise<SignedInEditor | Refusal> {
  const asked = await headers();
  if (!isOwnOrigin(asked, env.APP_ORIGIN)) return "wrong-origin";
  const found = await lookUp(asked);
  if (typeof found === "string") return found;
  return may(found.role, permission) ? found : "not-permitted";
}

/** For forms that need no session (signing in): refused unless one of our own pages sent them. */
export async function requireOwnOrigin(): Promise<boolean> {
  return isOwnOrigin(await headers(), env.APP_ORIGIN);
}

/** Who is looking at a page behind the gate, or why nobody is. Never for a write: a GET has no origin to check. */
export const currentEditor = cache(async (): Promise<SignedInEditor | "signed-out" | "no-editor"> =>
  lookUp(await headers()),
);

/**
 * Looks, and notes in the database that the session is used, but touches no cookie: one that is set or deleted makes Next
 * render the page again, and a page that then leads to the door takes what was typed along.
 */
async function lookUp(asked: Headers): Promise<SignedInEditor | "signed-out" | "no-editor"> {
  const session = await auth().api.getSession({ headers: asked });
  if (!session) return "signed-out";
  const { user, session: used } = session;
  const editor = await db.editor.findUnique({ where: { userId: user.id } });
  if (!editor || editor.disabledAt) return "no-editor";
  const id = editor.id as EditorId;
  noteEditor(asked, id);
  await noteSeen(editor, used);
  return { id, name: user.name, email: user.email, role: editor.role, sessionId: used.id };
}
