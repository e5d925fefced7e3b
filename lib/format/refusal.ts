import type { Refusal } from "@/lib/domain/editor/refusal";

const SENTENCES: Record<Refusal | "unreachable", string> = {
  "wrong-origin":
    "This was not sent from a page of this site at its own address, so nothing was written. Open the site anew and send it from there.",
  "signed-out":
    "You are signed out, so nothing was written. What you typed is still here: sign in in another tab, then send this again.",
  "no-editor": "This account may not edit, so nothing was written. An owner of this site can change that.",
  "not-permitted":
    "Your role does not allow this, so nothing was written. An owner of this site can change what you may do.",
  unreachable:
    "No answer came from the server. What you typed is still here: send it again, it is recorded once however often it arrives.",
};

/** Why nothing was written, and what to do about it. */
export function formatRefusal(refusal: Refusal | "unreachable"): string {
  return SENTENCES[refusal];
}
