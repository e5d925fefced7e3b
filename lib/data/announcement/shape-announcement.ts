import { canceledLaunch } from "@/lib/domain/belief/canceled-launch";
import { deviceWindow } from "@/lib/domain/belief/device-window";
import { launchBelief, type LaunchBelief } from "@/lib/domain/belief/launch";
import type { Belief, Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus, Subject } from "@/lib/domain/claim/claim";
import type { AnnouncementView, LaunchRefView, UndatedAnnouncement } from "@/lib/data/announcement/announcement-view";
import { dueAtVenue, isToldAsPast } from "@/lib/data/announcement/shape-due";
import { withdrawnWindow } from "@/lib/data/announcement/withdrawn-window";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { AsOf } from "@/lib/data/ledger/as-of";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { shapeRef } from "@/lib/data/ledger/shape-ref";

/** The belief that tells when a device or a series is announced, and the launch that it is about. */
interface Told {
  readonly window: Belief;
  readonly certainty: Certainty;
  readonly launch: LaunchBelief | null;
}

/** By its own claims, its launch's or its series'; where none gives a date, by a launch that was canceled. */
export function tellAnnouncement(subject: Subject, { index, facts, clocks }: Reading): Told {
  const { window, certainty, via } = deviceWindow(subject, index, facts, clocks);
  if (window.value !== null) {
    return { window, certainty, launch: via.kind === "launch" ? launchBelief(via, index, facts, clocks) : null };
  }
  const launch = canceledLaunch(subject, index, facts, clocks);
  return launch === null
    ? { window, certainty, launch }
    : { window: launch.window, certainty: launch.window.certainty, launch };
}

/** When a device or a series is announced. */
export function shapeAnnouncement(subject: Subject, reading: Reading): UndatedAnnouncement {
  const { window, certainty, launch } = tellAnnouncement(subject, reading);
  const when: WindowBeliefView = { ...shapeWindowBelief(window, reading), certainty };
  return {
    when,
    settled: (launch?.settled ?? false) || isToldAsPast(window),
    status: statusOf(launch),
    canceledBy: launch === null ? null : cancelerOf(launch, reading),
    withdrawn: when.window === null ? withdrawnWindow(subject, reading) : null,
    launch: launch === null ? null : shapeLaunchRef(launch, reading),
  };
}

/** The name of the source that says it is canceled. */
export function cancelerOf({ canceled, status }: LaunchBelief, { ledger }: Reading): string | null {
  if (!canceled || status.deciding === null) return null;
  return ledger.papers.get(status.deciding.claim.id)?.source.name ?? null;
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

export function statusOf(launch: LaunchBelief | null): LaunchStatus {
  if (launch === null) return "planned";
  if (launch.canceled) return "canceled";
  return launch.settled ? "held" : "planned";
}
