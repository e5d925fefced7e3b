import { formatDifferences } from "@/lib/format/revision";
import type { RevisionFilter } from "./find-revisions";
import type { getChange } from "./list-history";

/** Every change, whatever it is of. */
export const ALL: RevisionFilter = { of: null, byId: null, day: null, from: null };

/** What a change's page tells, row by row: of what, before, and after. */
export const told = (change: Awaited<ReturnType<typeof getChange>>) =>
  change?.revisions.flatMap(({ before, after }) =>
    formatDifferences(before, after).map(({ what, before: was, after: is }) => [what, was, is]),
  );
