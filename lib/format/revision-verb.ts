import type { MadeChange } from "@/lib/domain/fault";
import { formatInstant } from "@/lib/format/instant";

/** What was done, by the verb of the mutation that did it. */
const VERBS: Readonly<Record<string, string>> = {
  seed: "Came with the catalog",
  recordLaunch: "Recorded a launch",
  recordReport: "Captured a text",
  strikeClaim: "Struck a claim",
  strikeClaims: "Struck claims",
  restoreClaim: "Restored a claim",
  withdrawClaim: "Noted that a claim was withdrawn",
  rankClaim: "Ranked a claim",
  refileClaim: "Refiled a claim",
  judgeClaim: "Judged a claim",
  strikeLaunch: "Struck a launch",
  restoreLaunch: "Restored a launch",
  renameRecord: "Changed an address",
  mergeDevices: "Merged two records",
  editRecord: "Changed what the catalog says",
  acceptClaim: "Accepted a claim",
  acceptRecorded: "Accepted what was recorded",
  refuseRecorded: "Refused what was recorded",
  editSource: "Changed a source",
  editGroup: "Changed a group of markets",
  changeRole: "Changed a role",
  disablePerson: "Disabled a person",
  enablePerson: "Let a person in again",
  revertRecord: "Set back what the catalog says",
  undo: "Undid a change",
};

/** "Ranked a claim"; of a verb that has no words here, the verb itself: "Edit device". */
export function formatVerb(verb: string): string {
  const words = verb.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return VERBS[verb] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Ranked a claim, by Ada, 28 June 2022, 09:30 UTC". */
export function formatMadeChange({ verb, by, at }: MadeChange): string {
  return [formatVerb(verb), ...(by === null ? [] : [`by ${by}`]), formatInstant(at)].join(", ");
}
