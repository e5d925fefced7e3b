import "server-only";
import list from "@/lib/auth/common-passwords.json";

const COMMON = new Set(list.words.split(" "));

/** What everybody would try here first. */
const OURS = ["debut", "phone", "launch", "password"];

/**
 * Whether a password is one of those that are tried first (NIST SP 800-63B): used by many, one character over and over or in
 * a row, or made of what it protects: this site's name, or the person's own name or address. Letter case, and digits or
 * signs at the end, make it no other.
 */
export function isCommonPassword(password: string, person: { readonly name: string; readonly email: string }): boolean {
  const text = password.normalize("NFKC").toLowerCase();
  const bare = text.replace(/[\d\W_]+$/u, "");
  if (COMMON.has(text) || COMMON.has(bare) || isMonotonous(text)) return true;
  const own = [person.email, person.email.split("@")[0] ?? "", person.name, ...OURS].map((word) =>
    word.trim().toLowerCase(),
  );
  return own.some((word) => word.length > 2 && (text === word || bare === word || text === word + word));
}

/** "aaaaaaaa", "abcdefgh", "87654321": every step from one character to the next is the same. */
function isMonotonous(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, place) => code - (codes[place] ?? 0)));
  return steps.size <= 1 && Math.abs([...steps][0] ?? 0) <= 1;
}
