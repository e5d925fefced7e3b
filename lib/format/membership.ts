/** After a device's name, whether it belongs to a family: null, when it was spoken of and left open. */
export function formatMembership(holds: boolean | null): string {
  if (holds === null) return "may or may not belong to it: nobody knows";
  return holds ? "belongs to it" : "does not belong to it";
}
