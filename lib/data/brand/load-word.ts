import "server-only";
import type { OutsiderView, WordView } from "@/lib/data/brand/word-view";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadPapers } from "@/lib/data/ledger/load-papers";
import type { Paper } from "@/lib/data/ledger/ledger";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import type { Property } from "@/lib/db/generated/client";
import { clocksAsOf } from "@/lib/domain/belief/as-of";
import { certaintyOf } from "@/lib/domain/belief/certainty";
import { indexClaims } from "@/lib/domain/belief/claim-index";
import type { Claim, Subject } from "@/lib/domain/claim/claim";
import { noticeOf, sumNotices } from "@/lib/domain/launch/notice";
import type { Course } from "@/lib/domain/verdict/course";
import { type LastWord, lastWords, recordOf } from "@/lib/domain/verdict/last-words";

/** The latest launches of a brand that are looked at: some years of the busiest. */
const MOST_LAUNCHES = 120;

/** Of fewer launches than these nobody can say how good somebody's word is. */
const ENOUGH = 2;

const TOLD = 8;

const DATES: Property[] = ["launch_window", "launch_status"];

/** The brand itself, in whoever's name it speaks; a source's id is never empty. */
const OWN = "";

/** How a brand kept its word, how long before it gives it, and who else was right about it, as of a day. */
export async function loadWord(brandId: string, asOf: AsOf): Promise<WordView> {
  const launches = await latestLaunches(brandId);
  const { claims, papers } = await loadPapers(db, { subjectId: { in: launches }, property: { in: DATES } });
  const [facts, clocks] = [await loadFacts(db, launches), clocksAsOf(asOf)];
  const index = indexClaims(claims, clocks.recordedBy);
  const subjects = launches.map((id): Subject => ({ kind: "launch", id }));
  const voiceOf = (claim: Claim) => (certaintyOf(claim, facts) === "official" ? OWN : outsider(claim));
  const words = subjects.flatMap((launch) => [...lastWords(launch, index, facts, clocks, voiceOf)]);
  const { own, outsiders, more, few } = shapeRecords(words, papers);
  return {
    voice: await findVoice(brandId),
    notice: sumNotices(subjects.map((launch) => noticeOf(launch, index, facts, clocks))),
    ...{ own, outsiders, more, few },
  };
}

/** Another brand's word on it is nobody's record here. */
function outsider({ source }: Claim): string | null {
  return source.kind === "brand" ? null : source.id;
}

function shapeRecords(
  words: readonly (readonly [string, LastWord])[],
  papers: ReadonlyMap<string, Paper>,
): Pick<WordView, "own" | "outsiders" | "more" | "few"> {
  const said = new Map<string, LastWord[]>();
  for (const [voice, word] of words) said.set(voice, [...(said.get(voice) ?? []), word]);
  const courses = (of: readonly LastWord[]): Course[] => of.map(({ course }) => course);
  const others = [...said].filter(([voice]) => voice !== OWN).map(([, of]) => of);
  const tested = others
    .filter((of) => of.length >= ENOUGH)
    .flatMap((of): OutsiderView[] => {
      const source = papers.get(of[0]?.claim.id ?? "")?.source;
      return source === undefined ? [] : [{ source, ...recordOf(courses(of)) }];
    })
    .sort(byTests);
  return {
    own: recordOf(courses(said.get(OWN) ?? [])),
    outsiders: tested.slice(0, TOLD),
    more: Math.max(0, tested.length - TOLD),
    few: others.length - tested.length,
  };
}

function byTests(a: OutsiderView, b: OutsiderView): number {
  return b.launches - a.launches || b.came["as-said"] - a.came["as-said"] || (a.source.name < b.source.name ? -1 : 1);
}

/** By the index on the brand and the last day of a launch. */
async function latestLaunches(brandId: string): Promise<string[]> {
  const rows = await db.launchEvent.findMany({
    where: { brandId },
    select: { id: true },
    orderBy: { latest: { sort: "desc", nulls: "last" } },
    take: MOST_LAUNCHES,
  });
  return rows.map(({ id }) => id);
}

async function findVoice(brandId: string): Promise<WordView["voice"]> {
  return db.source.findUnique({ where: { brandId }, select: { slug: true, name: true, kind: true } });
}
