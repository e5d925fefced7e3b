/** "Works with Leica"; `holds` is null where it was spoken of and left open. */
export function formatPartnership(partner: string, holds: boolean | null): string {
  if (holds === null) return `Nobody knows whether it works with ${partner}`;
  return holds ? `Works with ${partner}` : `Does not work with ${partner}`;
}
