import { redirect } from "next/navigation";
import { currentEditor, type SignedInEditor } from "@/lib/auth/gate";

/** The first line of every page of the desk: whoever is no editor signs in first, and comes back to `path`. */
export async function requireSession(path: string): Promise<SignedInEditor> {
  const editor = await currentEditor();
  if (typeof editor === "string") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return editor;
}
