import { EVERYWHERE, INTERNATIONAL } from "@/lib/domain/market/market";

/** ISO 3166-1 alpha-2, all 249 officially assigned codes. */
// prettier-ignore
export const COUNTRIES = [
  "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
  "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ",
  "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ",
  "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR",
  "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY",
  "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP",
  "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY",
  "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ",
  "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM",
  "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
  "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ",
  "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ",
  "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
] as const;
export type CountryCode = (typeof COUNTRIES)[number];

// prettier-ignore
const EU = [
  "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
  "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
] as const satisfies readonly CountryCode[];

/** The countries that the United Nations count as Europe, and Cyprus, which makers sell to as Europe. */
// prettier-ignore
const EUROPE = [
  ...EU,
  "AD", "AL", "AX", "BA", "BY", "CH", "FO", "GB", "GG", "GI", "IM", "IS", "JE", "LI", "MC", "MD", "ME", "MK",
  "NO", "RS", "RU", "SJ", "SM", "UA", "VA",
] as const satisfies readonly CountryCode[];

// The other parts of the world, by the lists of the United Nations (M49); the Middle East and the Asia-Pacific as makers
// speak of them, who count Egypt and Iran with the one and Oceania with the other.

// prettier-ignore
const SOUTHEAST_ASIA = [
  "BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN",
] as const satisfies readonly CountryCode[];

// prettier-ignore
const EAST_AND_SOUTH_ASIA = [
  ...SOUTHEAST_ASIA,
  "AF", "BD", "BT", "CN", "HK", "IN", "JP", "KP", "KR", "LK", "MN", "MO", "MV", "NP", "PK", "TW",
] as const satisfies readonly CountryCode[];

const CENTRAL_ASIA = ["KG", "KZ", "TJ", "TM", "UZ"] as const satisfies readonly CountryCode[];

// prettier-ignore
const ARAB_WEST_AND_TURKEY = [
  "AE", "BH", "IL", "IQ", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "TR", "YE",
] as const satisfies readonly CountryCode[];

const MIDDLE_EAST = [...ARAB_WEST_AND_TURKEY, "EG", "IR"] as const satisfies readonly CountryCode[];

const ASIA = [
  ...[...EAST_AND_SOUTH_ASIA, ...CENTRAL_ASIA, ...ARAB_WEST_AND_TURKEY],
  ...(["AM", "AZ", "GE", "IR"] as const),
] satisfies readonly CountryCode[];

// prettier-ignore
const OCEANIA = [
  "AS", "AU", "CK", "FJ", "FM", "GU", "KI", "MH", "MP", "NC", "NF", "NR", "NU", "NZ",
  "PF", "PG", "PN", "PW", "SB", "TK", "TO", "TV", "VU", "WF", "WS",
] as const satisfies readonly CountryCode[];

// prettier-ignore
const AFRICA = [
  "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ", "EG", "EH", "ER", "ET", "GA", "GH", "GM",
  "GN", "GQ", "GW", "KE", "KM", "LR", "LS", "LY", "MA", "MG", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG", "RE", "RW",
  "SC", "SD", "SH", "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TG", "TN", "TZ", "UG", "YT", "ZA", "ZM", "ZW",
] as const satisfies readonly CountryCode[];

// prettier-ignore
const LATIN_AMERICA = [
  "AG", "AI", "AR", "AW", "BB", "BL", "BO", "BQ", "BR", "BS", "BZ", "CL", "CO", "CR", "CU", "CW", "DM", "DO", "EC", "FK",
  "GD", "GF", "GP", "GT", "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "MX", "NI", "PA", "PE", "PR", "PY",
  "SR", "SV", "SX", "TC", "TT", "UY", "VC", "VE", "VG", "VI",
] as const satisfies readonly CountryCode[];

interface GroupEntry {
  readonly code: string;
  readonly kind: "group" | "international" | "everywhere";
  readonly name: string;
  /** Empty for `international` and `everywhere`, which need no list. */
  readonly members: readonly CountryCode[];
}

export const GROUPS = [
  { code: "europe", kind: "group", name: "Europe", members: EUROPE },
  { code: "eu", kind: "group", name: "European Union", members: EU },
  { code: "asia", kind: "group", name: "Asia", members: ASIA },
  { code: "southeast-asia", kind: "group", name: "Southeast Asia", members: SOUTHEAST_ASIA },
  { code: "asia-pacific", kind: "group", name: "Asia-Pacific", members: [...EAST_AND_SOUTH_ASIA, ...OCEANIA] },
  { code: "middle-east", kind: "group", name: "Middle East", members: MIDDLE_EAST },
  { code: "africa", kind: "group", name: "Africa", members: AFRICA },
  { code: "north-america", kind: "group", name: "North America", members: ["CA", "US"] },
  { code: "latin-america", kind: "group", name: "Latin America", members: LATIN_AMERICA },
  { code: INTERNATIONAL, kind: "international", name: "Outside the home market", members: [] },
  { code: EVERYWHERE, kind: "everywhere", name: "Everywhere", members: [] },
] as const satisfies readonly GroupEntry[];

/** What a claim of the catalog can name as its market. */
export type CatalogMarket = CountryCode | "europe" | "eu" | "international" | "everywhere";
