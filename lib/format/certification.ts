/**
 * "Certified by FCC, for the United States"; `place` is the market as it stands within a sentence, null where none was said.
 * `holds` is null where it was spoken of and left open.
 */
export function formatCertification(register: string, place: string | null, holds: boolean | null): string {
  const lead = holds === null ? "Nobody knows whether it is certified by" : holds ? "Certified by" : "Not certified by";
  return `${lead} ${register}${place === null ? "" : `, for ${place}`}`;
}
