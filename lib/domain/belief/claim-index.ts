import type { Claim, Property, Subject } from "../claim/claim";
import { subjectAt } from "../claim/in-force";
import { subjectKey } from "./questions";

/** Claims by what they are about, so that a question reads only the few that can bear on it. */
export interface ClaimIndex {
  about(subject: Subject, property: Property): readonly Claim[];
  /** The claims that put this device or series in a launch's line-up, or deny it. */
  lineUpsNaming(member: Subject): readonly Claim[];
}

/** Whatever asks takes plain claims; to ask much of many, index them once. */
export type Claims = readonly Claim[] | ClaimIndex;

/**
 * Files claims where they were filed by the clock of records, and hands them out as such; null: where they are filed now.
 * Index what is asked of an earlier instant with that instant. Indexing an index gives it back.
 */
export function indexClaims(claims: Claims, recordedBy: string | null = null): ClaimIndex {
  if ("about" in claims) return claims;
  const about = new Map<string, Claim[]>();
  const naming = new Map<string, Claim[]>();
  for (const recorded of claims) {
    const claim = asFiled(recorded, recordedBy);
    push(about, `${subjectKey(claim.subject)} ${claim.value.property}`, claim);
    if (claim.value.property === "line-up") push(naming, subjectKey(claim.value.member), claim);
  }
  return {
    about: (subject, property) => about.get(`${subjectKey(subject)} ${property}`) ?? [],
    lineUpsNaming: (member) => naming.get(subjectKey(member)) ?? [],
  };
}

function asFiled(claim: Claim, recordedBy: string | null): Claim {
  const subject = subjectAt(claim, recordedBy);
  return subject === claim.subject ? claim : { ...claim, subject };
}

function push(index: Map<string, Claim[]>, key: string, claim: Claim): void {
  const claims = index.get(key);
  if (claims) claims.push(claim);
  else index.set(key, [claim]);
}
