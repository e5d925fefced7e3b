import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import type { FeatureView } from "@/lib/data/feature/feature-view";
import { formatFeature } from "@/lib/format/feature";

/** What it has, what it lacks, and what somebody asked and nobody knows. */
export function FeatureList({ features }: { features: readonly FeatureView[] }) {
  return (
    <ul>
      {features.map(({ text, holds, basis }) => (
        <li key={text} className="border-b border-hair py-2.5">
          <CertaintyMark certainty={basis.certainty} className="mr-1.5" />
          {text}: <b className="font-semibold">{formatFeature(holds)}</b>
          <Voices basis={basis} />
        </li>
      ))}
    </ul>
  );
}
