import { parseWindow } from "@/lib/domain/window/parse-window";
import { day } from "@/lib/domain/window/day";
import type { Window } from "@/lib/domain/window/window";
import { readCsv } from "./read-csv";
import type { Statement } from "./statement";

/**
 * A table of GSMArena's pages: the day a phone was announced, and the day of its first sale or the one expected on the day of
 * the snapshot. A price there is a shop's of that day, which no list price can be compared with.
 */
export function readGsmarena(text: string): Statement[] {
  return readCsv(text).flatMap((row) => {
    const read = (phrase: string): Window | null => windowOf(phrase, row["snapshot_date"] ?? "");
    const name = `${row["brand"]} ${row["model"]}`;
    const of = { row: row["gsmarena_id"] || name, names: [name] };
    const [announcement = "", ...release] = (row["announced_raw"] ?? "").split(". Released ");
    const announced = read(announcement);
    const status = row["status_raw"] ?? "";
    const released = read(release[0] ?? row["released_raw"] ?? "") ?? read(DATE_OF_STATUS.exec(status)?.[1] ?? "");
    return [
      ...(announced ? [{ ...of, about: "announced" as const, window: announced }] : []),
      ...(released
        ? [{ ...of, about: "on sale" as const, window: released, market: "first" as const, by: "gsmarena" }]
        : []),
      ...(status === "Cancelled" ? [{ ...of, about: "canceled" as const }] : []),
    ];
  });
}

const DATE_OF_STATUS = /(?:Released|Exp\. release) (.+)$/;

/** Null for what is no date ("Not announced yet") and for a mistyped month, of which the site has a few. */
function windowOf(phrase: string, snapshot: string): Window | null {
  if (!/\d{4}/.test(phrase)) return null;
  const parsed = parseWindow(phrase, { statedOn: day(snapshot.length === 4 ? `${snapshot}-12-31` : snapshot) });
  return parsed.ok ? parsed.window : null;
}
