import { windowToColumns } from "@/lib/db/window-columns";
import { announcement } from "@/lib/domain/belief/announcement";
import type { Clocks, Facts } from "@/lib/domain/belief/belief";
import type { ClaimIndex } from "@/lib/domain/belief/claim-index";
import type { Subject } from "@/lib/domain/claim/claim";

/** When a device or a series is announced, as its page says: the columns that lists read. */
export function announcedProjection(subject: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks) {
  const { window, certainty, via, status, settled } = announcement(subject, index, facts, clocks);
  if (window.value?.property !== "launch-window")
    return { ...UNDATED, announcedStatus: status, announcedSettled: settled };
  const columns = windowToColumns(window.value.window);
  return {
    announcedPrecision: columns.precision,
    announcedEarliest: columns.earliest,
    announcedLatest: columns.latest,
    announcedAbout: columns.about,
    announcedInstant: columns.instant,
    announcedTimeZone: columns.timeZone,
    announcedCertainty: certainty,
    announcedBy: via.kind,
    announcedStatus: status,
    announcedSettled: settled,
  };
}

const UNDATED = {
  announcedPrecision: null,
  announcedEarliest: null,
  announcedLatest: null,
  announcedAbout: null,
  announcedInstant: null,
  announcedTimeZone: null,
  announcedCertainty: "unknown",
  announcedBy: null,
} as const;
