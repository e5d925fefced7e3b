import { forbidden, redirect } from "next/navigation";
import { currentEditor, type SignedInEditor } from "@/lib/auth/gate";
import { may, type Permission } from "@/lib/domain/editor/permission";

/**
 * The first line of every page of the desk: whoever is no editor signs in first, and comes back to `path`. A page that asks
 * for a permission says so to those who have it not.
 */
export async function requireSession(path: string, permission?: Permission): Promise<SignedInEditor> {
  const editor = await currentEditor();
  if (typeof editor === "string") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  if (permission !== undefined && !may(editor.role, permission)) forbidden();
  return editor;
}
