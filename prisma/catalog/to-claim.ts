import type { Claim, ClaimValue, Subject } from "@/lib/domain/claim/claim";
import { parseDay } from "@/lib/domain/window/day";
import { parseWindow } from "@/lib/domain/window/parse-window";
import type { Day, Window } from "@/lib/domain/window/window";
import type { SubjectEntry } from "./entries";
import type { Fact } from "./facts";
import { catalogId, sourceId, subjectId } from "./ids";
import type { CatalogClaim } from "./saying";

/**
 * The domain's claim for one of the catalog, without the moment of recording, which the seed knows.
 * Throws for a day or a window that is not understood, naming the claim.
 */
export function toClaim(claim: CatalogClaim): Omit<Claim, "recordedAt" | "operations"> {
  const { source } = claim;
  const statedFrom = dayOf(claim, claim.statedFrom);
  return {
    id: claimId(claim),
    subject: toSubject(claim.subject),
    market: claim.market,
    offer: claim.offer,
    stance: claim.stance,
    wording: claim.wording,
    value: toValue(claim, statedFrom),
    source: { id: sourceId(source), kind: source.kind, brandId: source.brand && subjectId(source.brand) },
    statedFrom,
    statedTo: dayOf(claim, claim.statedTo),
    reviewed: true,
  };
}

/** How a claim is named where something is wrong with it. */
export function claimLabel({ source, statedTo, said, subject, fact }: CatalogClaim): string {
  return `${source.name}, ${statedTo}, “${said}” (${fact.property} of ${subject.kind} ${subject.slug})`;
}

/** By what is claimed, not by how it is worded or where it stands: a corrected quotation is still the same claim. */
function claimId({
  source,
  statedFrom,
  statedTo,
  subject,
  fact,
  stance,
  wording,
  market,
  offer,
}: CatalogClaim): string {
  const about = `${subject.kind}:${subject.slug}`;
  const said = [source.slug, statedFrom, statedTo, about, factKey(fact), stance, wording, market, offer];
  return catalogId(`claim:${JSON.stringify(said)}`);
}

function factKey(fact: Fact): string {
  if ("member" in fact) return `${fact.property} ${fact.member.kind}:${fact.member.slug}`;
  if (fact.property === "lineage") return `${fact.lineage} ${fact.of.kind}:${fact.of.slug}`;
  return Object.values(fact).join(" ");
}

function toSubject(entry: SubjectEntry): Subject {
  return { kind: entry.kind, id: subjectId(entry) };
}

function toValue(claim: CatalogClaim, statedOn: Day): ClaimValue {
  const { fact } = claim;
  switch (fact.property) {
    case "launch-window":
    case "preorder-window":
    case "sale-window":
      return { property: fact.property, window: windowOf(claim, fact.when, statedOn) };
    case "line-up":
    case "series-member":
      return { property: fact.property, member: toSubject(fact.member) };
    case "lineage":
      return { property: "lineage", lineage: fact.lineage, of: toSubject(fact.of) };
    case "price":
      return {
        property: "price",
        price: { kind: fact.kind, low: Number(fact.amount).toFixed(2), high: null, currency: fact.currency },
      };
    default:
      return fact;
  }
}

function windowOf(claim: CatalogClaim, text: string, statedOn: Day): Window {
  const parsed = parseWindow(text, { statedOn });
  if (!parsed.ok) throw new Error(`${claimLabel(claim)}: "${text}" is no window (${parsed.reason.code})`);
  return parsed.window;
}

function dayOf(claim: CatalogClaim, text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`${claimLabel(claim)}: "${text}" is no day`);
  return day;
}
