import { zoneNamed } from "../window/zones";

/**
 * The zone (IANA) of a country by its English name, for a time that names none ("19:00" at a Chinese brand's launch). Null
 * for a country with several zones: there the venue must be said.
 */
export function homeZone(countryName: string): string | null {
  const zone = zoneNamed(countryName);
  return zone === null || zone === "ambiguous" ? null : zone.timeZone;
}
