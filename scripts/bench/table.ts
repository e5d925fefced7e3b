import type { Figures } from "@/scripts/bench/measure";

const HEAD = ["", "requests/s", "bare page/s", "ratio", "bytes", "97.5 % within"];

/** The figures, aligned: names to the left, numbers to the right. */
export function table(figures: readonly Figures[]): string {
  const rows = figures.map(({ name, perSecond, baseline, ratio, bytes, slow }) => [
    name,
    perSecond.toFixed(perSecond < 100 ? 1 : 0),
    baseline.toFixed(0),
    ratio.toFixed(2),
    bytes === null ? "" : String(bytes),
    `${slow.toFixed(0)} ms`,
  ]);
  const lines = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))),
    )
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}
