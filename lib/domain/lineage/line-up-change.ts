import { subjectKey } from "../belief/questions";
import type { Subject } from "../claim/claim";
import type { Kinship } from "./kinships";
import { isFollowing } from "./series-line";

/** How the line-up changed from one family to the next, as far as it is believed what follows what. */
export interface LineUpChange {
  /** Each member of the later family that follows one of the earlier; where sources differ, one may stand twice. */
  readonly followed: readonly Kinship[];
  /** Members of the later family that are not believed to follow anything, nor to stem from it: new, as far as anybody says. */
  readonly added: readonly Subject[];
  /** Members of the earlier family that nothing is believed to follow. */
  readonly ended: readonly Subject[];
}

/**
 * `kinships` must hold all that the later members stem from, and every one that leads to an earlier member, from whatever
 * family: what goes on elsewhere has not ended.
 */
export function lineUpChange(
  earlier: readonly Subject[],
  later: readonly Subject[],
  kinships: readonly Kinship[],
): LineUpChange {
  const successions = kinships.filter(isFollowing);
  const isOf = (members: readonly Subject[]) => {
    const keys = new Set(members.map(subjectKey));
    return (record: Subject) => keys.has(subjectKey(record));
  };
  const [isEarlier, isLater] = [isOf(earlier), isOf(later)];
  const stems = isOf(kinships.map(({ subject }) => subject));
  const isFollowed = isOf(successions.map(({ of }) => of));
  return {
    followed: successions.filter(({ subject, of }) => isLater(subject) && isEarlier(of)),
    added: later.filter((member) => !stems(member)),
    ended: earlier.filter((member) => !isFollowed(member)),
  };
}
