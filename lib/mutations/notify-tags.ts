import "server-only";
import { TAGS_CHANNEL, tags } from "@/lib/cache-tags";
import type { Transaction } from "@/lib/db/transaction";

// A notification holds less than 8,000 bytes.
const MAX_BYTES = 7_900;
const MAX_NOTIFICATIONS = 10;

/** Tells every instance of the app which tags a write touched, at the moment that it is committed and not before. */
export async function notifyTags(tx: Transaction, touched: Iterable<string>): Promise<void> {
  const payloads = pack([...new Set(touched)]);
  const told = payloads.length > MAX_NOTIFICATIONS ? [JSON.stringify([tags.everything])] : payloads;
  for (const payload of told) await tx.$queryRaw`SELECT pg_notify(${TAGS_CHANNEL}, ${payload})::text`;
}

function pack(touched: readonly string[]): string[] {
  const payloads: string[] = [];
  let current: string[] = [];
  for (const tag of touched) {
    if (Buffer.byteLength(JSON.stringify([...current, tag])) > MAX_BYTES) {
      payloads.push(JSON.stringify(current));
      current = [];
    }
    current.push(tag);
  }
  return current.length === 0 ? payloads : [...payloads, JSON.stringify(current)];
}
