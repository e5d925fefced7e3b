import type { Keeping } from "@/lib/data/ledger/as-of";
import type { NamedView } from "@/lib/data/ledger/claim-view";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { Certainty } from "@/lib/domain/belief/belief";
import { dueState, type DueState } from "@/lib/domain/window/due";
import type { Day, Window } from "@/lib/domain/window/window";

/** A device as one line of a list. */
export interface DeviceLineView extends NamedView, Keeping {
  readonly slug: string;
  readonly formFactor: FormFactor;
  /** When it is announced; null: nobody has said. */
  readonly window: Window | null;
  readonly certainty: Certainty;
  /** How sure its name is: of what has no date, all that is known. */
  readonly named: Certainty;
  /** How that stands to the page's day. */
  readonly due: DueState;
  /** The launch that was to show it does not take place; the window is what had been set. */
  readonly canceled: boolean;
}

/** What has no date yet, then the newest; within a day by name. */
export function comingFirst(a: DeviceLineView, b: DeviceLineView): number {
  const [one, other] = [a.window?.latest ?? "9999", b.window?.latest ?? "9999"];
  if (one !== other) return one < other ? 1 : -1;
  return (a.name ?? "") < (b.name ?? "") ? -1 : 1;
}

/** How a device's window stands to the page's day: the same all over the list, be it another day already at some venue. */
export function dueOfLine(
  { window, certainty }: Pick<DeviceLineView, "window" | "certainty">,
  settled: boolean,
  today: Day,
): DueState {
  if (window === null) return settled ? "settled" : "upcoming";
  return dueState(window, { today, officialDay: certainty === "official", settled });
}
