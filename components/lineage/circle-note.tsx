import { SourceCredit } from "@/components/claim/source-credit";
import { CertaintyMark } from "@/components/certainty/mark";
import { TextLink } from "@/components/ui/text-link";
import type { SuccessionView } from "@/lib/data/lineage/lineage-view";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

/** Sources disagree about who follows whom: each is told, and nothing is decided between them. */
export function CircleNote({ circle }: { circle: readonly SuccessionView[] }) {
  if (circle.length === 0) return null;
  return (
    <div role="note" className="my-3 border-l-2 border-ink pl-3">
      <p>These follow each other in a circle: what is said of them cannot all be true.</p>
      <ul>
        {circle.map(({ successor, of, certainty, claim }) => (
          <li key={successor.id} className="flex gap-1.5">
            <CertaintyMark certainty={certainty} className="mt-[0.35em]" />
            <span>
              <TextLink href={addressOf(successor)}>{formatSubjectName(successor)}</TextLink> follows{" "}
              <TextLink href={addressOf(of)}>{formatSubjectName(of)}</TextLink>, says <SourceCredit claim={claim} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
