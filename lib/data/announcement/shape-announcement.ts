import { deviceWindow } from "@/lib/domain/belief/device-window";
import { launchBelief, type LaunchBelief } from "@/lib/domain/belief/launch";
import type { LaunchStatus, Subject } from "@/lib/domain/claim/claim";
import type { AnnouncementView, LaunchRefView, UndatedAnnouncement } from "@/lib/data/announcement/announcement-view";
import { dueAtVenue, isToldAsPast } from "@/lib/data/announcement/shape-due";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { shapeRef } from "@/lib/data/ledger/shape-ref";

/** When a device or a series is announced: by its own claims, its launch's or its series'. */
export function shapeAnnouncement(subject: Subject, reading: Reading): UndatedAnnouncement {
  const { index, facts, clocks } = reading;
  const { window, certainty, via } = deviceWindow(subject, index, facts, clocks);
  const launch = via.kind === "launch" ? launchBelief(via, index, facts, clocks) : null;
  const when: WindowBeliefView = { ...shapeWindowBelief(window, reading), certainty };
  return {
    when,
    settled: (launch?.settled ?? false) || isToldAsPast(window),
    status: statusOf(launch),
    launch: launch === null ? null : shapeLaunchRef(launch, reading),
  };
}

/** The same, set against the day at the venue. */
export function datedAnnouncement({ settled, ...announcement }: UndatedAnnouncement): AnnouncementView {
  return { ...announcement, due: dueAtVenue(announcement.when, settled) };
}

export function shapeLaunchRef({ launch, lineUp }: LaunchBelief, reading: Reading): LaunchRefView {
  const ref = shapeRef(launch, reading);
  const brand = reading.ledger.records.get(reading.facts.brandOf.get(launch.id) ?? "");
  const shown = lineUp.filter(({ belief }) => belief.holds);
  return { ...ref, brand: brand?.name ?? "", lineUp: shown.map(({ member }) => shapeRef(member, reading).name) };
}

export function statusOf(launch: LaunchBelief | null): LaunchStatus {
  if (launch === null) return "planned";
  if (launch.canceled) return "canceled";
  return launch.settled ? "held" : "planned";
}
