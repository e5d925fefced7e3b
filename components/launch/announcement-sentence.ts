import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import { type AnnouncementParts, formatAnnouncement, formatLaunchDate } from "@/lib/format/belief";
import type { Sentence } from "@/lib/format/sentence";

type Announced = Omit<AnnouncementView, "launch">;

/** When a device or a series is announced and who says so, as the page's first sentence and its description. */
export function announcementSentence(announced: Announced): Sentence {
  return formatAnnouncement(partsOf(announced));
}

/** When a launch takes place and who says so. */
export function launchSentence(announced: Announced): Sentence {
  return formatLaunchDate(partsOf(announced));
}

function partsOf({ when: { window, certainty, deciding }, due, status }: Announced): AnnouncementParts {
  return { window, certainty, due, status, speaker: deciding?.claim.source.name ?? null };
}
