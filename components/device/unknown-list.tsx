import { CertaintyMark } from "@/components/certainty/mark";
import type { AvailabilityView } from "@/lib/data/availability/availability-view";
import type { Unknown } from "@/lib/data/device/device-view";
import { formatPlace } from "@/lib/format/place";
import { formatUnknown } from "@/lib/format/unknown";

export interface UnknownListProps {
  unknown: readonly Unknown[];
  home: AvailabilityView["home"];
}

/** What nobody has said, which is an answer too. */
export function UnknownList({ unknown, home }: UnknownListProps) {
  return (
    <ul>
      {unknown.map((topic) => (
        <li key={topic} className="py-1">
          <CertaintyMark certainty="unknown" className="mr-1.5" />
          {formatUnknown(topic, home && formatPlace(home))}
        </li>
      ))}
    </ul>
  );
}
