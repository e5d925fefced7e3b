import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { auth } from "@/lib/auth/auth";
import { isOwnOrigin } from "@/lib/auth/origin";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Refusal } from "@/lib/domain/editor/refusal";
import { env } from "@/lib/env";

export type Passed = { readonly ok: true; readonly editor: EditorId };
export type Gate = Passed | { readonly ok: false; readonly refusal: Refusal };

export interface SignedInEditor {
  readonly id: EditorId;
  readonly name: string;
  readonly email: string;
  readonly role: "owner" | "editor" | "contributor";
}

/**
 * The first line of every action and route handler that writes or tells what only editors may know: the request
 * comes from our own pages, its session is valid now, and the account is an editor's that nobody has disabled.
 */
export async function requireEditor(): Promise<Gate> {
  const asked = await headers();
  if (!isOwnOrigin(asked, env.APP_ORIGIN)) return { ok: false, refusal: "wrong-origin" };
  const found = await lookUp(asked);
  return typeof found === "string" ? { ok: false, refusal: found } : { ok: true, editor: found.id };
}

/** For forms that need no session (signing in): refused unless one of our own pages sent them. */
export async function requireOwnOrigin(): Promise<boolean> {
  return isOwnOrigin(await headers(), env.APP_ORIGIN);
}

/** Who is looking at a page behind the gate, or why nobody is. Never for a write: a GET has no origin to check. */
export const currentEditor = cache(async (): Promise<SignedInEditor | Exclude<Refusal, "wrong-origin">> =>
  lookUp(await headers()),
);

/**
 * Looks and touches nothing: a cookie that is set or deleted makes Next render the page again, and a page that then leads
 * to the door takes what was typed along.
 */
async function lookUp(asked: Headers) {
  const session = await auth().api.getSession({ headers: asked });
  if (!session) return "signed-out" as const;
  const editor = await db.editor.findUnique({ where: { userId: session.user.id } });
  if (!editor || editor.disabledAt) return "no-editor" as const;
  return { id: editor.id as EditorId, name: session.user.name, email: session.user.email, role: editor.role };
}
