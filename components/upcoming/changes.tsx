import { Section } from "@/components/ui/section";
import type { UpcomingView } from "@/lib/data/upcoming/views";
import { ChangeList } from "./change-list";

/** How dates changed: of the last seven days where anything did, and what changed before that. */
export function Changes({ changes }: { changes: Pick<UpcomingView, "changedThisWeek" | "changedBefore"> }) {
  const { changedThisWeek: now, changedBefore: before } = changes;
  return (
    <>
      {now.length > 0 ? (
        <Section id="changes" title="What changed this week">
          <ChangeList changes={now} />
        </Section>
      ) : null}
      {before.length > 0 ? (
        <Section
          id={now.length > 0 ? "changed-before" : "changes"}
          title={now.length > 0 ? "What changed before" : "What changed lately"}
          note={now.length > 0 ? null : "no date changed in the last seven days"}
        >
          <ChangeList changes={before} />
        </Section>
      ) : null}
    </>
  );
}
