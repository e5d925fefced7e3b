import { normalizeName } from "../name/normalize-name";
import { overlaps } from "../window/overlap";
import type { Window } from "../window/window";

/** A launch of one brand, as far as it can be told from another. */
export interface LaunchMarks {
  /** Null for a quiet launch. */
  readonly title: string | null;
  readonly window: Window;
  /** Ids of the devices that it shows and that are known. */
  readonly devices: ReadonlySet<string>;
}

/** Words of a title that tell no launch from another. */
const EMPTY_WORDS = new Set(["the", "launch", "launches", "event", "series"]);

/**
 * Whether two launches of a brand are one and the same: they are called alike and either may be on the same day or show the
 * same phone; or they are on the same day and show the same phone, whatever they are called. Two events of one name in one
 * year ("Galaxy Unpacked") are two.
 */
export function isSameLaunch(a: LaunchMarks, b: LaunchMarks, brandName: string): boolean {
  const together = overlaps(a.window, b.window);
  const alike = a.title !== null && b.title !== null && titleKey(a.title, brandName) === titleKey(b.title, brandName);
  const shared = [...a.devices].some((device) => b.devices.has(device));
  return alike ? together || shared : shared && together && isOneDay(a.window) && isOneDay(b.window);
}

function titleKey(title: string, brandName: string): string {
  const brand = new Set(normalizeName(brandName).split(" "));
  const words = normalizeName(title).split(" ");
  const telling = words.filter((word) => !brand.has(word) && !EMPTY_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

function isOneDay({ earliest, latest }: Window): boolean {
  return earliest !== null && earliest === latest;
}
