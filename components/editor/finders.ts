import type { DevicePickView, MarketPickView, SourcePickView } from "@/lib/data/pickers";
import type { Find, Suggestion } from "@/components/ui/use-suggestions";

const MOST = 8;

async function ask<T>(noun: string, query: Record<string, string>, signal: AbortSignal): Promise<readonly T[]> {
  const answer = await fetch(`/edit/find/${noun}?${new URLSearchParams(query)}`, { signal });
  return answer.ok ? ((await answer.json()) as readonly T[]) : [];
}

/** Known devices of a brand (by slug), or of all while none is chosen. */
export function deviceFinder(brand: string): Find {
  return async (q, signal) => {
    if (q === "") return [];
    const devices = await ask<DevicePickView>("devices", { q, brand }, signal);
    return devices.map(({ id, name, series, aliases }) => ({
      id,
      text: name,
      note: [series ? `in ${series}` : null, aliases.length > 0 ? `also ${aliases.join(", ")}` : null]
        .filter((part) => part !== null)
        .join(", "),
    }));
  };
}

/** Known series of a brand (by slug). */
export function seriesFinder(brand: string): Find {
  return async (q, signal) => {
    const series = await ask<{ id: string; name: string }>("series", { q, brand }, signal);
    return series.map(({ id, name }) => ({ id, text: name }));
  };
}

export const findSource: Find = async (q, signal) => {
  if (q === "") return [];
  const sources = await ask<SourcePickView>("sources", { q }, signal);
  return sources.map(({ id, name, kind }) => ({ id, text: name, note: kind }));
};

/** Markets by name or code, those that begin with what is typed first. They are few, so that nobody is asked. */
export function marketFinder(markets: readonly MarketPickView[]): Find {
  const all: readonly Suggestion[] = markets.map(({ code, kind, name }) =>
    kind === "international" || kind === "everywhere"
      ? { id: code, text: code, note: kind === "international" ? "all but the brand’s home market" : "all markets" }
      : { id: code, text: name, note: code },
  );
  return async (typed) => {
    const wanted = typed.toLowerCase();
    const begins = all.filter(({ id, text }) => text.toLowerCase().startsWith(wanted) || id.toLowerCase() === wanted);
    const holds = all.filter((one) => one.text.toLowerCase().includes(wanted) && !begins.includes(one));
    return [...begins, ...holds].slice(0, MOST);
  };
}
