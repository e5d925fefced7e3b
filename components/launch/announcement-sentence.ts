import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import type { SeriesView } from "@/lib/data/series/series-view";
import { type AnnouncementParts, formatAnnouncement, formatFirstOf, formatLaunchDate } from "@/lib/format/belief";
import type { Sentence } from "@/lib/format/sentence";
import { formatSubjectName } from "@/lib/format/subject-name";

type Announced = Omit<AnnouncementView, "launch">;

/** When a device or a series is announced and who says so, as the page's first sentence and its description. */
export function announcementSentence(announced: Announced): Sentence {
  return formatAnnouncement(partsOf(announced));
}

/** When a family is announced; where its first device tells more, that device. */
export function seriesSentence({ first, announcement }: Pick<SeriesView, "first" | "announcement">): Sentence {
  if (first === null) return announcementSentence(announcement);
  return formatFirstOf(formatSubjectName(first.device), announcementSentence(first.announcement));
}

/** When a launch takes place and who says so. */
export function launchSentence(announced: Announced): Sentence {
  return formatLaunchDate(partsOf(announced));
}

function partsOf({ when, due, status, calledOffBy, withdrawn }: Announced): AnnouncementParts {
  const { window, certainty, deciding } = when;
  return {
    window,
    certainty,
    due,
    status,
    speaker: deciding?.claim.source.name ?? null,
    calledOffBy,
    withdrawn:
      withdrawn !== null && "window" in withdrawn.value
        ? { window: withdrawn.value.window, speaker: withdrawn.source.name }
        : null,
  };
}
