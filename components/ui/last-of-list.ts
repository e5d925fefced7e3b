/** A list that is typed, parted by commas: what comes before the last part, and the last part itself. */
export function lastOfList(text: string): { before: string; last: string } {
  const comma = text.lastIndexOf(",");
  return { before: text.slice(0, comma + 1), last: text.slice(comma + 1).trim() };
}

/** The list with its last part completed, and room for the next one. */
export function withLastOfList(text: string, completed: string): string {
  const { before } = lastOfList(text);
  return `${before}${before ? " " : ""}${completed}, `;
}
