import type { Certainty } from "@/lib/domain/belief/belief";
import type { ClaimValue } from "@/lib/domain/claim/claim";
import type { MoveKind } from "@/lib/domain/move/move";
import type { Day } from "@/lib/domain/window/window";
import { addressOf } from "@/lib/format/address";
import { capitalized } from "@/lib/format/capitalized";
import { formatCertainty } from "@/lib/format/certainty";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { formatMove } from "@/lib/format/move";
import { formatSourceBriefly } from "@/lib/format/source-name";
import { formatStatedBy } from "@/lib/format/stated";

/** A change in what is believed of a launch's date, and whose claim made it. */
export interface LaunchMove {
  readonly launch: {
    readonly id: string;
    readonly slug: string;
    readonly title: string | null;
    readonly brand: { readonly name: string };
    readonly lineUp: readonly (string | null)[];
  };
  readonly move: {
    readonly day: Day;
    readonly kind: MoveKind | "renamed";
    readonly before: { readonly value: ClaimValue; readonly withdrawn: boolean } | null;
    readonly after: { readonly value: ClaimValue } | null;
    readonly corrected: boolean;
    /** Null where a claim was only taken back. */
    readonly by: {
      readonly certainty: Certainty;
      readonly source: { readonly name: string };
      readonly document: { readonly url: string } | null;
      readonly statedFrom: Day;
      readonly statedTo: Day;
    } | null;
  };
}

/** A move as an entry of a feed, whatever the form of the feed. */
export interface ToldMove {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly brand: string;
  /** The page of the launch. */
  readonly url: string;
  /** Where the claim was read. */
  readonly source: string | null;
  /** RFC 3339. */
  readonly at: string;
}

/** `origin` is that of the site. */
export function tellMove({ launch, move }: LaunchMove, origin: string): ToldMove {
  const name = formatLaunchTitle({ ...launch, brand: launch.brand.name });
  const { verb, change } = formatMove({
    ...{ topic: "announcement", kind: move.kind, corrected: move.corrected, place: null, statement: null },
    before: move.before?.value ?? null,
    withdrawn: move.before?.withdrawn ?? false,
    after: move.after?.value ?? null,
  });
  const { by, day } = move;
  const told = `${verb} ${change}`.trim();
  return {
    id: tag(origin, `launches/${launch.id}/${day}`),
    title: `${name}: ${told}`,
    text: `${name} (${launch.brand.name}): ${told}.${by ? ` ${creditOf(by)}` : ""}`,
    brand: launch.brand.name,
    url: origin + addressOf({ kind: "launch", slug: launch.slug }),
    source: by?.document?.url ?? null,
    // Of the day no hour is known: it begins.
    at: `${day}T00:00:00Z`,
  };
}

/** A name for good (RFC 4151): of a launch's date one day makes one move, whatever its page comes to be called. */
export function tag(origin: string, specific: string): string {
  return `tag:${new URL(origin).hostname},2026:${specific}`;
}

function creditOf({ certainty, source, statedFrom, statedTo }: NonNullable<LaunchMove["move"]["by"]>): string {
  return `${capitalized(formatCertainty(certainty))}, by ${formatSourceBriefly(source.name)}, ${formatStatedBy(statedFrom, statedTo)}.`;
}
