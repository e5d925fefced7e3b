import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import { formatAnnouncement } from "@/lib/format/belief";
import type { Sentence } from "@/lib/format/sentence";

/** When it is announced and who says so, as the page's first sentence and its description. */
export function announcementSentence({ when, due, status }: Omit<AnnouncementView, "launch">): Sentence {
  const { window, certainty, deciding } = when;
  return formatAnnouncement({ window, certainty, due, status, speaker: deciding?.claim.source.name ?? null });
}
