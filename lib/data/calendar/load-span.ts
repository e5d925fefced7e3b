import "server-only";
import { findLaunches, type FoundLaunches } from "@/lib/data/calendar/find-launches";
import { findLaunchesAsOf } from "@/lib/data/calendar/find-launches-as-of";
import { findNearest } from "@/lib/data/calendar/find-nearest";
import { findNearestAsOf } from "@/lib/data/calendar/find-nearest-as-of";
import { resolveCountries } from "@/lib/data/calendar/resolve-countries";
import { loadEntriesAsOf } from "@/lib/data/launch/load-entries-as-of";
import { type AsOf, isPresent } from "@/lib/data/ledger/as-of";
import { loadLaunchEntries, type UndatedEntry } from "@/lib/data/load-launch-entries";
import type { Day, Window } from "@/lib/domain/window/window";

/** The days of a page, both included, and whether a window stands on it. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly holds: (window: Window) => boolean;
}

/** What a calendar page is made of. */
export interface LoadedSpan {
  readonly entries: readonly UndatedEntry[];
  /** The nearest days that have something; asked for only where the span has nothing. */
  readonly nearest: { readonly before: Day | null; readonly after: Day | null };
}

const NOT_ASKED: LoadedSpan["nearest"] = { before: null, after: null };

/** The launches that may stand in the span: of today by their projections, of any other day by what had been said. */
export function findInSpan({ from, to }: Span, which: { undated: boolean }, asOf: AsOf): Promise<FoundLaunches> {
  return isPresent(asOf) ? findLaunches(from, to, which) : findLaunchesAsOf(from, to, which, asOf);
}

/** What is believed of the launches that were found, and where to look when there are none. */
export async function loadSpan(ids: readonly string[], span: Span, asOf: AsOf): Promise<LoadedSpan> {
  const { from, to, holds } = span;
  if (isPresent(asOf)) {
    const nearest = ids.length === 0 ? await findNearest(from, to) : NOT_ASKED;
    return { entries: await resolveCountries(await loadLaunchEntries(ids)), nearest };
  }
  const entries = (await loadEntriesAsOf(ids, asOf)).filter(({ window }) => holds(window)).filter(isOpenOrDated);
  // Of equal windows the first recorded comes first, as in the projections.
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entries, nearest: entries.length === 0 ? await findNearestAsOf(from, to, asOf) : NOT_ASKED };
}

/** What has taken place or was canceled without a date stands in no year. */
function isOpenOrDated({ window, settled }: UndatedEntry): boolean {
  return !settled || window.earliest !== null || window.latest !== null;
}
