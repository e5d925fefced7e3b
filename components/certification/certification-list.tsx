import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import type { CertificationView } from "@/lib/data/certification/certification-view";
import { formatCertification } from "@/lib/format/certification";
import { formatPlace } from "@/lib/format/place";

/** The registers that a phone was seen in, and who says so. */
export function CertificationList({ certifications }: { certifications: readonly CertificationView[] }) {
  return (
    <ul>
      {certifications.map(({ register, market, holds, basis }) => (
        <li key={`${register} ${market?.code ?? ""}`} className="border-b border-hair py-2.5">
          <CertaintyMark certainty={basis.certainty} className="mr-1.5" />
          {formatCertification(register, market && formatPlace(market), holds)}
          <Voices basis={basis} />
        </li>
      ))}
    </ul>
  );
}
