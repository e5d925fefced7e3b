import { PASSWORD_LENGTH, type EntryFault } from "@/lib/domain/editor/entry-fault";

const SENTENCES: Record<EntryFault["code"], string> = {
  "name-missing": "Say how you want to be called.",
  "name-too-long": "A name has at most 80 characters.",
  "email-missing": "Give the e-mail address that you sign in with.",
  "email-malformed": "That is not an e-mail address: it has the form name@example.org.",
  "password-missing": "Give your password.",
  "password-too-short": `A password has at least ${PASSWORD_LENGTH.min} characters; ${PASSWORD_LENGTH.advised} or more are better.`,
  "password-too-long": `A password has at most ${PASSWORD_LENGTH.max} characters.`,
  "no-match": "That e-mail address and that password do not belong together.",
  "too-many-tries": "Too many tries. Wait ten minutes, then try again.",
  "address-taken": "Somebody signs in with that e-mail address already: take another one.",
  "void-invitation": "This link was used, replaced by a newer one, or is older than 24 hours.",
};

/** What is wrong at the door, and what would be right. */
export function formatEntryFault(fault: Pick<EntryFault, "code">): string {
  return SENTENCES[fault.code];
}

/** Faults as sentences: the whole list, and the first of a field. */
export function errorsOfEntry(faults: readonly EntryFault[]) {
  const list = faults.map((fault) => ({ field: fault.field, sentence: formatEntryFault(fault) }));
  return { list, of: (field: EntryFault["field"]) => list.find((error) => error.field === field)?.sentence };
}
