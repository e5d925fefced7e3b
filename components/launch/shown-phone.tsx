import type { ReactNode } from "react";
import { LaterName } from "@/components/as-of/later-name";
import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { WeighedLine } from "@/components/claim/weighed-line";
import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import { cn } from "@/lib/cn";
import type { LineUpMemberView } from "@/lib/data/launch/launch-view";
import type { LaunchStatus } from "@/lib/domain/claim/claim";
import { addressOf } from "@/lib/format/address";
import { formatShape } from "@/lib/format/compare";
import { formatShown } from "@/lib/format/line-up";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";

export interface ShownPhoneProps {
  shown: LineUpMemberView;
  /** What became of the launch. */
  status: LaunchStatus;
  /** When it starts. */
  children?: ReactNode;
}

/** A phone of a launch: its form, its name, whether it is shown and who says so, and beside that when it starts. */
export function ShownPhone({ shown: { member, holds, basis, formFactor }, status, children }: ShownPhoneProps) {
  const name = formatSubjectName(member);
  const { certainty, deciding, dissenting, open } = basis;
  return (
    <li className="grid break-inside-avoid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 gap-y-2 border-b border-hair py-3.5 md:grid-cols-[4.5rem_minmax(0,1fr)_minmax(0,1.3fr)] md:gap-x-6">
      <span className="flex justify-center max-md:row-span-2">
        {formFactor === null ? null : (
          <Silhouette formFactor={formFactor} certainty={certainty} silent className="h-auto max-h-18 max-w-full" />
        )}
      </span>
      <div className="min-w-0">
        <p className="font-display text-lead leading-snug font-medium wrap-anywhere">
          <TextLink plain href={addressOf(member)} className={cn(holds === false && "line-through")}>
            {member.kind === "series" ? formatSeriesName(name) : name}
          </TextLink>
        </p>
        <LaterName of={member} className="block text-fine" />
        {formFactor === null || formFactor === "bar" ? null : (
          <p className="text-fine text-soft">{formatShape(formFactor)}</p>
        )}
        <p className="text-fine">
          <CertaintyMark certainty={certainty} className="mr-1.5" />
          {formatShown({ holds, certainty, status })}
          {deciding === null ? null : (
            <>
              {" · "}
              <SourceCredit claim={deciding.claim} />
            </>
          )}
        </p>
        <ul>
          {dissenting.map((weighed) => (
            <WeighedLine key={weighed.claim.id} weighed={weighed} part="against" />
          ))}
          {open.map((weighed) => (
            <WeighedLine key={weighed.claim.id} weighed={weighed} part="left open" />
          ))}
        </ul>
      </div>
      {children ? <div className="min-w-0 max-md:col-start-2">{children}</div> : null}
    </li>
  );
}
