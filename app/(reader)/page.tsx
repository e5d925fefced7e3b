import type { Metadata } from "next";
import { yearPath } from "@/components/calendar/paths";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { Standing } from "@/components/upcoming/standing";
import { Changes } from "@/components/upcoming/changes";
import { NextList } from "@/components/upcoming/next-list";
import { OverdueSection } from "@/components/upcoming/overdue-section";
import { PassedList } from "@/components/upcoming/passed-list";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { isUnpublished } from "@/lib/data/unpublished";
import { getUpcoming } from "@/lib/data/upcoming/get-upcoming";
import { yearOf } from "@/lib/domain/window/day";
import { formatDay } from "@/lib/format/day";
import { recordMetadata } from "./_parts/record-metadata";

export const dynamic = "force-static";

/** Without the site's name after it, which it begins with. */
export function generateMetadata(): Metadata {
  const plain = recordMetadata({
    title: "Debut: which phones come next, and who says so",
    description:
      "Phone launches to come, the next first: when, how exact and how sure that is, and who says so. What is overdue, what was launched last, and which dates changed.",
    path: "/",
    follow: null,
    type: "website",
  });
  return { ...plain, title: { absolute: plain.title } };
}

export default async function UpcomingPage() {
  if (await isUnpublished()) return null;
  const day = today();
  const upcoming = await getUpcoming(day);
  const { next, left, overdue, overdueLeft, held, changedThisWeek, changedBefore, lastStated } = upcoming;
  const calendar = <TextLink href={yearPath(yearOf(day))}>calendar of {yearOf(day)}</TextLink>;
  return (
    <>
      <PageTitle below={<Standing day={day} lastStated={lastStated} />}>Upcoming</PageTitle>
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
          <OverdueSection launches={overdue} left={overdueLeft} />
          {held.length > 0 ? (
            <Section id="held" title="Launched last">
              <PassedList launches={held} />
            </Section>
          ) : null}
        </div>
        {changedThisWeek.length + changedBefore.length > 0 ? (
          <aside className="xl:-mt-9">
            <Changes changes={upcoming} />
          </aside>
        ) : null}
      </div>
      <SuggestLink />
    </>
  );
}
