import "server-only";
import { loadRecordRefs } from "@/lib/data/desk/record-refs";
import { marketRef, sourceRef } from "@/lib/data/suggestion/other-refs";
import type { SuggestedView, SuggestionView } from "@/lib/data/suggestion/suggestion-view";
import { dayFromColumn } from "@/lib/db/day-column";
import type { Prisma } from "@/lib/db/generated/client";

/** What is read of a suggestion. */
export const suggestionColumns = {
  source: { select: { id: true, slug: true, name: true } },
  market: { select: { code: true, name: true } },
} as const satisfies Prisma.SuggestionInclude;

type Row = Prisma.SuggestionGetPayload<{ include: typeof suggestionColumns }>;

/** Suggestions as the desk shows them, in the order given, each with what its record goes by today. */
export async function shapeSuggestions(rows: readonly Row[]): Promise<SuggestionView[]> {
  const records = await loadRecordRefs(rows.flatMap(({ subjectId }) => subjectId ?? []));
  return rows.map(({ id, said, link, statedFrom, statedTo, at, open, ...of }) => ({
    ...{ id, said, link, open },
    at: at.toISOString(),
    stated: statedFrom && statedTo && { from: dayFromColumn(statedFrom), to: dayFromColumn(statedTo) },
    about: aboutOf(of, records),
  }));
}

function aboutOf(
  { subjectId, source, market }: Pick<Row, "subjectId" | "source" | "market">,
  records: ReadonlyMap<string, SuggestedView>,
): SuggestedView | null {
  if (market) return marketRef(market);
  if (source) return sourceRef(source);
  return subjectId === null ? null : (records.get(subjectId) ?? null);
}
