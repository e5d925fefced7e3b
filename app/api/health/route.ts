import { getReadiness } from "@/lib/data/readiness";

export const dynamic = "force-dynamic";

/** Any answer says that the process lives; 200 says that it can serve, 503 that it cannot yet, and what is missing. */
export async function GET(): Promise<Response> {
  const { ready, database } = await getReadiness();
  return Response.json({ live: true, ready, database }, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
