import type { Facts } from "../belief/belief";
import { compareCertainty } from "../belief/certainty";
import { subjectKey } from "../belief/questions";
import type { Lineage, Subject } from "../claim/claim";
import type { Kinship } from "./kinships";

/**
 * What makes a family follow another: its phones succeed those, or are updated versions of them (the 12S of the 12). A variant
 * stands beside, and a rebrand is the same again.
 */
const FOLLOWING: ReadonlySet<Lineage> = new Set(["successor-of", "updated-version-of"]);

export function isFollowing({ lineage }: Pick<Kinship, "lineage">): boolean {
  return FOLLOWING.has(lineage);
}

/** A family before or after another, or a phone that belongs to none, and the successions that put it there. */
export interface Neighbor {
  readonly family: Subject;
  /** The surest first; of each the `subject` is of the later family and `of` of the earlier. */
  readonly links: readonly Kinship[];
}

/** What a family follows, and what follows it. Sources may differ, and a family may have two roots: the best linked stands first. */
export interface SeriesLine {
  readonly before: readonly Neighbor[];
  readonly after: readonly Neighbor[];
}

/**
 * The families around one, by what their devices are believed to follow, or they as such. What is within the family is none
 * of it: a family that holds several generations does not follow itself.
 */
export function seriesLine(series: Subject, kinships: readonly Kinship[], facts: Facts): SeriesLine {
  const before = new Map<string, { family: Subject; links: Kinship[] }>();
  const after = new Map<string, { family: Subject; links: Kinship[] }>();
  for (const kinship of kinships) {
    if (!isFollowing(kinship)) continue;
    const [later, earlier] = [familyOfRecord(kinship.subject, facts), familyOfRecord(kinship.of, facts)];
    const [isLater, isEarlier] = [later, earlier].map((family) => subjectKey(family) === subjectKey(series));
    if (isLater === isEarlier) continue;
    const [side, family] = isLater ? [before, earlier] : [after, later];
    const known = side.get(subjectKey(family));
    if (known) known.links.push(kinship);
    else side.set(subjectKey(family), { family, links: [kinship] });
  }
  return { before: ordered(before), after: ordered(after) };
}

/** What a record is counted with: its series, or itself where it has none. */
export function familyOfRecord(record: Subject, facts: Pick<Facts, "seriesOf">): Subject {
  const series = record.kind === "device" ? facts.seriesOf.get(record.id) : undefined;
  return series === undefined ? record : { kind: "series", id: series };
}

function ordered(found: ReadonlyMap<string, Neighbor>): Neighbor[] {
  return [...found.values()]
    .map(({ family, links }) => ({ family, links: [...links].sort(bySurety) }))
    .sort(
      (a, b) =>
        b.links.length - a.links.length ||
        compareCertainty(surest(a), surest(b)) ||
        (subjectKey(a.family) < subjectKey(b.family) ? -1 : 1),
    );
}

function bySurety(a: Kinship, b: Kinship): number {
  const surer = compareCertainty(a.belief.certainty, b.belief.certainty);
  if (surer !== 0) return surer;
  return subjectKey(a.subject) + subjectKey(a.of) < subjectKey(b.subject) + subjectKey(b.of) ? -1 : 1;
}

function surest({ links }: Neighbor) {
  return links[0]?.belief.certainty ?? "unknown";
}
