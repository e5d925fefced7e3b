import type { Claim, ClaimValue, Property, Subject } from "../claim/claim";
import { normalizeName } from "../name/normalize-name";
import type { MarketCode } from "../market/market";
import type { Question } from "./belief";

/**
 * The member of a set that a value speaks of, null for properties that have one value. Each member is its own question
 * (DESIGN 2), and one name is one member however it is spelled and whatever kind of name it is said to be.
 */
export function memberOf(value: ClaimValue): string | null {
  switch (value.property) {
    case "line-up":
    case "series-member":
      return subjectKey(value.member);
    case "lineage":
      return `${value.lineage} ${subjectKey(value.of)}`;
    case "name":
    case "certification":
      return normalizeName(value.text);
    case "feature":
      return normalizeName(value.feature);
    case "partnership":
      return normalizeName(value.partner);
    default:
      return null;
  }
}

/** The question that a claim answers as it stands; it may bear on others (a series' devices, a group's members). */
export function questionOf(claim: Pick<Claim, "subject" | "market" | "offer" | "value">): Question {
  const { subject, market, offer, value } = claim;
  return { subject, property: value.property, market, offer, member: memberOf(value) };
}

/** The distinct questions that claims raise, in the order of their first claim. */
export function questionsOf(claims: readonly Pick<Claim, "subject" | "market" | "offer" | "value">[]): Question[] {
  const found = new Map<string, Question>();
  for (const claim of claims) {
    const question = questionOf(claim);
    const key = questionKey(question);
    if (!found.has(key)) found.set(key, question);
  }
  return [...found.values()];
}

/** A question that has no market, offer or member unless given. */
export function ask(
  subject: Subject,
  property: Property,
  {
    market = null,
    offer = null,
    member = null,
  }: { market?: MarketCode | null; offer?: string | null; member?: string | null } = {},
): Question {
  return { subject, property, market, offer, member };
}

export function sameQuestion(a: Question, b: Question): boolean {
  return questionKey(a) === questionKey(b);
}

/** Equal for the same questions only; usable as a key of a map. */
export function questionKey({ subject, property, market, offer, member }: Question): string {
  return JSON.stringify([subject.kind, subject.id, property, market, offer, member]);
}

export function subjectKey({ kind, id }: Subject): string {
  return `${kind}:${id}`;
}

export function sameSubject(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.id === b.id;
}
