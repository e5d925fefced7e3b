import type { Claim, Property, Subject } from "../claim/claim";
import { subjectKey } from "./questions";

/** Claims by what they are about, so that a question reads only the few that can bear on it. */
export interface ClaimIndex {
  about(subject: Subject, property: Property): readonly Claim[];
  /** The claims that put this device or series in a launch's line-up, or deny it. */
  lineUpsNaming(member: Subject): readonly Claim[];
}

/** Whatever asks takes plain claims; to ask much of many, index them once. */
export type Claims = readonly Claim[] | ClaimIndex;

/** Indexing an index gives it back. */
export function indexClaims(claims: Claims): ClaimIndex {
  if ("about" in claims) return claims;
  const about = new Map<string, Claim[]>();
  const naming = new Map<string, Claim[]>();
  for (const claim of claims) {
    push(about, `${subjectKey(claim.subject)} ${claim.value.property}`, claim);
    if (claim.value.property === "line-up") push(naming, subjectKey(claim.value.member), claim);
  }
  return {
    about: (subject, property) => about.get(`${subjectKey(subject)} ${property}`) ?? [],
    lineUpsNaming: (member) => naming.get(subjectKey(member)) ?? [],
  };
}

function push(index: Map<string, Claim[]>, key: string, claim: Claim): void {
  const claims = index.get(key);
  if (claims) claims.push(claim);
  else index.set(key, [claim]);
}
