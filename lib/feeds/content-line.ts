/** A line holds so many octets and no more, its end not counted (RFC 5545, 3.1). */
const OCTETS = 75;
/** What no TEXT may hold: controls other than a tab and the line breaks that are escaped, and halves of letters. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu;

/** A value of type TEXT, escaped (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text
    .replace(NOT_TEXT, "\ufffd")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n");
}

/** One content line with its end, folded between letters: a line break within one would make two broken ones of it. */
export function contentLine(name: string, value: string): string {
  let line = "";
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > OCTETS) {
      line += "\r\n ";
      octets = 1;
    }
    line += letter;
    octets += size;
  }
  return `${line}\r\n`;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
