import type { Belief, Certainty } from "../belief/belief";
import { ask } from "../belief/questions";
import { device } from "../claim/claim.fixtures";
import type { Lineage } from "../claim/claim";
import type { Kinship } from "./kinships";

/** That one device is believed to follow, or otherwise stem from, another; whoever says so. */
export function kinship(
  subject: string,
  of: string,
  certainty: Certainty = "reported",
  lineage: Lineage = "successor-of",
): Kinship {
  const told = { deciding: null, agreeing: [], dissenting: [], open: [], narrowest: null, value: null, holds: true };
  const belief: Belief = { question: ask(device(subject), "lineage"), certainty, ...told };
  return { subject: device(subject), of: device(of), lineage, belief };
}
