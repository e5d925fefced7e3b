import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { asStated } from "@/lib/data/ledger/as-of";
import { datedEntries, datedEntry, loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { findDated } from "@/lib/data/upcoming/find-dated";
import { findLastStated } from "@/lib/data/upcoming/find-last-stated";
import { findUndated } from "@/lib/data/upcoming/find-undated";
import { findUpcoming } from "@/lib/data/upcoming/find-upcoming";
import { loadChanges } from "@/lib/data/upcoming/load-changes";
import { loadDated, loadUndated } from "@/lib/data/upcoming/load-dated";
import { loadPlaces } from "@/lib/data/upcoming/load-places";
import type { ChangeView, UpcomingView } from "@/lib/data/upcoming/views";
import { orderOverdue } from "@/lib/domain/launch/order-overdue";
import { isThisWeek } from "@/lib/domain/move/this-week";
import { compareWindows } from "@/lib/domain/window/order-windows";
import type { Day } from "@/lib/domain/window/window";

/** As many as the page tells on either side of today. */
const SHOWN = 60;

/** What is next, overdue, lately held and lately changed, as of `today`. */
export const getUpcoming = cache(async (today: Day): Promise<UpcomingView> => {
  const load = unstable_cache(() => loadUpcoming(today), ["what-is-next", today], {
    // Every write touches `home`.
    tags: [tags.everything, tags.day, tags.home],
  });
  const { next, passed, held, changes, ...counts } = await load();
  const asOf = asStated(today);
  const overdue = datedEntries(passed, asOf).filter(({ due }) => due === "due" || due === "overdue");
  const isNew = ({ move: { day, by } }: ChangeView) =>
    isThisWeek({ from: by?.statedFrom ?? day, to: by?.statedTo ?? day }, today);
  return {
    today,
    ...counts,
    next: next.map(({ places, ...entry }) => ({ ...datedEntry(entry, asOf), places })),
    overdue: orderOverdue(overdue, today),
    held: datedEntries(held, asOf),
    changedThisWeek: changes.filter(isNew),
    changedBefore: changes.filter((change) => !isNew(change)),
  };
});

/** Launches, and beside them the devices and series that no launch is known to show, the last of them those without a date. */
async function loadUpcoming(today: Day) {
  const { next, passed, held, ahead, over } = await findUpcoming(today, SHOWN);
  const dated = await findDated(today, SHOWN);
  const undated = await findUndated(today, SHOWN);
  const asOf = asStated(today);
  const coming = [...(await loadLaunchEntries(next)), ...(await loadDated(dated.next, asOf))];
  coming.sort((a, b) => compareWindows(a.window, b.window));
  const shown = [...coming, ...(await loadUndated(undated.subjects, asOf))].slice(0, SHOWN);
  const places = await loadPlaces(shown);
  const gone = [...(await loadLaunchEntries(passed)), ...(await loadDated(dated.passed, asOf))];
  return {
    next: shown.map((entry) => ({ ...entry, places: places.get(entry.id) ?? [] })),
    left: Math.max(0, ahead + dated.ahead + undated.total - SHOWN),
    passed: gone.sort((a, b) => compareWindows(b.window, a.window)).slice(0, SHOWN),
    overdueLeft: Math.max(0, over + dated.over - SHOWN),
    held: await loadLaunchEntries(held),
    lastStated: await findLastStated(today),
    changes: await loadChanges(today),
  };
}
