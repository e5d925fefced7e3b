import { DEVICES, MARKETS } from "@/scripts/drive/invented-launch";
import type { Kind } from "@/scripts/retry/submission";

/** How many rows a submission has left, by what they are. */
export interface Parts {
  readonly submissions: number;
  readonly revisions: number;
  readonly claims: number;
  readonly operations: number;
  /** Records that go by the name or the address that it gave. */
  readonly records: number;
}

/** What was found of one submission. */
export interface Found {
  readonly parts: Parts;
  /** How many submissions have left revisions or claims that say what only this one says. */
  readonly groups: number;
}

const NEW_SUBJECTS = 1 + 1 + DEVICES;
const EDIT: Parts = { submissions: 1, revisions: 1, claims: 0, operations: 0, records: 1 };

/** What each kind leaves when it is recorded whole, and once. */
const WHOLE: Readonly<Record<Kind, Parts>> = {
  launch: {
    ...EDIT,
    revisions: NEW_SUBJECTS,
    claims: 1 + DEVICES * (1 + 1 + MARKETS.length),
  },
  // A new phone and its series; what it is called, and two things that are said of it.
  report: { ...EDIT, revisions: 2, claims: 3 },
  edit: EDIT,
  rename: EDIT,
  rank: { ...EDIT, operations: 1, records: 0 },
};

export type State = "whole" | "nothing" | "broken";

/** Of a submission, whole or nothing is right; more than one of it, or a part, is not. */
export function stateOf(kind: Kind, { parts, groups }: Found): State {
  if (groups === 0 && Object.values(parts).every((count) => count === 0)) return "nothing";
  const isWhole = Object.entries(WHOLE[kind]).every(([part, count]) => parts[part as keyof Parts] === count);
  return groups === 1 && isWhole ? "whole" : "broken";
}

/** What is there of it, in words, for whoever looks for the fault. */
export function foundLine({ parts, groups }: Found): string {
  const counted = Object.entries(parts).map(([part, count]) => `${part} ${count}`);
  return [`${groups} of it`, ...counted].join(", ");
}
