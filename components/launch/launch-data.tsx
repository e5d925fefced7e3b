import { launchSentence } from "@/components/launch/announcement-sentence";
import { StructuredData } from "@/components/shell/structured-data";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import type { MoveView } from "@/lib/data/move/move-view";
import { eventData } from "@/lib/format/event-data";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { plainSentence } from "@/lib/format/sentence";
import { formatSubjectName } from "@/lib/format/subject-name";

/** A launch for machines: nothing of one without an event, and nothing on a page of a past day. */
export function LaunchData({ launch, url }: { launch: LaunchView; url: string }) {
  const { ref, brand, quiet, venue, streamUrl, when, status, moves } = launch;
  if (quiet || ref.asOf !== undefined) return null;
  return (
    <StructuredData
      data={eventData({
        name: formatLaunchTitle({ ...ref, title: ref.name }),
        brand: formatSubjectName(brand),
        description: plainSentence(launchSentence(launch)),
        url,
        window: when.window,
        status,
        movedFrom: moves.flatMap(movedFrom),
        venue,
        streamUrl,
      })}
    />
  );
}

/** What the brand had named and then moved; another source's other guess moved nothing. */
function movedFrom({ kind, before, corrected }: MoveView) {
  if ((kind !== "postponed" && kind !== "advanced") || corrected || before?.certainty !== "official") return [];
  return "window" in before.value ? [before.value.window] : [];
}
