import type { UndatedAnnouncement } from "@/lib/data/announcement/announcement-view";
import type { AvailabilityView, UnplacedView } from "@/lib/data/availability/availability-view";
import type { Unknown } from "@/lib/data/device/device-view";
import type { RefView } from "@/lib/data/ledger/claim-view";

/** A date that was said and taken back is told as withdrawn, not as never said. */
function isUndated({ when, withdrawn }: UndatedAnnouncement): boolean {
  return when.window === null && withdrawn === null;
}

/** What nobody has said of a phone. Nothing of one that is canceled for every market: nobody will say. */
export function unknownOf(
  { name }: RefView,
  announcement: UndatedAnnouncement,
  { rows }: AvailabilityView,
  unplaced: UnplacedView | null,
  home: string | null,
): Unknown[] {
  if (announcement.status === "canceled" && rows.every(({ answer }) => answer === "excluded")) return [];
  const told = [...rows, ...(unplaced === null ? [] : [unplaced])];
  const at = (code: string | null) => rows.find(({ markets }) => markets.some((market) => market.code === code));
  const atHome = at(home);
  const found: [Unknown, boolean][] = [
    ["name", name === null],
    ["announcement", isUndated(announcement)],
    ["home-availability", atHome === undefined || atHome.answer === "unknown"],
    ["abroad", !rows.some((row) => row !== atHome && row.answer !== "unknown")],
    ["sale", !told.some(({ sale }) => sale !== null)],
    ["price", !told.some(({ prices }) => prices.length > 0)],
  ];
  return found.flatMap(([unknown, is]) => (is ? [unknown] : []));
}
