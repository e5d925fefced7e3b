import { instantOf } from "../local-time";
import { instantWindow } from "../make-window";
import { refuse } from "../parse-fault";
import type { Day, Window } from "../window";
import { zoneNamed, zoneOfOffset } from "../zones";

const OFFSET = /^([^()+]*?) ?\(?(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?\)?$/i;

interface SaidZone {
  readonly name: string;
  /** Minutes east of UTC, if an offset was written. */
  readonly offset: number | null;
}

/**
 * The minute that a day, a time and the words after it name: "Beijing time", "PT", "Asia/Seoul", "IST (UTC+5:30)".
 * Without words the default zone holds. Throws Refusal.
 */
export function readMinute(
  day: Day,
  clock: { time: string; token: string },
  zoneText: string,
  defaultZone: string | undefined,
): Window {
  const said = saidZone(zoneText);
  const local = `${day}T${clock.time}`;
  if (said.name === "" && said.offset !== null) return atOffset(local, said.offset, zoneText.trim(), defaultZone);
  const name = said.name || defaultZone;
  if (!name) throw refuse("zone-missing", clock.token);
  const zone = zoneNamed(name);
  if (zone === "ambiguous") throw refuse("zone-ambiguous", name);
  if (zone === null) throw refuse("zone-unknown", name);
  const found = instantOf(local, zone.timeZone, said.offset ?? zone.offsetMinutes);
  if (found.ok) return instantWindow(found.instant, zone.timeZone);
  if (found.reason === "offset-differs") throw refuse("zone-not-in-force", zoneText.trim());
  throw refuse(found.reason === "skipped" ? "time-skipped" : "time-repeated", `${clock.token} ${name}`);
}

/** An offset names no place: the default zone if it has that offset then, or else a zone of that offset. */
function atOffset(local: string, offset: number, token: string, defaultZone: string | undefined): Window {
  const home = defaultZone ? zoneNamed(defaultZone) : null;
  if (home && home !== "ambiguous") {
    const found = instantOf(local, home.timeZone, offset);
    if (found.ok) return instantWindow(found.instant, home.timeZone);
  }
  const zone = zoneOfOffset(offset);
  const found = zone && instantOf(local, zone);
  if (!found || !found.ok) throw refuse("zone-unknown", token);
  return instantWindow(found.instant, zone);
}

function saidZone(text: string): SaidZone {
  const trimmed = trimSigns(text);
  const bracket = /^([^[\]]*)\[([^[\]]+)\]$/.exec(trimmed);
  if (bracket) return { name: bracket[2]!, offset: saidZone(bracket[1]!).offset };
  if (zoneNamed(trimmed) !== null) return { name: trimmed, offset: null };
  const offset = OFFSET.exec(trimmed);
  if (!offset) return { name: withoutTimeWord(trimmed), offset: null };
  const minutes = Number(offset[3]) * 60 + Number(offset[4] ?? 0);
  return { name: withoutTimeWord(offset[1]!), offset: offset[2] === "-" ? -minutes : minutes };
}

/** "Beijing time", "in Seoul", "local time". */
function withoutTimeWord(text: string): string {
  const place = text.replace(/^in /i, "").replace(/ ?\b(?:(?:local|standard|daylight) )?time$/i, "");
  return trimSigns(/^local$/i.test(place) ? "" : place);
}

function trimSigns(text: string): string {
  const balanced = text
    .trim()
    .replace(/^[,;]+/, "")
    .replace(/[,.;]+$/, "")
    .trim();
  const inside = /^\(([^()]*)\)$/.exec(balanced);
  return inside ? inside[1]!.trim() : balanced;
}
