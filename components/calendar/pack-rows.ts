/** A bar on a track whose ends are 0 and 1, and the length of its label in characters. */
export interface PackedBar {
  readonly start: number;
  readonly end: number;
  /** How much of the bar is solid enough to write on: less where an end is soft. */
  readonly solid: number;
  readonly label: number;
}

export type LabelSide = "inside" | "after" | "before";

export interface Packing {
  readonly rows: number;
  /** For each bar, in the order given. */
  readonly places: readonly { readonly row: number; readonly label: LabelSide }[];
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

/** Inside where it can be read, else after the bar, else before it; where it is too long for all three, cut at the wider side. */
function extent({ start, end, solid, label }: PackedBar): { label: LabelSide; from: number; to: number } {
  const width = label * CHARACTER + PADDING;
  if (width <= (end - start) * solid) return { label: "inside", from: start, to: end };
  const fitsAfter = end + width <= 1;
  const fitsBefore = start - width >= 0;
  if (fitsAfter || (!fitsBefore && 1 - end >= start))
    return { label: "after", from: start, to: Math.min(1, end + width) };
  return { label: "before", from: Math.max(0, start - width), to: end };
}
