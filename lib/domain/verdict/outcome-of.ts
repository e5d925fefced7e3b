import { announcement } from "../belief/announcement";
import { homeMarketOf } from "../belief/bearing";
import type { Belief, Clocks, Facts, Question } from "../belief/belief";
import { believe } from "../belief/believe";
import { indexClaims, type ClaimIndex, type Claims } from "../belief/claim-index";
import { launchBelief, type LaunchBelief } from "../belief/launch";
import { ask, questionOf } from "../belief/questions";
import type { Claim, Subject } from "../claim/claim";
import { coversMarket } from "../market/covers-market";
import { isObservation, type Outcome } from "./outcome";

/**
 * What became of what a claim foretold; null while nobody knows. Only what is official or reported shows it: a rumor settles
 * nothing. Whether the claim came before it, `whatBecame` looks at.
 */
export function outcomeOf(claim: Claim, claims: Claims, facts: Facts, clocks: Clocks): Outcome | null {
  const index = indexClaims(claims, clocks.recordedBy);
  const question = questionOf(claim);
  switch (question.property) {
    case "launch-window":
    case "launch-status":
      return announced(question, index, facts, clocks);
    case "preorder-window":
    case "sale-window":
      return observed(question, index, facts, clocks);
    case "availability":
      return arrived(question, index, facts, clocks);
    default:
      return null;
  }
}

function announced(question: Question, index: ClaimIndex, facts: Facts, clocks: Clocks): Outcome | null {
  const { subject, market } = question;
  const launch = launchOf(subject, index, facts, clocks);
  if (launch?.canceled) return settledBy(launch.status, "canceled");
  const seen = observed(ask(subject, "launch-window", { market }), index, facts, clocks);
  // What is said of one market is settled by what happened there.
  if (seen || market !== null || !launch) return seen;
  const shown = observed(ask(launch.launch, "launch-window"), index, facts, clocks);
  return shown ?? (isHeld(launch) ? settledBy(launch.status, "happened", launch.window) : null);
}

/** The launch itself, or the one that shows the device or the series. */
function launchOf(subject: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks): LaunchBelief | null {
  if (subject.kind === "launch") return launchBelief(subject, index, facts, clocks);
  return announcement(subject, index, facts, clocks).launch;
}

function isHeld({ status, settled, moved }: LaunchBelief): boolean {
  return settled && !moved && status.value?.property === "launch-status" && status.value.status === "held";
}

/** What is believed on a question by those alone who tell it as past. */
function observed(question: Question, index: ClaimIndex, facts: Facts, clocks: Clocks): Outcome | null {
  const past: ClaimIndex = { ...index, about: (of, property) => index.about(of, property).filter(isObservation) };
  const belief = believe(question, past, facts, clocks);
  return settledBy(belief, "happened", belief);
}

/**
 * Whether it came to a market: by what is believed of the market itself, and for a group by any of its countries, for what is
 * said to come to a group comes to some of it (DESIGN 4.6).
 */
function arrived(question: Question, index: ClaimIndex, facts: Facts, clocks: Clocks): Outcome | null {
  const { subject, market, offer } = question;
  const own = course(question, index, facts, clocks);
  if (own || market === null) return own;
  const home = homeMarketOf(subject, facts);
  const said = index.about(subject, "availability").map((claim) => claim.market);
  const members = [...new Set(said)].filter((code) => code !== null).sort();
  return (
    members
      .filter((code) => code !== market && coversMarket(market, code, home, facts))
      .map((code) => course(ask(subject, "availability", { market: code, offer }), index, facts, clocks))
      .filter((outcome) => outcome?.kind === "happened")
      .sort((a, b) => (a!.evidence.statedTo < b!.evidence.statedTo ? -1 : 1))[0] ?? null
  );
}

function course(question: Question, index: ClaimIndex, facts: Facts, clocks: Clocks): Outcome | null {
  const belief = believe(question, index, facts, clocks);
  const { deciding, value } = belief;
  // What is said of a group tells of none of its countries.
  if (!deciding || value?.property !== "availability" || deciding.claim.market !== question.market) return null;
  if (deciding.claim.wording !== "states") return null;
  const asserted = deciding.claim.stance === "asserts";
  switch (value.phase) {
    case "on-sale":
      return settledBy(belief, asserted ? "happened" : "failed");
    case "ended":
      // That it is still sold tells that it came, as much as that it no longer is.
      return settledBy(belief, "happened");
    case "canceled":
      return asserted ? settledBy(belief, "canceled") : null;
    case "coming":
      return null;
  }
}

function settledBy({ deciding }: Belief, kind: Outcome["kind"], at: Belief | null = null): Outcome | null {
  if (!deciding || deciding.certainty === "rumored") return null;
  const window = at?.value && "window" in at.value ? at.value.window : null;
  return { kind, window, evidence: deciding.claim };
}
