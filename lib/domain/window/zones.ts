import { Temporal } from "temporal-polyfill";

/**
 * Zones by the place people name beside a time. The first place of a zone is how we say it.
 * Countries stand here only if one zone serves them, abbreviations in `ABBREVIATIONS`.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  UTC: ["UTC", "GMT", "Z", "Zulu", "Universal"],
  "Asia/Shanghai": ["Beijing", "Shanghai", "Shenzhen", "China", "PRC", "Chinese", "Guangzhou", "Wuhan", "Chengdu"],
  "Asia/Hong_Kong": ["Hong Kong", "HK", "HKT"],
  "Asia/Macau": ["Macau"],
  "Asia/Taipei": ["Taipei", "Taiwan"],
  "Asia/Seoul": ["Seoul", "Korea", "South Korea", "Korean", "KST"],
  "Asia/Tokyo": ["Tokyo", "Japan", "Japanese", "JST", "Osaka"],
  "Asia/Kolkata": ["Delhi", "New Delhi", "India", "Indian", "Mumbai", "Bengaluru", "Bangalore", "Kolkata", "Chennai"],
  "Asia/Kathmandu": ["Kathmandu", "Nepal"],
  "Asia/Dhaka": ["Dhaka", "Bangladesh"],
  "Asia/Karachi": ["Karachi", "Pakistan", "PKT"],
  "Asia/Colombo": ["Colombo", "Sri Lanka"],
  "Asia/Dubai": ["Dubai", "UAE", "Abu Dhabi"],
  "Asia/Riyadh": ["Riyadh", "Saudi Arabia", "KSA"],
  "Asia/Jerusalem": ["Jerusalem", "Tel Aviv", "Israel"],
  "Asia/Singapore": ["Singapore", "SGT"],
  "Asia/Kuala_Lumpur": ["Kuala Lumpur", "Malaysia", "MYT"],
  "Asia/Bangkok": ["Bangkok", "Thailand"],
  "Asia/Ho_Chi_Minh": ["Ho Chi Minh City", "Hanoi", "Vietnam"],
  "Asia/Jakarta": ["Jakarta", "WIB"],
  "Asia/Manila": ["Manila", "Philippines"],
  "Europe/London": ["London", "UK", "United Kingdom", "Britain"],
  "Europe/Dublin": ["Dublin", "Ireland"],
  "Europe/Lisbon": ["Lisbon"],
  "Europe/Berlin": ["Berlin", "Germany", "German", "Munich"],
  "Europe/Paris": ["Paris", "France", "French"],
  "Europe/Madrid": ["Madrid", "Barcelona"],
  "Europe/Rome": ["Rome", "Milan", "Italy", "Italian"],
  "Europe/Brussels": ["Brussels", "Belgium"],
  "Europe/Amsterdam": ["Amsterdam", "Netherlands"],
  "Europe/Vienna": ["Vienna", "Austria"],
  "Europe/Zurich": ["Zurich", "Switzerland"],
  "Europe/Stockholm": ["Stockholm", "Sweden"],
  "Europe/Helsinki": ["Helsinki", "Finland"],
  "Europe/Warsaw": ["Warsaw", "Poland"],
  "Europe/Prague": ["Prague"],
  "Europe/Athens": ["Athens", "Greece"],
  "Europe/Bucharest": ["Bucharest", "Romania"],
  "Europe/Istanbul": ["Istanbul", "Turkey"],
  "Europe/Kyiv": ["Kyiv", "Ukraine"],
  "Europe/Moscow": ["Moscow", "MSK"],
  "Africa/Cairo": ["Cairo", "Egypt"],
  "Africa/Lagos": ["Lagos", "Nigeria"],
  "Africa/Nairobi": ["Nairobi", "Kenya"],
  "Africa/Johannesburg": ["Johannesburg", "South Africa"],
  "America/New_York": ["New York", "NYC", "Eastern", "US Eastern", "ET", "Brooklyn"],
  "America/Chicago": ["Chicago"],
  "America/Denver": ["Denver"],
  "America/Los_Angeles": [
    ...["Los Angeles", "San Francisco", "Cupertino", "Mountain View", "San Jose", "Las Vegas", "California", "Seattle"],
    ...["Pacific", "US Pacific", "PT"],
  ],
  "America/Toronto": ["Toronto"],
  "America/Mexico_City": ["Mexico City"],
  "America/Bogota": ["Bogota", "Bogotá", "Colombia"],
  "America/Sao_Paulo": ["Sao Paulo", "São Paulo"],
  "America/Argentina/Buenos_Aires": ["Buenos Aires", "Argentina"],
  "Australia/Sydney": ["Sydney"],
  "Pacific/Auckland": ["Auckland", "New Zealand"],
};

/**
 * Abbreviations that mean one offset (minutes east of UTC), so that "EST" in July is noticed.
 * Central European time stands under Brussels, as in the IANA database.
 */
