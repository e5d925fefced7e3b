import { day, parseDay } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { readCsv } from "./read-csv";
import type { Statement } from "./statement";

/** How the phones of a product are called where its table leaves the family's name out. */
const NAMED: Readonly<Record<string, (label: string) => string>> = {
  iphone: (label) => `iPhone ${label === "17 Air" ? "Air" : label}`,
  pixel: (label) => label,
  "samsung-mobile": (label) => label,
};

/** endoflife.date's table: the day of sale in a market that it does not name, and whether and when a phone was discontinued. */
export function readReleaseDates(text: string): Statement[] {
  return readCsv(text).flatMap((row) => {
    const { product = "", cycle = "", label = "", releaseDate = "", discontinued = "" } = row;
    const name = NAMED[product]?.(label);
    const released = parseDay(releaseDate);
    if (!name || !released) return [];
    const of = { row: `${product} ${cycle}`, names: [name] };
    const on = parseDay(discontinued);
    const is = on !== null || discontinued === "True";
    return [
      {
        ...of,
        about: "on sale" as const,
        window: dayWindow(day(released)),
        market: "any" as const,
        by: "endoflife-date",
      },
      ...(is || discontinued === "False" ? [{ ...of, about: "discontinued" as const, is, on, market: "US" }] : []),
    ];
  });
}
