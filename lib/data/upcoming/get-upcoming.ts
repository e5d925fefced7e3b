import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { asStated } from "@/lib/data/ledger/as-of";
import { datedEntries, loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { findUpcoming } from "@/lib/data/upcoming/find-upcoming";
import { loadChanges } from "@/lib/data/upcoming/load-changes";
import type { UpcomingView } from "@/lib/data/upcoming/views";
import type { Day } from "@/lib/domain/window/window";

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

async function loadUpcoming(today: Day) {
  const { left, ...found } = await findUpcoming(today);
  return {
    left,
    next: await loadLaunchEntries(found.next),
    passed: await loadLaunchEntries(found.passed),
    held: await loadLaunchEntries(found.held),
    changes: await loadChanges(today),
  };
}
