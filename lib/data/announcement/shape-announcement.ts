import { type Announcement, announcement } from "@/lib/domain/belief/announcement";
import type { LaunchBelief } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import type { AnnouncementView, LaunchRefView, UndatedAnnouncement } from "@/lib/data/announcement/announcement-view";
import { dueAtVenue } from "@/lib/data/announcement/shape-due";
import { withdrawnWindow } from "@/lib/data/announcement/withdrawn-window";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { AsOf } from "@/lib/data/ledger/as-of";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeBelief, shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { shapeRef } from "@/lib/data/ledger/shape-ref";

/** What is believed of when a device or a series is announced. */
export function tellAnnouncement(subject: Subject, { index, facts, clocks }: Reading): Announcement {
  return announcement(subject, index, facts, clocks);
}

/** When a device or a series is announced. */
export function shapeAnnouncement(subject: Subject, reading: Reading): UndatedAnnouncement {
  const { window, certainty, launch, shown, status, settled } = tellAnnouncement(subject, reading);
  const when: WindowBeliefView = { ...shapeWindowBelief(window, reading), certainty };
  return {
    when,
    settled,
    status,
    statusBasis: launch === null ? null : shapeBelief(launch.status, reading),
    shownBasis: shown === null ? null : shapeBelief(shown, reading),
    withdrawn: when.window === null ? withdrawnWindow(subject, reading) : null,
    launch: launch === null ? null : shapeLaunchRef(launch, reading),
  };
}

/** The same, set against the day at the venue. */
export function datedAnnouncement(undated: UndatedAnnouncement, asOf: AsOf): AnnouncementView {
  const { settled, ...announcement } = undated;
  return { ...announcement, due: dueAtVenue(announcement.when, settled, asOf) };
}

export function shapeLaunchRef({ launch, lineUp }: LaunchBelief, reading: Reading): LaunchRefView {
  const ref = shapeRef(launch, reading);
  const brand = reading.ledger.records.get(reading.facts.brandOf.get(launch.id) ?? "");
  const shown = lineUp.filter(({ belief }) => belief.holds);
  return { ...ref, brand: brand?.name ?? "", lineUp: shown.map(({ member }) => shapeRef(member, reading).name) };
}
