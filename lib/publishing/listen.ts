import { Client } from "pg";
import { z } from "zod";
import { TAGS_CHANNEL, tags } from "@/lib/cache-tags";
import { env } from "@/lib/env";
import { setListening } from "@/lib/publishing/listening";
import { refreshPages } from "@/lib/publishing/refresh-pages";

const payloadSchema = z.array(z.string().min(1).max(256)).max(1_000);
const RETRY_MS = 1_000;

/**
 * Hears of every write, whoever made it (an action, a script, another instance), and refreshes the pages that show it.
 * Whatever was said while the line was down is not said again: each time it comes up, everything counts as out of date.
 */
export async function listenForWrites(): Promise<void> {
  const client = new Client({
    connectionString: env.DATABASE_URL,
    application_name: "debut-listener",
    keepAlive: true,
  });
  let down = false;
  const again = () => {
    if (down) return;
    down = true;
    setListening(false);
    client.removeAllListeners("notification");
    void client.end().catch(() => undefined);
    setTimeout(() => void listenForWrites(), RETRY_MS).unref();
  };
  client.on("error", again);
  client.on("end", again);
  client.on("notification", ({ payload }) => void refreshPages(readPayload(payload)));
  try {
    await client.connect();
    await client.query(`LISTEN ${client.escapeIdentifier(TAGS_CHANNEL)}`);
    await refreshPages([tags.everything]);
    setListening(!down);
  } catch {
    again();
  }
}

/** A payload that is not ours, or that cannot be read, may stand for any write. */
function readPayload(payload: string | undefined): string[] {
  try {
    return payloadSchema.parse(JSON.parse(payload ?? ""));
  } catch {
    return [tags.everything];
  }
}