const ABBREVIATIONS: Readonly<Record<string, readonly [zone: string, offsetMinutes: number]>> = {
  est: ["America/New_York", -300],
  edt: ["America/New_York", -240],
  pst: ["America/Los_Angeles", -480],
  pdt: ["America/Los_Angeles", -420],
  cdt: ["America/Chicago", -300],
  cet: ["Europe/Brussels", 60],
  cest: ["Europe/Brussels", 120],
  bst: ["Europe/London", 60],
  ist: ["Asia/Kolkata", 330],
};

/** China, central North America and Cuba all write CST; CT and MT name zones that differ by place. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["cst", "ct", "mt", "mst", "ast", "central", "mountain"]);

const ZONE_BY_PLACE: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([zone, places]) => places.map((place) => [place.toLowerCase(), zone] as const)),
);

/** A zone found by name; `offsetMinutes` where the name itself claims one. */
export interface NamedZone {
  readonly timeZone: string;
  readonly offsetMinutes: number | null;
}

/** The zone of a place, an abbreviation or an IANA id; "ambiguous" for CST and its like, null if unknown. */
export function zoneNamed(name: string): NamedZone | "ambiguous" | null {
  const key = name.toLowerCase();
  if (AMBIGUOUS.has(key)) return "ambiguous";
  const place = ZONE_BY_PLACE.get(key);
  if (place) return { timeZone: place, offsetMinutes: null };
  if (Object.hasOwn(ABBREVIATIONS, key)) {
    const [timeZone, offsetMinutes] = ABBREVIATIONS[key]!;
    return { timeZone, offsetMinutes };
  }
  const timeZone = ianaZone(name);
  return timeZone ? { timeZone, offsetMinutes: null } : null;
}

/** `UTC` or an `Area/City` id in its proper case; null otherwise. One-word ids ("Japan", "CET") are not accepted. */
export function ianaZone(id: string): string | null {
  if (id === "UTC") return id;
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+){1,2}$/.test(id)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId;
  } catch {
    return null;
  }
}

/** A whole-hour offset as a zone. The `Etc` ids have their sign reversed. */
export function zoneOfOffset(offsetMinutes: number): string | null {
  if (offsetMinutes === 0) return "UTC";
  const hours = offsetMinutes / 60;
  if (!Number.isInteger(hours)) return null;
  return ianaZone(`Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`);
}

/** How a zone is said beside a time: "Beijing", "UTC+8", or its id where we have no name. `zoneNamed` reads it back. */
export function zoneLabel(timeZone: string): string {
  const offset = /^Etc\/GMT([+-])([1-9]\d?)$/.exec(timeZone);
  if (offset) return `UTC${offset[1] === "-" ? "+" : "-"}${offset[2]}`;
  return (Object.hasOwn(PLACES, timeZone) && PLACES[timeZone]?.[0]) || timeZone;
}
