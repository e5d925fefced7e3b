import type { Metadata } from "next";
import { OverdueLaunches } from "@/components/editor/overdue-launches";
import { OverdueRecords } from "@/components/editor/overdue-records";
import { UnjudgedClaims } from "@/components/editor/unjudged-claims";
import { UnreviewedList } from "@/components/editor/unreviewed-list";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { listOverdueLaunches, listOverdueRecords } from "@/lib/data/review/list-overdue";
import { listUnjudged } from "@/lib/data/review/list-unjudged";
import { listUnreviewed } from "@/lib/data/review/list-unreviewed";
import { addressOf } from "@/lib/format/address";
import { formatCount } from "@/lib/format/count";
import { requireSession } from "../_parts/require-session";
import { Pages } from "./_parts/pages";
import { type ReviewQuery, readReviewQuery } from "./_parts/read-query";

export const metadata: Metadata = { title: "Review", robots: { index: false } };

export default async function ReviewPage({ searchParams }: { searchParams: Promise<ReviewQuery> }) {
  const editor = await requireSession("/edit/review", "review");
  const { launchPage, recordPage, from, settled } = readReviewQuery(await searchParams);
  const { waiting, total } = await listUnreviewed(editor.id);
  const launches = await listOverdueLaunches(launchPage);
  const records = await listOverdueRecords(recordPage);
  const unjudged = await listUnjudged(from);
  return (
    <>
      {settled === null ? null : (
        <p role="status" className="mt-4 border-l-4 border-ink bg-wash px-4 py-3">
          Recorded. <TextLink href={addressOf({ kind: "launch", slug: settled })}>As readers see it</TextLink>
        </p>
      )}
      <PageTitle below="What contributors recorded, what has passed without a word, and what has turned out.">
        Review
      </PageTitle>
      {total === 0 ? null : (
        <Section id="waiting" title="Waits for review" note={`${formatCount(total, "form")}, the oldest first`}>
          <UnreviewedList waiting={waiting} />
        </Section>
      )}
      <Section id="launches" title="Due and overdue" note={queueNote(launches, "launch", "launches")}>
        {launches.count === 0 ? (
          <Empty>Of every launch whose time has passed, it is recorded what became of it.</Empty>
        ) : (
          <OverdueLaunches launches={launches.shown} today={today()} />
        )}
        <Pages name="launches" {...launches} />
      </Section>
      {records.count === 0 ? null : (
        <Section id="records" title="Phones and series without a launch" note={queueNote(records, "record")}>
          <OverdueRecords records={records.shown} />
          <Pages name="records" {...records} />
        </Section>
      )}
      <Section id="verdicts" title="How it turned out" note="claims that later ones have settled, the latest first">
        {unjudged.claims.length === 0 ? (
          <Empty>
            {from === null && unjudged.next === null
              ? "Every settled claim has a verdict."
              : "None that was settled then wants a verdict."}
          </Empty>
        ) : (
          <UnjudgedClaims claims={unjudged.claims} />
        )}
        {unjudged.next === null ? null : (
          <p className="py-3 text-fine">
            <TextLink href={`/edit/review?from=${unjudged.next}#verdicts`} rel="next">
              What was settled before
            </TextLink>
          </p>
        )}
      </Section>
    </>
  );
}

function queueNote({ count, more }: { count: number; more: boolean }, one: string, plural?: string): string {
  return `${more ? "more than " : ""}${formatCount(count, one, plural)}, the oldest first`;
}
