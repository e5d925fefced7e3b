import "server-only";
import { db } from "@/lib/db/client";

const PATIENCE_MS = 2_000;

export type Readiness = "answers" | "does not answer" | "is empty";

/** What the database says within two seconds; one without the catalog's markets can show nothing. */
export async function getReadiness(): Promise<Readiness> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE_MS).unref());
  try {
    const market = await Promise.race([db.market.findFirst({ select: { code: true } }), late]);
    return market ? "answers" : "is empty";
  } catch {
    return "does not answer";
  }
}
