import type { TypedLaunch } from "@/scripts/drive/launch-form";

export const DEVICES = 2;
export const MARKETS = ["China", "Germany"];

/** A launch like no other, with its day: a new series, two new devices, two markets each. */
export interface InventedLaunch extends TypedLaunch {
  /** What the form's `when` means. */
  readonly day: string;
}

/** @param number from 1, each only once in a database */
export function inventLaunch(number: number): InventedLaunch {
  const day = `2027-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
  const series = `Trial ${number}`;
  return {
    brand: "xiaomi",
    title: `Trial launch ${number}`,
    day,
    when: day,
    devices: Array.from({ length: DEVICES }, (_, index) => ({
      name: `Trial ${number} ${"ABCDEF"[index]}`,
      series,
      markets: MARKETS,
    })),
    source: { name: "The Trial Gazette", kind: "press" },
    wording: "states",
    said: `Xiaomi will present the Trial ${number} on ${day}.`,
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
