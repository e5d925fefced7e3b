/** A word or sentence as it begins a line: "official" is "Official". */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
