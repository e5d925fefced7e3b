import { text } from "node:stream/consumers";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import { compareClaims } from "@/prisma/news/compare-claims.fixtures";
import { draftOf, recordsOf } from "@/prisma/news/draft-of";
import { titleOf } from "@/prisma/news/expectation";
import { ITEMS } from "@/prisma/news/items";
import type { NewsItem, Report } from "@/prisma/news/notation";
import { expected, found } from "@/prisma/news/read-belief";
import { clocksOf, type Entered, openNewsroom, type Sent } from "@/prisma/news/world.fixtures";

/**
 * Reads the keys under which each report of each item was entered, and writes what the ledger holds beside what was to be
 * entered, and what is believed beside what is to be: pairs that should be equal.
 */
const keys = JSON.parse(await text(process.stdin)) as readonly (readonly string[])[];
const entered: Entered = new Map();
const sentOf = new Map<NewsItem, readonly Sent[]>();
for (const [place, item] of ITEMS.entries()) {
  const sent: Sent[] = [];
  for (const [at, report] of item.reports.entries()) sent.push(await sentUnder(keys[place]?.[at] ?? "", item, report));
  sentOf.set(item, sent);
}
const room = await openNewsroom(entered);
const pairs: { about: string; is: unknown; shouldBe: unknown }[] = [];
for (const [item, sent] of sentOf) {
  for (const one of sent) {
    const { kept, drafted } = await compareClaims(one, room);
    pairs.push({ about: item.page, is: kept, shouldBe: drafted });
  }
  for (const belief of item.believed) {
    const is = found(belief, room, clocksOf(item, sent, room));
    pairs.push({ about: `${item.page}: ${titleOf(belief)}`, is, shouldBe: expected(belief, day(item.on)) });
  }
}
await db.$disconnect();
process.stdout.write(JSON.stringify(pairs));

/** What came of a report: each record is what its first claim is about, and must be the same wherever it is spoken of. */
async function sentUnder(submissionKey: string, { page }: NewsItem, report: Report): Promise<Sent> {
  const draft = draftOf(page, report, (record) => entered.get(record));
  const claims = await db.claim.findMany({
    where: { submissionKey },
    select: { id: true, subjectId: true, memberId: true },
    orderBy: { id: "asc" },
  });
  const ids = new Map<string, string | null>();
  for (const [at, { about, member }] of draft.claims.entries()) {
    if (!ids.has(about)) ids.set(about, claims[at]?.subjectId ?? null);
    if (member !== undefined && !ids.has(member)) ids.set(member, claims[at]?.memberId ?? null);
  }
  const recordIds = recordsOf(report).map((record, place) => {
    const id = entered.get(record) ?? ids.get(String(place)) ?? "";
    entered.set(record, id);
    return id;
  });
  return { draft, recordIds, claimIds: claims.map(({ id }) => id) };
}
