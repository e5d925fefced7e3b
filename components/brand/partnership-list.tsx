import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import type { PartnershipView } from "@/lib/data/brand/brand-view";
import { formatPartnership } from "@/lib/format/partnership";

/** Whom the brand works with, and who says so. */
export function PartnershipList({ partnerships }: { partnerships: readonly PartnershipView[] }) {
  return (
    <ul>
      {partnerships.map(({ partner, holds, basis }) => (
        <li key={partner} className="border-b border-hair py-2.5">
          <CertaintyMark certainty={basis.certainty} className="mr-1.5" />
          {formatPartnership(partner, holds)}
          <Voices basis={basis} />
        </li>
      ))}
    </ul>
  );
}
