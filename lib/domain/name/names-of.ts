import { homeMarketOf } from "../belief/bearing";
import type { Belief, Certainty, Clocks, Facts } from "../belief/belief";
import { believe } from "../belief/believe";
import { compareCertainty } from "../belief/certainty";
import { indexClaims, type Claims } from "../belief/claim-index";
import { questionsOf } from "../belief/questions";
import type { Claim, NameKind, Subject } from "../claim/claim";
import { isInForce } from "../claim/in-force";
import type { MarketCode } from "../market/market";
import type { Day } from "../window/window";

/** A name that somebody gave a device or a series. */
export interface NameBelief {
  /** As the deciding claim spells it. */
  readonly text: string;
  readonly kind: NameKind;
  readonly market: MarketCode | null;
  readonly certainty: Certainty;
  /** The first day that a claim in force gave it. */
  readonly since: Day;
  /** That claim; of several on one day the best. */
  readonly first: Claim;
  readonly belief: Belief;
}

export interface Names {
  /** Null while nobody has named it. */
  readonly current: NameBelief | null;
  /** Names that came before the current one, believed then or not ("earlier rumored as 12 Ultra"); the oldest first. */
  readonly formerly: readonly NameBelief[];
  /** Rumored names beside the current one, the surer first. */
  readonly alsoRumored: readonly NameBelief[];
  /** Official names of single markets. */
  readonly inMarkets: readonly NameBelief[];
  readonly codenames: readonly NameBelief[];
  /** With the market each is for, which is a sign that it may come there and never more (DESIGN 4.7). */
  readonly modelNumbers: readonly NameBelief[];
}

/**
 * The name to show: the official one if one is believed, else the best rumored; one for a single other market only where
 * there is no other. Null while nobody has named it.
 */
export function currentName(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): NameBelief | null {
  return namesOf(subject, claims, facts, clocks).current;
}

/** All names of a device or a series as the two clocks see them. */
export function namesOf(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): Names {
  const index = indexClaims(claims, clocks.recordedBy);
  // What is not known yet, or was struck, raises no question either.
  const given = index.about(subject, "name").filter((claim) => isInForce(claim, clocks));
  const names = questionsOf(given).flatMap((question) => nameBelief(believe(question, index, facts, clocks)));
  const home = homeMarketOf(subject, facts);
  const reach = ({ market }: NameBelief): number =>
    market === null ? 0 : BROAD.has(market) || market === home ? 1 : 2;
  const byWorth = (a: NameBelief, b: NameBelief): number =>
    compareCertainty(a.certainty, b.certainty) || reach(a) - reach(b) || compareLatest(a, b);
  const believed = names.filter(({ belief }) => belief.holds).sort(byWorth);
  const official = believed.filter(isOfficial);
  const spoken = believed.filter(({ kind }) => kind === "official" || kind === "rumored");
  // What it is called in one other market is no name for everywhere, however sure that is.
  const current = [...official, ...spoken].find((name) => reach(name) < 2) ?? official[0] ?? spoken[0] ?? null;
  const others = names.filter((name) => name !== current && (name.kind === "official" || name.kind === "rumored"));
  const formerly = others.filter((name) => current && !inAnotherMarket(name) && cameBefore(name, current));
  return {
    current,
    formerly: formerly.sort((a, b) => compareDays(a.since, b.since) || compareTexts(a, b)),
    alsoRumored: others
      .filter((name) => name.belief.holds && !isOfficial(name) && !formerly.includes(name))
      .sort(byWorth),
    inMarkets: official.filter((name) => name !== current && inAnotherMarket(name)).sort(compareTexts),
    codenames: believed.filter(({ kind }) => kind === "codename"),
    modelNumbers: believed.filter(({ kind }) => kind === "model-number").sort(compareTexts),
  };
}

/** A name for all of these is the name, whatever the home market calls it. */
const BROAD: ReadonlySet<MarketCode> = new Set(["international", "everywhere"]);

/** Nothing for a name that claims only leave open, or that is denied and was never given. */
function nameBelief(belief: Belief): NameBelief[] {
  const { deciding, agreeing, dissenting, certainty } = belief;
  if (!deciding) return [];
  const given = [deciding, ...agreeing, ...dissenting]
    .map(({ claim }) => claim)
    .filter(({ stance }) => stance === "asserts");
  const [teller] = given;
  if (teller?.value.property !== "name") return [];
  const { text, kind } = teller.value;
  const first = firstStated(given, teller);
  return [{ text, kind, market: teller.market, certainty, since: first.statedFrom, first, belief }];
}

/** Called its official name by somebody who can know; a leaker's "official name" is a rumor. */
function isOfficial({ kind, certainty }: NameBelief): boolean {
  return kind === "official" && certainty !== "rumored";
}

function inAnotherMarket(name: NameBelief): boolean {
  return name.market !== null && isOfficial(name);
}

function cameBefore(name: NameBelief, current: NameBelief): boolean {
  const settled = current.belief.deciding?.claim.statedTo ?? current.since;
  return isOfficial(current) && !isOfficial(name) ? name.since <= settled : name.since < settled;
}

function firstStated(given: readonly Claim[], teller: Claim): Claim {
  return given.reduce((first, claim) => (claim.statedFrom < first.statedFrom ? claim : first), teller);
}

function compareLatest(a: NameBelief, b: NameBelief): number {
  const [one, other] = [a, b].map(({ belief }) => belief.deciding?.claim.statedTo ?? "") as [string, string];
  return compareDays(other, one) || compareTexts(a, b);
}

function compareDays(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareTexts(a: NameBelief, b: NameBelief): number {
  const asked = ({ belief }: NameBelief): string => belief.question.market ?? "";
  return compareDays(a.text, b.text) || compareDays(a.market ?? "", b.market ?? "") || compareDays(asked(a), asked(b));
}
