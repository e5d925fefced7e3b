import "server-only";
import { z } from "zod";
import { type Part, partOf, REACH } from "@/lib/data/desk/need-page";
import type { NeedPage } from "@/lib/data/desk/need-view";
import { shapeSuggestions, suggestionColumns } from "@/lib/data/suggestion/shape-suggestions";
import type { SuggestionView } from "@/lib/data/suggestion/suggestion-view";
import { db } from "@/lib/db/client";
import { editorMay } from "@/lib/db/editor-may";
import { Prisma } from "@/lib/db/generated/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";

const idsSchema = z.array(z.object({ id: z.string() }));

/** What readers sent in and no editor has decided on, what came first first. Empty for whom it is no business. Never cached. */
export async function listSuggestions(by: EditorId, part: Part): Promise<NeedPage<SuggestionView>> {
  if (!(await editorMay(db, by, "review"))) return partOf<SuggestionView>([], part);
  const found = partOf(idsSchema.parse(await db.$queryRaw(openSuggestions())), part);
  const rows = await db.suggestion.findMany({
    where: { id: { in: found.shown.map(({ id }) => id) } },
    include: suggestionColumns,
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return { ...found, shown: await shapeSuggestions(rows) };
}

/** Exported for the test that looks at the plan. */
export function openSuggestions(): Prisma.Sql {
  return Prisma.sql`SELECT id::text AS id FROM "Suggestion" WHERE "open" ORDER BY "at", "id" LIMIT ${REACH}`;
}
