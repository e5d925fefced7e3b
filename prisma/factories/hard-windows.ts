import { LONGEST_WINDOW_TEXT } from "@/lib/domain/window/parse-window";

/** Pieces that make a reader of windows look ahead, and take back, the most. */
const PIECES = [
  ...["early ", "mid-", "- ", "1-", "July-", "late to ", "this ", "H1 "],
  ...["after ", "last week ", "4 (", "7pm ", "2022/"],
];

/** The hardest texts to read as windows, as long as any may be, each with such an end. */
export function hardWindows(end = ""): string[] {
  return PIECES.map((piece) => piece.repeat(LONGEST_WINDOW_TEXT).slice(0, LONGEST_WINDOW_TEXT - end.length) + end);
}
