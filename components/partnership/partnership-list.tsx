import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import type { PartnershipView } from "@/lib/data/partnership/partnership-view";
import { formatPartnership } from "@/lib/format/partnership";

/** Whom a brand works with, or a phone was made with, and who says so. */
export function PartnershipList({ partnerships }: { partnerships: readonly PartnershipView[] }) {
  return (
    <ul>
      {partnerships.map(({ of, partner, holds, basis }) => (
        <li key={partner} className="border-b border-hair py-2.5">
          <CertaintyMark certainty={basis.certainty} className="mr-1.5" />
          {formatPartnership(of, partner, holds)}
          <Voices basis={basis} />
        </li>
      ))}
    </ul>
  );
}
