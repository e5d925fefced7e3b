import type { Metadata } from "next";
import { DraftList } from "@/components/editor/drafts/draft-list";
import { RecordedList } from "@/components/editor/recorded-list";
import { ReportList } from "@/components/editor/report-list";
import { OverdueList } from "@/components/desk/overdue-list";
import { NeedSection } from "@/components/desk/need-section";
import { SuggestionLines } from "@/components/suggestion/suggestion-lines";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { listRecordedLately } from "@/lib/data/desk";
import { ON_DESK } from "@/lib/data/desk/need-page";
import { listReportsLately } from "@/lib/data/desk-report";
import { listOverdueLaunches } from "@/lib/data/review/list-overdue";
import { may } from "@/lib/domain/editor/permission";
import { listSuggestions } from "@/lib/data/suggestion/list-suggestions";
import { loadNeed, NEED_ASKS, needAddress, type Need, type NeedName } from "./_parts/load-need";
import { requireSession } from "./_parts/require-session";

export const metadata: Metadata = { title: "Desk", robots: { index: false } };

const NEEDS_NOW = ["conflicts", "waiting", "unsourced", "stale"] as const satisfies readonly NeedName[];

export default async function DeskPage() {
  const editor = await requireSession("/edit");
  // One after another: a page that asks for all at once takes the connections of everybody else.
  const overdue = await listOverdueLaunches(1);
  const first = { page: 1, size: ON_DESK };
  const needs: Need[] = [];
  const isWanted = (name: NeedName) => may(editor.role, NEED_ASKS[name]);
  for (const name of NEEDS_NOW.filter(isWanted)) needs.push(await loadNeed(name, first, editor.id));
  const mayReview = may(editor.role, "review");
  const suggested = await listSuggestions(editor.id, first);
  const recorded = await listRecordedLately(editor.id);
  const reports = await listReportsLately(editor.id);
  const done = isWanted("done") ? [await loadNeed("done", first, editor.id)] : [];
  const settles = may(editor.role, "settle");
  const shown = overdue.shown.slice(0, ON_DESK);
  return (
    <>
      <PageTitle
        below={
          <>
            <TextLink href="/edit/launches/new">Record a launch</TextLink>: when it is, and which phones it shows.{" "}
            <TextLink href="/edit/capture">Capture a text</TextLink>: whatever else a text says, of any record.
          </>
        }
      >
        Desk
      </PageTitle>
      <NeedSection
        id="overdue"
        title="Overdue"
        found={{ ...overdue, shown }}
        all={settles ? "/edit/review" : null}
        empty="Nothing is overdue: of every launch whose time has passed, it is recorded what became of it."
      >
        <OverdueList launches={shown} settles={settles} />
      </NeedSection>
      {needs.map(sectionOf)}
      {mayReview ? (
        <NeedSection
          id="suggestions"
          title="From readers"
          found={suggested}
          all="/edit/suggestions"
          empty="Nothing waits. What readers say is wrong or missing stands here until an editor decides."
        >
          <SuggestionLines suggestions={suggested.shown} />
        </NeedSection>
      ) : null}
      <Section id="drafts" title="Drafts" note="typed in this browser, and not sent">
        <DraftList />
      </Section>
      <Section id="recorded" title="Recorded by you" note="the latest first">
        {recorded.length === 0 ? (
          <Empty>
            Nothing yet. When the news tells of a launch, <TextLink href="/edit/launches/new">record it</TextLink>.
          </Empty>
        ) : (
          <RecordedList recorded={recorded} operable={may(editor.role, "operate")} />
        )}
      </Section>
      <Section id="captured" title="Captured by you" note="the latest first">
        {reports.length === 0 ? (
          <Empty>
            Nothing yet. When a text says more than when a launch is,{" "}
            <TextLink href="/edit/capture">capture it</TextLink>.
          </Empty>
        ) : (
          <ReportList reports={reports} />
        )}
      </Section>
      {done.map(sectionOf)}
    </>
  );
}

function sectionOf({ name, title, found, empty, list }: Need) {
  return (
    <NeedSection key={name} id={name} {...{ title, found, empty }} all={needAddress(name)}>
      {list}
    </NeedSection>
  );
}
