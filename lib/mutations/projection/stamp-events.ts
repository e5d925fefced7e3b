import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { machineNow } from "@/lib/clock";
import { loadEvents } from "@/lib/db/load-events";
import type { Transaction } from "@/lib/db/transaction";

const stampSchema = z.object({
  launchId: z.string(),
  fingerprint: z.string(),
  sequence: z.number(),
  changedAt: z.date(),
});

/**
 * Counts, for calendar programs, how often the events of these launches have changed (RFC 5545: SEQUENCE, LAST-MODIFIED), by
 * all that they show and nothing else. What has no day is no event, and keeps the stamp that it had when it was one. To be
 * called when what is projected of them, and of what they show, has been written.
 */
export async function stampEvents(tx: Transaction, launchIds: readonly string[]): Promise<void> {
  if (launchIds.length === 0) return;
  // Held before the events are read: two who name two phones of one launch would each miss the other's name.
  const rows = await tx.$queryRaw`
    SELECT "launchId"::text, fingerprint, sequence, "changedAt" FROM "EventStamp"
    WHERE "launchId" = ANY(${launchIds}::uuid[]) ORDER BY "launchId" FOR UPDATE`;
  const stamps = new Map(
    z
      .array(stampSchema)
      .parse(rows)
      .map((stamp) => [stamp.launchId, stamp]),
  );
  const now = machineNow();
  const first: z.infer<typeof stampSchema>[] = [];
  for (const event of await loadEvents(tx, launchIds)) {
    const fingerprint = createHash("sha256").update(JSON.stringify(event)).digest("hex");
    const stamp = stamps.get(event.id);
    if (stamp === undefined) first.push({ launchId: event.id, fingerprint, sequence: 0, changedAt: now });
    if (stamp === undefined || stamp.fingerprint === fingerprint) continue;
    // A program counts in whole seconds: of two changes within one, the second must be later too.
    const changedAt = new Date(Math.max(now.getTime(), stamp.changedAt.getTime() + 1_000));
    const data = { fingerprint, sequence: stamp.sequence + 1, changedAt };
    await tx.eventStamp.update({ where: { launchId: event.id }, data });
  }
  if (first.length > 0) await tx.eventStamp.createMany({ data: first, skipDuplicates: true });
}

/** Those of the launches, and those that show what is called or placed otherwise now. */
export async function launchesToStamp(
  tx: Transaction,
  launchIds: readonly string[],
  changed: readonly string[],
): Promise<string[]> {
  if (changed.length === 0) return [...launchIds];
  const ids = { in: [...changed] };
  const showing = await tx.lineUpMember.findMany({
    where: { OR: [{ deviceId: ids }, { seriesId: ids }] },
    distinct: ["launchId"],
    select: { launchId: true },
  });
  return [...new Set([...launchIds, ...showing.map(({ launchId }) => launchId)])].sort();
}
