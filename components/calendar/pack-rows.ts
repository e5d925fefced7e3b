/** A bar on a track whose ends are 0 and 1, and the length of its label in characters. */
export interface PackedBar {
  readonly start: number;
  readonly end: number;
  /** How much of the bar is solid enough to write on: less where an end is soft. */
  readonly solid: number;
  readonly label: number;
}

export interface Packing {
  readonly rows: number;
  /** For each bar, in the order given. */
  readonly places: readonly { readonly row: number; readonly label: "inside" | "after" | "before" }[];
}

/** A character's width as a fraction of the narrowest track that is drawn (700 px); on a wider one labels have room to spare. */
const CHARACTER = 0.0083;
const PADDING = 0.02;
const GAP = 0.008;

/** Places bars on as few rows as a first fit needs, so that neither bars nor labels overlap. Give them by their start. */
export function packRows(bars: readonly PackedBar[]): Packing {
  const rows: { from: number; to: number }[][] = [];
  const places = bars.map((bar) => {
    const { label, from, to } = extent(bar);
    const fits = (taken: { from: number; to: number }[]) =>
      taken.every((other) => to + GAP <= other.from || other.to + GAP <= from);
    const free = rows.findIndex(fits);
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push({ from, to });
    return { row, label };
  });
  return { rows: rows.length, places };
}

/** Inside where it can be read, else after the bar, else, near the end of the track, before it. */
function extent({ start, end, solid, label }: PackedBar): {
  label: "inside" | "after" | "before";
  from: number;
  to: number;
} {
  const width = label * CHARACTER + PADDING;
  if (width <= (end - start) * solid) return { label: "inside", from: start, to: end };
  if (end + width <= 1 || start < width) return { label: "after", from: start, to: end + width };
  return { label: "before", from: start - width, to: end };
}
