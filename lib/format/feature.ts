/** Whether it has a feature: null, when it was spoken of and left open. */
export function formatFeature(holds: boolean | null): string {
  if (holds === null) return "nobody knows";
  return holds ? "yes" : "no";
}
