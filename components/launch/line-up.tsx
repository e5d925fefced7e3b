import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { TextLink } from "@/components/ui/text-link";
import { cn } from "@/lib/cn";
import type { LineUpMemberView } from "@/lib/data/launch/launch-view";
import { addressOf } from "@/lib/format/address";
import { formatLineUpHolds } from "@/lib/format/line-up";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";

/** What the launch shows, each as sure as it is; what is denied or left open says so. */
export function LineUp({ lineUp }: { lineUp: readonly LineUpMemberView[] }) {
  return (
    <ul className="gap-x-10 md:columns-2">
      {lineUp.map(({ member, holds, basis }) => {
        const name = formatSubjectName(member);
        const remark = formatLineUpHolds(holds);
        return (
          <li key={member.id} className="break-inside-avoid border-b border-hair py-2.5">
            <CertaintyMark certainty={basis.certainty} className="mr-1.5" />
            <TextLink href={addressOf(member)} className={cn("font-semibold", holds === false && "line-through")}>
              {member.kind === "series" ? formatSeriesName(name) : name}
            </TextLink>
            {remark === null ? null : <span className="text-soft"> {remark}</span>}
            <Voices basis={basis} />
          </li>
        );
      })}
    </ul>
  );
}
