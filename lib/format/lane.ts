import type { LaneKind } from "@/lib/domain/window/lanes";
import type { Window } from "@/lib/domain/window/window";
import { formatWindow } from "@/lib/format/window";

/** Lanes whose windows each have bounds of their own, which then stand beside them. */
const UNBOUNDED = {
  around: "Around a day",
  range: "Between two days",
  before: "By a day",
  after: "From then on",
  tbd: "No date",
} as const satisfies Partial<Record<LaneKind, string>>;

/** True if each window of such a lane has its own words. */
export function hasOwnWords(kind: LaneKind): kind is keyof typeof UNBOUNDED {
  return Object.hasOwn(UNBOUNDED, kind);
}

/** A lane's heading, by its kind and any of its windows: "August 2022", "Second half of 2022", "Around a day". */
export function formatLane(kind: LaneKind, sample: Window): string {
  return hasOwnWords(kind) ? UNBOUNDED[kind] : formatWindow({ ...sample, about: false });
}
