const STRANGER = /^Unnamed (.+) \((.+)\)$/;

/** The name of a source that nobody names, by who it is said to be and what it spoke of: no two strangers are taken for one. */
export function strangerName(who: string, of: string): string {
  return `Unnamed ${who} (${of})`;
}

/** A source's name beside a day, which tells strangers apart well enough: "Unnamed Chinese report". */
export function formatSourceBriefly(name: string): string {
  return name.replace(STRANGER, "Unnamed $1");
}

/** A source's name in a sentence: "GSMArena", "an unnamed Chinese report", "unnamed reports". */
export function formatSpeaker(name: string): string {
  const who = STRANGER.exec(name)?.[1];
  if (who === undefined) return name;
  return who.split(" in ")[0]!.split(" on ")[0]!.endsWith("s") ? `unnamed ${who}` : `an unnamed ${who}`;
}
