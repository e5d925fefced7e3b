import type { LineUpMemberView, LaunchView } from "@/lib/data/launch/launch-view";
import type { RefView } from "@/lib/data/ledger/claim-view";

/** Phones of one series; `series` is null for those of none, and for a series of which no phone is named. */
export interface LineUpGroup {
  readonly series: RefView | null;
  readonly phones: readonly LineUpMemberView[];
}

export interface GroupedLineUp {
  readonly groups: readonly LineUpGroup[];
  /** What is denied or left open, and what was only rumored for a launch that is over. */
  readonly others: readonly LineUpMemberView[];
}

/** What a launch shows, by series; apart from it what was spoken of and is not known to be shown. */
export function groupLineUp({ lineUp, status }: Pick<LaunchView, "lineUp" | "status">): GroupedLineUp {
  const isShown = ({ holds, basis }: LineUpMemberView) =>
    holds === true && !(status === "held" && basis.certainty === "rumored");
  const shown = lineUp.filter(isShown);
  const devices = shown.filter(({ member }) => member.kind === "device");
  const covered = new Set(devices.map(({ series }) => series?.id));
  const groups = new Map<string, { series: RefView | null; phones: LineUpMemberView[] }>();
  for (const one of shown) {
    if (one.member.kind === "series" && covered.has(one.member.id)) continue;
    const key = one.series?.id ?? "";
    const group = groups.get(key) ?? { series: one.series, phones: [] };
    group.phones.push(one);
    groups.set(key, group);
  }
  const inSeries = [...groups.values()].filter(({ series }) => series !== null).sort(byName);
  return {
    groups: [...inSeries, ...[...groups.values()].filter(({ series }) => series === null)],
    // That a family was left open says nothing once its phones are shown.
    others: lineUp.filter((one) => !isShown(one) && (one.holds === false || !covered.has(one.member.id))),
  };
}

function byName(a: LineUpGroup, b: LineUpGroup): number {
  return (a.series?.name ?? "") < (b.series?.name ?? "") ? -1 : 1;
}
