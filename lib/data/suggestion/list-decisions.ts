import "server-only";
import { type Part, partOf, REACH } from "@/lib/data/desk/need-page";
import type { NeedPage } from "@/lib/data/desk/need-view";
import { shapeSuggestions, suggestionColumns } from "@/lib/data/suggestion/shape-suggestions";
import type { DecisionView } from "@/lib/data/suggestion/suggestion-view";
import { db } from "@/lib/db/client";
import { editorMay } from "@/lib/db/editor-may";
import type { Prisma } from "@/lib/db/generated/client";
import { word } from "@/lib/db/words";
import type { EditorId } from "@/lib/domain/editor/editor-id";

const decided = {
  suggestion: { include: suggestionColumns },
  by: { select: { user: { select: { name: true } } } },
  submission: { select: { verb: true } },
} as const satisfies Prisma.SuggestionDecisionInclude;

const LATEST: Prisma.SuggestionDecisionOrderByWithRelationInput[] = [{ at: "desc" }, { id: "desc" }];
/** The verb that a suggestion is taken up with by being recorded. */
const RECORDING = "recordReport";

/** What editors decided on suggestions, the latest first. Empty for whom it is no business. Never cached. */
export async function listDecisions(by: EditorId, part: Part): Promise<NeedPage<DecisionView>> {
  if (!(await editorMay(db, by, "review"))) return partOf<DecisionView>([], part);
  const ids = await db.suggestionDecision.findMany({ select: { id: true }, orderBy: LATEST, take: REACH });
  const found = partOf(ids, part);
  const rows = await db.suggestionDecision.findMany({
    where: { id: { in: found.shown.map(({ id }) => id) } },
    include: decided,
    orderBy: LATEST,
  });
  const suggestions = await shapeSuggestions(rows.map(({ suggestion }) => suggestion));
  const last = await lastDecisions(rows.map(({ suggestionId }) => suggestionId));
  const shown = rows.flatMap(({ id, kind, why, at, by: decider, submission, submissionKey }, place): DecisionView[] => {
    const suggestion = suggestions[place];
    if (!suggestion) return [];
    const told = { id, kind: word(kind), why, at: at.toISOString(), by: decider.user.name, suggestion };
    const recordedWith = submission.verb === RECORDING ? submissionKey : null;
    return [{ ...told, recordedWith, stands: !suggestion.open && last.has(id) }];
  });
  return { ...found, shown };
}

/** The ids of the last decision on each. */
async function lastDecisions(suggestionIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.suggestionDecision.findMany({
    where: { suggestionId: { in: [...suggestionIds] } },
    distinct: ["suggestionId"],
    orderBy: [{ suggestionId: "asc" }, { at: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
