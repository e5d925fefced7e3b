import { LINE } from "@/components/certainty/drawn";
import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import { cn } from "@/lib/cn";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { KinView } from "@/lib/data/lineage/family-view";
import { addressOf } from "@/lib/format/address";
import { formatKinship } from "@/lib/format/lineage";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface KinNodeProps {
  kin: KinView;
  /** The page's own. */
  device: RefView;
  /** Where the relative stands to it: its line is drawn on the side that leads there. */
  side: "before" | "after" | "beside";
}

/** On a wide page the line stands level with the drawing, between it and the next. */
const ROW: Readonly<Record<KinNodeProps["side"], string>> = {
  before: "lg:flex-row-reverse lg:items-start lg:pl-0",
  after: "lg:items-start lg:pl-0",
  beside: "",
};

/** A relative at the end of its line: its form, how it stands to the device, its name, and who says so. */
export function KinNode({
  kin: { kin, formFactor, lineage, subject, of, certainty, claim },
  device,
  side,
}: KinNodeProps) {
  const older = kin.id === of.id;
  const near = older ? subject : of;
  const to = near.id === device.id ? null : formatSubjectName(near);
  const inRow = side !== "beside";
  return (
    <li className={cn("relative flex items-center py-2 pl-8", ROW[side])}>
      <span
        aria-hidden="true"
        className={cn(
          "absolute top-1/2 left-0 w-6 shrink-0 print:[print-color-adjust:exact]",
          inRow && "lg:static lg:mx-3 lg:mt-6 lg:w-12 xl:w-16",
          LINE[certainty],
        )}
      />
      <span className={cn("flex min-w-0 items-center gap-3", inRow && "lg:flex-col lg:items-start lg:gap-1.5")}>
        {formFactor === null ? null : (
          <Silhouette formFactor={formFactor} silent className={inRow ? "h-10 lg:h-12" : "h-10"} />
        )}
        <span className={cn("min-w-0 leading-snug", inRow && "lg:w-32 xl:w-36")}>
          <span className="block text-fine text-soft">{formatKinship({ lineage, older, to })}</span>
          <CertaintyMark certainty={certainty} className="mr-1.5" />
          <TextLink href={addressOf(kin)} className="inline-block py-0.5 font-semibold">
            {formatSubjectName(kin)}
          </TextLink>
          <span className="block text-fine">
            <SourceCredit claim={claim} />
          </span>
        </span>
      </span>
    </li>
  );
}
