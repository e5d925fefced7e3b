import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { asStated } from "@/lib/data/ledger/as-of";
import { datedEntries, loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { findDated } from "@/lib/data/upcoming/find-dated";
import { findUpcoming } from "@/lib/data/upcoming/find-upcoming";
import { loadChanges } from "@/lib/data/upcoming/load-changes";
import { loadDated } from "@/lib/data/upcoming/load-dated";
import type { UpcomingView } from "@/lib/data/upcoming/views";
import { compareWindows } from "@/lib/domain/window/order-windows";
import type { Day } from "@/lib/domain/window/window";

/** As many as the page tells on either side of today. */
const SHOWN = 60;

/** What is next, overdue, lately held and lately changed, as of `today`. */
export const getUpcoming = cache(async (today: Day): Promise<UpcomingView> => {
  const load = unstable_cache(() => loadUpcoming(today), ["upcoming", today], {
    // Every write touches `home`.
    tags: [tags.everything, tags.day, tags.home],
  });
  const { next, passed, held, left, changes } = await load();
  const asOf = asStated(today);
  return {
    today,
    left,
    changes,
    next: datedEntries(next, asOf),
    overdue: datedEntries(passed, asOf).filter(({ due }) => due === "due" || due === "overdue"),
    held: datedEntries(held, asOf),
  };
});

/** Launches, and beside them the devices and series that no launch is known to show. */
async function loadUpcoming(today: Day) {
  const { next, passed, held, ahead } = await findUpcoming(today, SHOWN);
  const dated = await findDated(today, SHOWN);
  const asOf = asStated(today);
  const coming = [...(await loadLaunchEntries(next)), ...(await loadDated(dated.next, asOf))];
  const over = [...(await loadLaunchEntries(passed)), ...(await loadDated(dated.passed, asOf))];
  return {
    next: coming.sort((a, b) => compareWindows(a.window, b.window)).slice(0, SHOWN),
    left: Math.max(0, ahead + dated.ahead - SHOWN),
    passed: over.sort((a, b) => compareWindows(b.window, a.window)).slice(0, SHOWN),
    held: await loadLaunchEntries(held),
    changes: await loadChanges(today),
  };
}
