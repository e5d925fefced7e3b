import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import { loadClaims } from "@/lib/db/load-claims";
import type { Clocks } from "@/lib/domain/belief/belief";
import { day } from "@/lib/domain/window/day";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { recordReport } from "@/lib/mutations/record-report";
import { readReport } from "@/lib/schemas/report";
import type { ReportDraft } from "@/lib/schemas/report-draft";
import { today } from "@/lib/clock";
import { BRANDS } from "@/prisma/catalog/brands";
import { marketRows, memberRows } from "@/prisma/catalog/rows";
import { createBrand } from "@/prisma/factories/brand";
import { draftOf, recordsOf } from "./draft-of";
import type { Newsroom } from "./read-belief";
import type { NewsItem } from "./notation";
import type { NewsRecord } from "./records";

/** The catalog's markets and brands, and nothing said yet. */
export async function createWorld(): Promise<void> {
  await db.market.createMany({ data: marketRows });
  await db.marketMember.createMany({ data: memberRows });
  const ids = new Map<string, string>();
  for (const { slug, name, home, parent } of BRANDS) {
    const parentId = parent && (ids.get(parent.slug) ?? null);
    ids.set(slug, (await createBrand(db, { slug, name, homeMarket: home, parentId })).id);
  }
}

/** Which record of the database each record of the news has become. */
export type Entered = Map<NewsRecord, string>;

/** A report as it was sent, and the records and claims that came of it, in its order. */
export interface Sent {
  readonly draft: ReportDraft;
  readonly recordIds: readonly string[];
  readonly claimIds: readonly string[];
}

/** Enters an item as an editor does, one form for each voice in it. Throws for a form that is refused, with its faults. */
export async function enter({ page, reports }: NewsItem, entered: Entered, by: EditorId): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const report of reports) {
    const draft = draftOf(page, report, (record) => entered.get(record));
    const input = readReport(draft, { today: today() });
    if (!input.ok) throw new Error(`${page}: ${JSON.stringify(input.faults)}`);
    const recorded = await recordReport(input.value, by, randomUUID());
    if (!recorded.ok) throw new Error(`${page}: ${JSON.stringify(recorded.faults)}`);
    const { records, claimIds } = recorded.value;
    recordsOf(report).forEach((record, place) => entered.set(record, records[place]!.id));
    sent.push({ draft, recordIds: records.map(({ id }) => id), claimIds });
  }
  return sent;
}

/** All that the ledger holds, to be asked for what is believed. */
export async function openNewsroom(entered: Entered): Promise<Newsroom> {
  const subjects = await db.subject.findMany({ select: { id: true } });
  const sources = await db.source.findMany({ select: { id: true, name: true } });
  return {
    claims: await loadClaims(
      db,
      subjects.map(({ id }) => id),
    ),
    facts: await loadFacts(db),
    sourceNames: new Map(sources.map(({ id, name }) => [id, name])),
    subjectOf: (record) => ({ kind: record.kind, id: entered.get(record) ?? "" }),
  };
}

/** On its day, and no more recorded than it and what was entered before it. */
export function clocksOf(item: NewsItem, sent: readonly Sent[], { claims }: Newsroom): Clocks {
  const ids = new Set(sent.flatMap(({ claimIds }) => claimIds));
  const recorded = claims.filter(({ id }) => ids.has(id)).map(({ recordedAt }) => recordedAt);
  return { statedBy: day(item.on), recordedBy: recorded.sort().at(-1) ?? null };
}
