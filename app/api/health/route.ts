import { getReadiness } from "@/lib/data/readiness";
import { isListening } from "@/lib/publishing/listening";

export const dynamic = "force-dynamic";

/**
 * Any answer says that the process lives; 200 says that it can serve. 503 says what is missing: the database, or the
 * line on which it hears that published pages are out of date.
 */
export async function GET(): Promise<Response> {
  const database = await getReadiness();
  const publishing = isListening();
  const ready = database === "answers" && publishing;
  return Response.json(
    { live: true, ready, database, publishing: publishing ? "hears of writes" : "hears nothing" },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
