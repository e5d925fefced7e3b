import type { Claim, Property, Subject } from "../claim/claim";
import { isInForce, standingOf, type Ranking } from "../claim/in-force";
import { coversMarket } from "../market/covers-market";
import { affirms } from "../market/phase";
import type { Day } from "../window/window";
import type { Clocks, Facts, Question, Weighed } from "./belief";
import { brandOfSubject, certaintyOf, oneLower } from "./certainty";
import { indexClaims, type Claims } from "./claim-index";
import { memberOf, sameSubject } from "./questions";
import { standingClaims } from "./replacement";

/** A claim in force, as it weighs on one question. */
export interface Bearing extends Weighed {
  /** It is about the question's own subject, not about the series it belongs to. */
  readonly own: boolean;
  /** It names the question's market, not a group around it. */
  readonly named: boolean;
  /** The last day its source said so: a later window that contains this one confirms it. */
  readonly heard: Day;
  readonly ranking: Ranking | null;
}

/** What is true of a series is true of its devices, but for what tells them apart: names, lineage and prices. */
const INHERITED: ReadonlySet<Property> = new Set([
  "launch-window",
  "availability",
  "preorder-window",
  "sale-window",
  "feature",
  "partnership",
]);

/** Everything that bears on the question by the two clocks; what is deprecated or was replaced by its source is left out. */
export function bearingsOn(question: Question, claims: Claims, facts: Facts, clocks: Clocks): Bearing[] {
  const home = homeMarketOf(question.subject, facts);
  const index = indexClaims(claims, clocks.recordedBy);
  const found: Bearing[] = [];
  for (const subject of spokenOf(question, facts)) {
    const relevant = index
      .about(subject, question.property)
      .filter((claim) => claim.offer === question.offer && memberOf(claim.value) === question.member)
      .filter((claim) => reaches(claim, question, home, facts) && isInForce(claim, clocks));
    for (const { claim, heard } of standingClaims(relevant, clocks)) {
      const named = claim.market === question.market;
      const certainty = certaintyOf(claim, facts);
      found.push({
        claim,
        // What is said to come to a group comes to some of it (DESIGN 4.6); a denial holds for each member.
        certainty: named || !affirms(claim) ? certainty : oneLower(certainty),
        own: sameSubject(subject, question.subject),
        named,
        heard,
        ranking: standingOf(claim, clocks).ranking,
      });
    }
  }
  return found;
}

/** The home market of the subject's brand; null if either is not known. */
export function homeMarketOf(subject: Subject, facts: Facts): string | null {
  const brand = brandOfSubject(subject, facts);
  return brand === null ? null : (facts.homeMarkets.get(brand) ?? null);
}

/** The question's subject and, where it inherits, the series it belongs to. */
export function spokenOf({ subject, property }: Pick<Question, "subject" | "property">, facts: Facts): Subject[] {
  const series = subject.kind === "device" && INHERITED.has(property) ? facts.seriesOf.get(subject.id) : undefined;
  return series === undefined ? [subject] : [subject, { kind: "series", id: series }];
}

function reaches(claim: Claim, question: Question, home: string | null, facts: Facts): boolean {
  if (claim.market === null || question.market === null) return claim.market === question.market;
  return coversMarket(claim.market, question.market, home, facts);
}
