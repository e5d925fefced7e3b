import "server-only";
import type { LoadedRevision } from "@/lib/data/history/load-revisions";
import type { RevisedView } from "@/lib/data/history/record-names";
import { db } from "@/lib/db/client";

/** What sources, markets and people are called today, by their ids and codes. Fresh, and never cached. */
export async function loadItemNames(of: readonly LoadedRevision["of"][]): Promise<RevisedView[]> {
  const idsOf = (kind: LoadedRevision["of"]["kind"]) => [
    ...new Set(of.flatMap((one) => (one.kind === kind ? [one.id] : []))),
  ];
  const [sources, markets, people] = [idsOf("source"), idsOf("market"), idsOf("person")];
  const rest = { brand: "", lineUp: [], merged: false };
  return [
    ...(sources.length === 0 ? [] : await db.source.findMany({ where: { id: { in: sources } } })).map(
      ({ id, slug, name }) => ({ id, kind: "source" as const, slug, title: name, ...rest }),
    ),
    ...(markets.length === 0 ? [] : await db.market.findMany({ where: { code: { in: markets } } })).map(
      ({ code, name }) => ({ id: code, kind: "market" as const, slug: code, title: name, ...rest }),
    ),
    ...(people.length === 0
      ? []
      : await db.editor.findMany({ where: { id: { in: people } }, include: { user: { select: { name: true } } } })
    ).map(({ id, user }) => ({ id, kind: "person" as const, slug: id, title: user.name, ...rest })),
  ];
}
