import type { Metadata } from "next";
import { RecordedList } from "@/components/editor/recorded-list";
import { ReportList } from "@/components/editor/report-list";
import { LaunchLine } from "@/components/calendar/launch-line";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { listOverdue, listRecordedLately } from "@/lib/data/desk";
import { listReportsLately } from "@/lib/data/desk-report";
import { requireSession } from "./_parts/require-session";

export const metadata: Metadata = { title: "Desk", robots: { index: false } };

export default async function DeskPage() {
  const editor = await requireSession("/edit");
  const [recorded, reports, overdue] = await Promise.all([
    listRecordedLately(editor.id),
    listReportsLately(editor.id),
    listOverdue(),
  ]);
  return (
    <>
      <PageTitle
        below={
          <>
            <TextLink href="/edit/launches/new">Record a launch</TextLink>
            {" · "}
            <TextLink href="/edit/capture">Capture a text</TextLink>
          </>
        }
      >
        Desk
      </PageTitle>
      <Section id="recorded" title="Recorded by you" note="the latest first">
        {recorded.length === 0 ? (
          <Empty>
            Nothing yet. When the news tells of a launch, <TextLink href="/edit/launches/new">record it</TextLink>.
          </Empty>
        ) : (
          <RecordedList recorded={recorded} />
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
      <Section id="overdue" title="Overdue" note={<TextLink href="/edit/review">Say what became of them</TextLink>}>
        {overdue.length === 0 ? (
          <Empty>Nothing is overdue: of every launch whose time has passed, it is recorded what became of it.</Empty>
        ) : (
          <ul className="grid gap-3 sm:grid-cols-2">
            {overdue.map((launch) => (
              <li key={launch.slug}>
                <LaunchLine launch={launch} when />
                <TextLink href={`/edit/launches/${launch.slug}`} className="ml-5 text-fine">
                  What was recorded
                </TextLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
