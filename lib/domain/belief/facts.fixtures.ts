import { day } from "../window/day";
import type { Clocks, Facts } from "./belief";

const XIAOMI = ["12", "12-pro", "12s", "12s-pro", "12s-ultra", "mix-fold", "mix-4", "12t"];
const IN_SERIES = {
  "12": "s-12",
  "12-pro": "s-12",
  "12s": "s-12s",
  "12s-pro": "s-12s",
  "12s-ultra": "s-12s",
  "12t": "s-12t",
};

/** The article's phones, with the homes and series that the rules must know. */
export const facts: Facts = {
  homeMarkets: new Map([
    ["xiaomi", "CN"],
    ["redmi", "CN"],
    ["samsung", "KR"],
    ["google", "US"],
    ["apple", "US"],
    ["oneplus", "CN"],
  ]),
  groups: new Map([
    ["europe", new Set(["DE", "FR", "PL"])],
    ["dach", new Set(["DE", "AT"])],
    ["asia", new Set(["CN", "IN", "JP"])],
  ]),
  brandOf: new Map([
    ...XIAOMI.map((id): [string, string] => [id, "xiaomi"]),
    ...["s-12", "s-12s", "s-12t", "l-12s"].map((id): [string, string] => [id, "xiaomi"]),
    ["k50", "redmi"],
    ["l-unpacked", "samsung"],
    ["z-fold-4", "samsung"],
    ["z-flip-4", "samsung"],
    ["s-pixel-7", "google"],
    ["pixel-7", "google"],
    ["s-iphone-14", "apple"],
    ["oneplus-next", "oneplus"],
  ]),
  seriesOf: new Map([...Object.entries(IN_SERIES), ["pixel-7", "s-pixel-7"]]),
  parentOf: new Map([["redmi", "xiaomi"]]),
};

/** Everything stated by the end of a day, however late it was recorded. */
export const asOf = (statedBy: string, recordedBy: string | null = null): Clocks => ({
  statedBy: day(statedBy),
  recordedBy,
});
