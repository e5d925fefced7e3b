import type { Claim } from "../claim/claim";
import { marketTable } from "../market/market-table";
import { movesOf } from "../move/moves-of";
import { namesOf } from "../name/names-of";
import type { Clocks, Facts } from "./belief";
import { believe } from "./believe";
import { canceledLaunch } from "./canceled-launch";
import { indexClaims, type Claims } from "./claim-index";
import { deviceWindow } from "./device-window";
import { SUBJECTS, subjectsOf } from "./event-log.arbitrary";
import { launchBelief } from "./launch";
import { questionsOf } from "./questions";

/** Everything that is believed of every subject, and of every question that claims on these values could raise anywhere. */
export function wholeBelief(claims: Claims, asked: readonly Claim[], facts: Facts, clocks: Clocks) {
  const index = indexClaims(claims, clocks.recordedBy);
  return {
    questions: questionsAnywhere(asked).map((question) => believe(question, index, facts, clocks)),
    launches: SUBJECTS.filter(({ kind }) => kind === "launch").map((of) => launchBelief(of, index, facts, clocks)),
    phones: SUBJECTS.filter(({ kind }) => kind === "device" || kind === "series").map((of) => ({
      window: deviceWindow(of, index, facts, clocks),
      canceled: canceledLaunch(of, index, facts, clocks),
      markets: marketTable(of, index, facts, clocks),
      names: namesOf(of, index, facts, clocks),
    })),
  };
}

/** How the belief on each of those questions came about. */
export function wholeHistory(claims: Claims, asked: readonly Claim[], facts: Facts, clocks: Clocks) {
  const index = indexClaims(claims, clocks.recordedBy);
  return questionsAnywhere(asked).map((question) => movesOf(question, index, facts, clocks));
}

function questionsAnywhere(claims: readonly Claim[]) {
  return questionsOf(
    claims.flatMap((claim) => subjectsOf(claim.value.property).map((subject) => ({ ...claim, subject }))),
  );
}

/** A belief with each claim by its id: what was done to a claim otherwise is no part of what is believed. */
export function byId(belief: unknown): unknown {
  return JSON.parse(JSON.stringify(belief, (_, value: unknown) => (isClaim(value) ? value.id : value)));
}

function isClaim(value: unknown): value is Claim {
  return typeof value === "object" && value !== null && "statedFrom" in value && "operations" in value;
}
