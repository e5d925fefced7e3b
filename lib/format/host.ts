/** Where an http(s) address leads, in few letters: "gsmarena.com". */
export function formatHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
