import type { LaunchPickView } from "@/lib/data/launch-pickers";
import type { DevicePickView, MarketPickView, SeriesPickView, SourcePickView } from "@/lib/data/pickers";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { formatWindow } from "@/lib/format/window";
import type { Find, Suggestion } from "@/components/ui/use-suggestions";

const MOST = 8;

async function ask<T>(noun: string, query: Record<string, string>, signal: AbortSignal): Promise<readonly T[]> {
  const answer = await fetch(`/edit/find/${noun}?${new URLSearchParams(query)}`, { signal });
  if (!answer.ok) throw new Error(`/edit/find/${noun} answered ${answer.status}`);
  return (await answer.json()) as readonly T[];
}

/** The same finder, which asks once for each text: whoever asks again, while it is typed or after, is given the same answer. */
export function remembering(find: Find): Find {
  const answers = new Map<string, Promise<readonly Suggestion[]>>();
  return (typed) => {
    const known = answers.get(typed);
    if (known) return known;
    // Asked for all, it is not taken back by one.
    const answer = find(typed, new AbortController().signal);
    answers.set(typed, answer);
    answer.catch(() => answers.delete(typed));
    return answer;
  };
}

/** Known devices of a brand (by slug), or of all while none is chosen. */
export function deviceFinder(brand: string): Find {
  return async (q, signal) => {
    if (q === "") return [];
    const devices = await ask<DevicePickView>("devices", { q, brand }, signal);
    return devices.map(({ id, name, series, aliases, brand: of }) => ({
      id,
      text: name,
      of,
      aliases,
      note: [series ? `in ${series}` : null, aliases.length > 0 ? `also ${aliases.join(", ")}` : null]
        .filter((part) => part !== null)
        .join(", "),
    }));
  };
}

/** Known series of a brand (by slug). */
export function seriesFinder(brand: string): Find {
  return async (q, signal) => {
    const series = await ask<SeriesPickView>("series", { q, brand }, signal);
    return series.map(({ id, name, brand: of }) => ({ id, text: name, of }));
  };
}

/** Known launches of a brand (by slug), or of all while none is chosen, by their titles and by what they show. */
export function launchFinder(brand: string): Find {
  return async (q, signal) => {
    if (q === "") return [];
    const launches = await ask<LaunchPickView>("launches", { q, brand }, signal);
    return launches.map(({ id, title, lineUp, brand: { slug: of, name }, window }) => ({
      id,
      text: formatLaunchTitle({ title, brand: name, lineUp }),
      note: `${name}, ${formatWindow(window)}`,
      of,
    }));
  };
}

export const findSource: Find = async (q, signal) => {
  if (q === "") return [];
  const sources = await ask<SourcePickView>("sources", { q }, signal);
  return sources.map(({ id, name, kind }) => ({ id, text: name, note: kind }));
};

/** What the markets that are no places are called, and the other words that one would look for them by. */
const WIDE = {
  international: {
    note: "everywhere outside the brand’s home",
    words: ["outside", "global", "worldwide", "abroad", "overseas", "world"],
  },
  everywhere: { note: "all markets, the brand’s home too", words: ["all", "world", "worldwide", "global"] },
} as const;

/** Markets by name or code, those that begin with what is typed first. They are few, so that nobody is asked. */
export function marketFinder(markets: readonly MarketPickView[]): Find {
  const all = markets.map(({ code, kind, name }): Suggestion & { words: readonly string[] } =>
    kind === "international" || kind === "everywhere"
      ? { id: code, text: code, ...WIDE[kind] }
      : { id: code, text: name, note: code, words: [] },
  );
  return async (typed) => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === "") return all.slice(0, MOST);
    const begins = all.filter(
      ({ id, text, words }) =>
        text.toLowerCase().startsWith(wanted) ||
        id.toLowerCase() === wanted ||
        words.some((word) => word.startsWith(wanted)),
    );
    const holds = all.filter((one) => one.text.toLowerCase().includes(wanted) && !begins.includes(one));
    return [...begins, ...holds].slice(0, MOST);
  };
}
