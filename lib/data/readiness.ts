import "server-only";
import { db } from "@/lib/db/client";

const PATIENCE_MS = 2_000;

export interface ReadinessView {
  readonly ready: boolean;
  readonly database: "answers" | "does not answer" | "is empty";
}

/** Whether pages and writes can be served now: the database answers within two seconds and holds the catalog's markets. */
export async function getReadiness(): Promise<ReadinessView> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE_MS).unref());
  try {
    const market = await Promise.race([db.market.findFirst({ select: { code: true } }), late]);
    return market ? { ready: true, database: "answers" } : { ready: false, database: "is empty" };
  } catch {
    return { ready: false, database: "does not answer" };
  }
}
