import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus } from "@/lib/domain/claim/claim";

/** The heading over what a launch shows: what took place has shown it. */
export function formatLineUpTitle(status: LaunchStatus): string {
  switch (status) {
    case "held":
      return "What was shown";
    case "canceled":
      return "What it was to show";
    case "planned":
    case "moved":
      return "What it shows";
  }
}

export interface ShownParts {
  /** Null: spoken of, but left open. */
  readonly holds: boolean | null;
  readonly certainty: Certainty;
  readonly status: LaunchStatus;
}

/** What is to be said of a member of a line-up beside its name: "shown", "rumored for it", "not shown". */
export function formatShown({ holds, certainty, status }: ShownParts): string {
  const held = status === "held";
  if (holds === null) return held ? "left open whether it was shown" : "left open whether it is shown";
  if (!holds) return held ? "not shown" : "said not to be shown";
  if (status === "canceled") return "was to be shown";
  if (certainty === "rumored") return held ? "rumored for it; nobody has said that it was shown" : "rumored for it";
  if (held) return "shown";
  return certainty === "official" ? "to be shown" : "reported for it";
}
