import { PASSWORD_LENGTH, type EntryFault } from "@/lib/domain/editor/entry-fault";

/** What stands beside a field for a new password. */
export const PASSWORD_ADVICE = `At least ${PASSWORD_LENGTH.min} characters; ${PASSWORD_LENGTH.advised} or more are better, such as a few words. Spaces and every sign are welcome, none is required.`;

const SENTENCES: Record<EntryFault["code"], string> = {
  "name-missing": "Say how you want to be called.",
  "name-unprintable": "This name holds a character that cannot be shown. Type it anew rather than pasting it.",
  "name-too-long": "A name has at most 80 characters.",
  "email-missing": "Give the e-mail address that you sign in with.",
  "email-malformed": "That is not an e-mail address: it has the form name@example.org.",
  "password-missing": "Give your password.",
  "password-too-short": `A password has at least ${PASSWORD_LENGTH.min} characters; ${PASSWORD_LENGTH.advised} or more are better.`,
  "password-too-long": `A password has at most ${PASSWORD_LENGTH.max} characters.`,
  "password-common":
    "This password is one of those that are tried first. A few words that you make up are better than a word with a digit.",
  "password-unchanged": "That is the password that you have.",
  "current-missing": "Give the password that you have now.",
  "current-wrong": "That is not the password that you have now.",
  "no-match": "That e-mail address and that password do not belong together.",
  "too-many-tries": "Too many tries. Wait ten minutes, then try again.",
  "address-taken": "Somebody signs in with that e-mail address already: take another one.",
  "void-invitation": "This link was used, replaced by a newer one, taken back, or is too old.",
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
