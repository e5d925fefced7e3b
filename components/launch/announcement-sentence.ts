import type { Certainty } from "@/lib/domain/belief/belief";
import { compareCertainty } from "@/lib/domain/belief/certainty";
import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import type { BeliefView } from "@/lib/data/ledger/claim-view";
import type { SeriesView } from "@/lib/data/series/series-view";
import { type AnnouncementParts, formatAnnouncement, formatFirstOf, formatLaunchDate } from "@/lib/format/belief";
import type { Sentence } from "@/lib/format/sentence";
import { formatSubjectName } from "@/lib/format/subject-name";

type Announced = Omit<AnnouncementView, "launch" | "shownBasis"> & Partial<Pick<AnnouncementView, "shownBasis">>;

/** When a device or a series is announced and who says so, as the page's first sentence and its description. */
export function announcementSentence(announced: Announced): Sentence {
  return formatAnnouncement(partsOf(announced));
}

/** When a family is announced; where its first device tells more, that device. */
export function seriesSentence({ first, announcement }: Pick<SeriesView, "first" | "announcement">): Sentence {
  if (first === null || first.whole) return announcementSentence(first?.announcement ?? announcement);
  return formatFirstOf(formatSubjectName(first.device), announcementSentence(first.announcement));
}

/** When a launch takes place and who says so. */
export function launchSentence(announced: Announced): Sentence {
  return formatLaunchDate(partsOf(announced));
}

function partsOf({ when, due, status, statusBasis, shownBasis = null, withdrawn }: Announced): AnnouncementParts {
  const { window, certainty, deciding } = when;
  const settling = statusBasis?.deciding ?? null;
  return {
    window,
    certainty,
    due,
    status,
    speaker: deciding?.claim.source.name ?? null,
    settledBy:
      settling === null
        ? null
        : { speaker: settling.claim.source.name, certainty: weaker(settling.certainty, shownBasis) },
    shownBy: isWeaker(shownBasis, deciding?.certainty ?? null)
      ? (shownBasis?.deciding?.claim.source.name ?? null)
      : null,
    withdrawn:
      withdrawn !== null && "window" in withdrawn.value
        ? { window: withdrawn.value.window, speaker: withdrawn.source.name }
        : null,
  };
}

/** True if it is less sure that the launch shows it than when the launch is. */
export function isWeaker(shown: BeliefView | null, certainty: Certainty | null): boolean {
  return shown !== null && certainty !== null && compareCertainty(shown.certainty, certainty) > 0;
}

function weaker(certainty: Certainty, shown: BeliefView | null): Certainty {
  return shown !== null && isWeaker(shown, certainty) ? shown.certainty : certainty;
}
