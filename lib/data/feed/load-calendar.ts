import "server-only";
import { comingTo } from "@/lib/data/feed/coming-to";
import { findEvents } from "@/lib/data/feed/find-events";
import { db } from "@/lib/db/client";
import { loadEvents } from "@/lib/db/load-events";
import { loadFacts } from "@/lib/db/load-facts";
import type { StampedEvent } from "@/lib/domain/launch/calendar-event";
import type { Followed } from "@/lib/domain/launch/feed-scope";
import { marketsAround } from "@/lib/domain/market/market-list";
import type { Day } from "@/lib/domain/window/window";

/** The events of a calendar by their day, as `findEvents` bounds them: everything (null), or what is followed. */
export async function loadCalendar(followed: Followed | null, today: Day): Promise<StampedEvent[]> {
  const ids = await launchesOf(followed, today);
  const events = new Map((await loadEvents(db, ids)).map((event) => [event.id, event]));
  const rows = await db.launchEvent.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, createdAt: true, stamp: { select: { sequence: true, changedAt: true } } },
  });
  const stamps = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const [event, row] = [events.get(id), stamps.get(id)];
    if (!event || !row) return [];
    // What was written past the projection has no stamp, and has never changed.
    return {
      ...event,
      sequence: row.stamp?.sequence ?? 0,
      changedAt: (row.stamp?.changedAt ?? row.createdAt).toISOString(),
    };
  });
}

async function launchesOf(followed: Followed | null, today: Day): Promise<readonly string[]> {
  if (followed?.kind !== "market") return findEvents(followed, [], today);
  const facts = await loadFacts(db, []);
  const spokenOf = await findEvents(followed, marketsAround(followed.code, facts), today);
  return comingTo(followed.code, spokenOf, today);
}
