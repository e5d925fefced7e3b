import type { Metadata } from "next";
import { ChangeItem } from "@/components/history/change-item";
import { historyAddress } from "@/components/history/history-address";
import { HistoryForm } from "@/components/history/history-form";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { listHistory, listPeopleToPick } from "@/lib/data/history/list-history";
import { isPermitted } from "../_parts/permitted";
import { requireSession } from "../_parts/require-session";
import { type HistoryQuery, readFilter } from "./_parts/read-filter";

export const metadata: Metadata = { title: "History", robots: { index: false } };

export default async function HistoryPage({ searchParams }: { searchParams: Promise<HistoryQuery> }) {
  const editor = await requireSession("/edit/history");
  const { typed, filter, faults } = await readFilter(await searchParams);
  const people = await listPeopleToPick();
  const undoable = await isPermitted("operate");
  const { changes, next } = filter === null ? { changes: [], next: null } : await listHistory(filter, editor.id);
  return (
    <>
      <PageTitle
        below={`Every change, who made it and why. ${undoable ? "Whatever was done can be undone, as a change of its own." : "An editor can undo whatever was done."}`}
      >
        History
      </PageTitle>
      <HistoryForm {...{ typed, faults, people }} />
      <Section id="changes" title="Changes" note="the latest first">
        {changes.length === 0 ? (
          <Empty>
            Nothing that was done is of this record, person and day.{" "}
            <TextLink href={historyAddress()}>Show everything</TextLink>.
          </Empty>
        ) : (
          <ol>
            {changes.map((change) => (
              <ChangeItem key={change.revisions[0]?.id ?? change.at} {...{ change, undoable }} />
            ))}
          </ol>
        )}
        {next === null ? null : (
          <p className="py-3 text-fine">
            <TextLink href={historyAddress({ ...typed, from: next })} rel="next">
              What was done before
            </TextLink>
          </p>
        )}
      </Section>
    </>
  );
}
