import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { TextLink } from "@/components/ui/text-link";
import type { SaidMemberView } from "@/lib/data/series/series-view";
import { addressOf } from "@/lib/format/address";
import { formatMembership } from "@/lib/format/membership";
import { formatSubjectName } from "@/lib/format/subject-name";

/** What claims say of which devices belong to the family. */
export function SaidMembers({ members }: { members: readonly SaidMemberView[] }) {
  return (
    <ul className="mt-3">
      {members.map(({ device, holds, basis }) => (
        <li key={device.id} className="border-b border-hair py-2.5">
          <CertaintyMark certainty={basis.certainty} className="mr-1.5" />
          <TextLink href={addressOf(device)}>{formatSubjectName(device)}</TextLink> {formatMembership(holds)}
          <Voices basis={basis} />
        </li>
      ))}
    </ul>
  );
}
