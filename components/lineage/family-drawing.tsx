import { KinNode } from "@/components/lineage/kin-node";
import { KinGroup } from "@/components/lineage/kin-group";
import { Silhouette } from "@/components/device/silhouette";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { FamilyView } from "@/lib/data/lineage/family-view";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface FamilyDrawingProps {
  device: RefView;
  formFactor: FormFactor;
  family: FamilyView;
}

/**
 * A device between what came before it and what came after, the oldest first, and what stands beside it. Each line is drawn
 * as sure as who says so. On a narrow page they hang from a line that runs down, on a wide one they make a row.
 */
export function FamilyDrawing({ device, formFactor, family: { before, after, beside } }: FamilyDrawingProps) {
  return (
    <>
      <ol className="max-lg:ml-1 max-lg:border-l max-lg:border-hair lg:flex lg:items-start">
        {before.toReversed().map((group, place) => (
          <KinGroup key={place} group={group} device={device} side="before" />
        ))}
        <li
          aria-current="true"
          className="relative flex items-center gap-3 py-2 max-lg:pl-8 lg:flex-col lg:items-start lg:gap-1.5"
        >
          <span
            aria-hidden="true"
            className="absolute top-1/2 -left-[5px] -mt-[4.5px] size-[9px] rounded-full bg-ink lg:hidden"
          />
          <Silhouette formFactor={formFactor} silent className="h-10 lg:h-12" />
          <span className="min-w-0 leading-snug lg:w-32 xl:w-36">
            <span className="block text-fine text-soft">this phone</span>
            <b className="font-semibold">{formatSubjectName(device)}</b>
          </span>
        </li>
        {after.map((group, place) => (
          <KinGroup key={place} group={group} device={device} side="after" />
        ))}
      </ol>
      {beside.kin.length > 0 ? (
        <ul aria-label="Beside it" className="mt-2 ml-1 border-l border-hair">
          {beside.kin.map((one) => (
            <KinNode key={`${one.lineage} ${one.kin.id}`} kin={one} device={device} side="beside" />
          ))}
          {beside.more > 0 ? (
            <li className="pl-8 text-fine text-soft">{beside.more} more by the claims below</li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}

/** True if anything is known of it that could be drawn. */
export function hasFamily({ before, after, beside }: FamilyView): boolean {
  return before.length + after.length + beside.kin.length > 0;
}
