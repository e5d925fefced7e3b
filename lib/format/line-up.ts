/** What is to be said of a member of a line-up besides its name; null where it is simply in it. */
export function formatLineUpHolds(holds: boolean | null): string | null {
  if (holds === null) return "nobody knows";
  return holds ? null : "not shown";
}
