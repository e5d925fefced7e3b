import type { Metadata } from "next";
import { yearPath } from "@/components/calendar/paths";
import { ChangeList } from "@/components/upcoming/change-list";
import { NextList } from "@/components/upcoming/next-list";
import { PassedList } from "@/components/upcoming/passed-list";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { isUnpublished } from "@/lib/data/unpublished";
import { getUpcoming } from "@/lib/data/upcoming/get-upcoming";
import { yearOf } from "@/lib/domain/window/day";
import { formatDay, formatWeekdayDay } from "@/lib/format/day";

export const dynamic = "force-static";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default async function UpcomingPage() {
  if (await isUnpublished()) return null;
  const day = today();
  const { next, left, overdue, held, changes } = await getUpcoming(day);
  const calendar = <TextLink href={yearPath(yearOf(day))}>calendar of {yearOf(day)}</TextLink>;
  return (
    <>
      <PageTitle below={<time dateTime={day}>{formatWeekdayDay(day)}</time>}>Upcoming</PageTitle>
      <div className="gap-x-12 xl:grid xl:grid-cols-[1fr_20rem]">
        <div>
          {next.length > 0 ? (
            <NextList launches={next} today={day} />
          ) : (
            <Empty>
              Nobody has announced, reported or leaked a launch for after {formatDay(day)}. See what was launched last,
              or the {calendar}.
            </Empty>
          )}
          {left > 0 ? (
            <p className="border-t border-hair py-2.5 text-soft">
              {left} more in the {calendar} and the years after it.
            </p>
          ) : null}
          {overdue.length > 0 ? (
            <Section id="overdue" title="Due and overdue" note="nobody has said yet what became of them">
              <PassedList launches={overdue} />
            </Section>
          ) : null}
          {held.length > 0 ? (
            <Section id="held" title="Launched last">
              <PassedList launches={held} />
            </Section>
          ) : null}
        </div>
        {changes.length > 0 ? (
          <aside className="xl:-mt-9">
            <Section id="changes" title="What changed">
              <ChangeList changes={changes} />
            </Section>
          </aside>
        ) : null}
      </div>
    </>
  );
}
