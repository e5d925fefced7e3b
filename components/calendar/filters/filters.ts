import type { LaunchEntryView } from "@/lib/data/launch-entry";

/** What a calendar is filtered by, each a word of its address. */
export const FILTERS = ["brand", "market", "certainty", "shape"] as const;
export type Filter = (typeof FILTERS)[number];

/** The value of each filter that is set. */
export type Chosen = Readonly<Partial<Record<Filter, string>>>;

/** What an entry is filtered by: of each filter the values that it has. */
export type Marks = Readonly<Record<Filter, readonly string[]>>;

const VALUE = /^[\w-]{1,80}$/;

/** The filters that an address sets; what cannot be a value is none. */
export function chosenIn(search: string): Chosen {
  const query = new URLSearchParams(search);
  const set = FILTERS.flatMap((filter) => {
    const value = query.get(filter);
    return value !== null && VALUE.test(value) ? [[filter, value] as const] : [];
  });
  return Object.fromEntries(set);
}

/** A query string (with its "?", or empty) with these filters and no others; its other words stay. */
export function searchWith(search: string, chosen: Chosen): string {
  const query = new URLSearchParams(search);
  for (const filter of FILTERS) {
    const value = chosen[filter];
    if (value === undefined) query.delete(filter);
    else query.set(filter, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

export function marksOf({ brand, markets, certainty, shapes }: LaunchEntryView): Marks {
  return { brand: [brand.slug], market: markets, certainty: [certainty], shape: shapes };
}

/** Marks as they stand in the markup, to be read again by the browser: "xiaomi|CN DE|official|bar". */
export function writeMarks(marks: Marks): string {
  return FILTERS.map((filter) => marks[filter].join(" ")).join("|");
}

export function readMarks(text: string): Marks {
  const parts = text.split("|");
  const values = FILTERS.map((filter, place) => [filter, (parts[place] ?? "").split(" ").filter(Boolean)] as const);
  return Object.fromEntries(values) as Record<Filter, string[]>;
}

export function matches(marks: Marks, chosen: Chosen): boolean {
  return FILTERS.every((filter) => {
    const wanted = chosen[filter];
    return wanted === undefined || marks[filter].includes(wanted);
  });
}

/** How many entries each value of a filter would leave, with the other filters as they are set. */
export function countsOf(filter: Filter, all: readonly Marks[], chosen: Chosen): ReadonlyMap<string, number> {
  const others = { ...chosen };
  delete others[filter];
  const counts = new Map<string, number>();
  for (const marks of all) {
    if (!matches(marks, others)) continue;
    for (const value of marks[filter]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
