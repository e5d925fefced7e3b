import { suggestRecords } from "@/lib/data/search/suggest-records";
import { formatSuggestion } from "@/lib/format/suggestion";
import { readSearchQuery } from "@/lib/schemas/search-query";

/** What the header's field suggests while somebody types `q`: at most eight pages, throttled like the search (proxy.ts). */
export async function GET(request: Request): Promise<Response> {
  const { sought } = readSearchQuery(new URL(request.url).searchParams.getAll("q"));
  const suggested = sought === "" ? [] : await suggestRecords(sought);
  // Who takes a letter back is shown again what was there.
  return Response.json(suggested.map(formatSuggestion), { headers: { "Cache-Control": "private, max-age=30" } });
}
