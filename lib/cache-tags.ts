/** The names under which published pages and cached reads are refreshed. A page carries the tag of every record that it shows. */
export const tags = {
  /** Every reader page: after a lost connection nobody knows what was missed. */
  everything: "everything",
  /** What depends on today: "next", "overdue", the day marked on a calendar. */
  day: "day",
  home: "home",
  /** A calendar year and its months. */
  year: (year: number) => `year:${year}`,
  /** A brand, series, device or launch, by id. */
  subject: (id: string) => `subject:${id}`,
  /** What is said of a market, by its code: a page carries those of the groups around it too. */
  market: (code: string) => `market:${code}`,
  /** What a source said and how it turned out, by the source's id. */
  source: (id: string) => `source:${id}`,
  /** Lists of all brands, all devices, all markets or all sources. */
  list: (noun: "brands" | "devices" | "markets" | "sources") => `list:${noun}`,
} as const;

/** The PostgreSQL channel on which a write tells which tags it touched, as a JSON array of strings. */
export const TAGS_CHANNEL = "debut_tags";
