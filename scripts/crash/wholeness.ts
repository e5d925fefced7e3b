import type { Sent } from "@/scripts/crash/clients";
import { DEVICES, MARKETS } from "@/scripts/drive/invented-launch";

/** What was found of one launch that was sent. */
export interface Found {
  key: string;
  title: string;
  subjects: string[];
  launches: number;
  slug: string | null;
  day: string | null;
  parts: Record<keyof typeof WHOLE, number>;
}

const NEW_SUBJECTS = 1 + 1 + DEVICES;
/** A launch that is whole: each of the trial's launches has so many rows. */
const WHOLE = {
  submissions: 1,
  claims: 1 + DEVICES * (1 + 1 + MARKETS.length),
  lineUp: DEVICES,
  names: DEVICES,
  availability: DEVICES * MARKETS.length,
  subjects: NEW_SUBJECTS,
  revisions: NEW_SUBJECTS,
};

/** Null for a launch that is whole and for one of which there is nothing. */
export function faultOf({ slug, launch }: Sent, row: Found | undefined): string | null {
  if (!row) return "it was not looked up";
  const counted = Object.entries(row.parts);
  if (row.launches === 0 && counted.every(([, count]) => count === 0)) return null;
  if (row.launches !== 1) return `there are ${row.launches} of it`;
  const wrong = counted.filter(([part, count]) => count !== WHOLE[part as keyof typeof WHOLE]);
  if (wrong.length > 0) return wrong.map(([part, count]) => `${part} ${count}`).join(", ");
  if (row.day !== launch.day) return `it is on ${row.day}`;
  return slug !== null && row.slug !== slug ? `its address is ${row.slug}, and ${slug} was answered` : null;
}
