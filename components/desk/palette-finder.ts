import { deskAddressOf } from "@/components/editor/desk-address";
import type { Find, Suggestion } from "@/components/ui/use-suggestions";
import type { DeskFoundView } from "@/lib/data/desk/find-records";
import { formatSuggestion } from "@/lib/format/suggestion";
import { deskFolder } from "@/lib/schemas/record-form";

/** A page of the desk, or what else can be done from anywhere on it. */
export interface Place {
  readonly href: string;
  readonly name: string;
}

/** Of one letter nearly every record would be meant. */
const LEAST = 2;
/** What can be done stands first, but leaves room for what is found. */
const MOST_PLACES = 4;

/** What may be meant by what is typed anywhere on the desk: something to do, or a record by any of its names. Its id leads there. */
export function paletteFinder(places: readonly Place[]): Find {
  return async (typed, signal) => {
    const wanted = typed.toLowerCase();
    const named = places.filter(({ name }) => name.toLowerCase().includes(wanted));
    const shown = named.slice(0, typed.length < LEAST ? named.length : MOST_PLACES);
    return [
      ...shown.map(({ href, name }) => ({ id: href, text: name, note: "on the desk" })),
      ...(typed.length < LEAST ? [] : await findRecords(typed, signal)),
    ];
  };
}

/** Nothing where the desk does not answer: what can be done is known without it. */
async function findRecords(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const answer = await fetch(`/edit/find/records?${new URLSearchParams({ q: typed })}`, { signal });
    return answer.ok ? ((await answer.json()) as readonly DeskFoundView[]).map(suggestionOf) : [];
  } catch {
    return [];
  }
}

function suggestionOf(found: DeskFoundView): Suggestion {
  if (found.kind === "source") {
    return { id: `${deskFolder("source")}/${found.slug}`, text: found.name, note: `source · ${found.of}` };
  }
  const suggestion = formatSuggestion(found);
  if (found.kind === "market") return { ...suggestion, id: `${deskFolder("market")}/${found.code}` };
  return { ...suggestion, id: deskAddressOf(found) };
}
