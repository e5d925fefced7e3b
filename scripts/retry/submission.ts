import { alertsOf, fillIn, type PageForm } from "@/scripts/drive/page-form";
import type { Session } from "@/scripts/drive/session";

/** The forms that are sent, in turn: a new launch, a text that is captured, a phone's name, a launch's address, a claim's rank. */
export const KINDS = ["launch", "report", "edit", "rename", "rank"] as const;
export type Kind = (typeof KINDS)[number];

/** A form as it was filled in once; it is sent as often as it takes, each time the same. */
export interface Submission {
  readonly kind: Kind;
  readonly key: string;
  /** Words that nothing else in the database says: what was said, or why. */
  readonly mark: string;
  /** What the record that it makes or changes is called from then on; empty for a rank. */
  readonly value: string;
  readonly form: PageForm;
  readonly typed: Readonly<Record<string, string>>;
  /** Where the first answer of success led; null until there is one. */
  answer: string | null;
}

export type Outcome =
  | { readonly recorded: true; readonly answer: string }
  /** No answer, or that the server is in trouble; `waited` where nothing came for as long as anybody waits. */
  | { readonly recorded: false; readonly waited: boolean };

/** Sends a form under its key. @throws Error when the form was found at fault: nothing in it is wrong */
export async function send(session: Session, { kind, key, mark, form, typed }: Submission): Promise<Outcome> {
  try {
    const response = await session.post(form.path, fillIn(form, { ...typed, key }));
    const html = await response.text();
    const location = response.headers.get("location");
    if (response.status === 303 && location) {
      const { pathname, search } = new URL(location, session.origin);
      return { recorded: true, answer: pathname + search };
    }
    if (response.status >= 500) return { recorded: false, waited: false };
    // A rank is answered by the page itself, which tells why.
    if (kind === "rank" && response.status === 200 && alertsOf(html) === "" && html.includes(mark))
      return { recorded: true, answer: form.path };
    throw new AtFault(`${kind} ${mark} was refused: ${response.status} ${location ?? alertsOf(html)}`);
  } catch (error) {
    if (error instanceof AtFault) throw error;
    return { recorded: false, waited: isTimeout(error) };
  }
}

export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

class AtFault extends Error {}
