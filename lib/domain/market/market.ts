/**
 * An ISO 3166-1 alpha-2 country code in upper case, or the code of a group of countries in lower case
 * ("europe", "international", "everywhere").
 */
export type MarketCode = string;

/** All markets but the brand's home: what "global" mostly means. */
export const INTERNATIONAL: MarketCode = "international";
export const EVERYWHERE: MarketCode = "everywhere";

export type MarketKind = "country" | "group" | "international" | "everywhere";
