import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { type Certainty, CERTAINTIES } from "@/lib/domain/belief/belief";

interface Shown {
  readonly name: string | null;
  /** How sure it is that the launch shows it. */
  readonly certainty: Certainty;
}

/**
 * What a launch shows, by name, and what of it is less sure than `dated`, the certainty of the launch's date. A series stands for
 * devices that are not named: where its own devices are, it adds nothing.
 */
export function lineUpNames(
  devices: readonly (Shown & { readonly seriesId: string | null })[],
  series: readonly (Shown & { readonly id: string })[],
  dated: Certainty,
): Pick<LaunchEntryView, "lineUp" | "lessSure"> {
  const covered = new Set(devices.map(({ seriesId }) => seriesId));
  const shown = [...series.filter(({ id }) => !covered.has(id)), ...devices].sort(byName);
  const lessSure = shown.filter(({ certainty }) => rank(certainty) > rank(dated));
  return {
    lineUp: shown.map(({ name }) => name),
    lessSure:
      lessSure.length === 0
        ? null
        : {
            names: lessSure.map(({ name }) => name),
            certainty: lessSure.map(({ certainty }) => certainty).sort((a, b) => rank(b) - rank(a))[0]!,
          },
  };
}

function rank(certainty: Certainty): number {
  return CERTAINTIES.indexOf(certainty);
}

/** "S26", "S26+", "S26 Ultra"; what has no name comes last. */
function byName({ name: a }: Shown, { name: b }: Shown): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [spaced(a), spaced(b)];
  return left < right ? -1 : Number(left > right);
}

/** A plus is a word of its own, and sorts before letters. */
function spaced(name: string): string {
  return name.replaceAll("+", " +");
}
