import type { ReachChange } from "@/lib/domain/market/reach";
import type { Place } from "@/lib/format/place";
import { formatPlacesInText } from "@/lib/format/where";

export type ReachChangeParts = Readonly<Record<keyof ReachChange, readonly Place[]>>;

/** As many are named; the tables of both pages have the rest. */
const NAMED = 6;

/** Where a family comes as against the one before it, in sentences. That nobody has said is told as that, and is no "no". */
export function formatReachChange(earlier: string, change: ReachChangeParts): string[] {
  const said: readonly [part: keyof ReachChange, sentence: (places: string) => string][] = [
    ["both", (places) => `Both come to ${places}.`],
    ["gained", (places) => `It comes to ${places}, where ${earlier} did not.`],
    ["expectedAgain", (places) => `It is expected in ${places}, where ${earlier} came.`],
    ["expectedNew", (places) => `It is expected in ${places}, where ${earlier} did not come.`],
    ["doubtful", (places) => `It is unlikely in ${places}, where ${earlier} came.`],
    ["lost", (places) => `It does not come to ${places}, where ${earlier} did.`],
    ["untoldBefore", (places) => `It comes to ${places}; whether ${earlier} did, nobody has said.`],
    ["untoldSince", (places) => `${earlier} came to ${places}; whether this one does, nobody has said.`],
  ];
  return said.flatMap(([part, sentence]) =>
    change[part].length === 0 ? [] : [sentence(formatPlacesInText(change[part], NAMED))],
  );
}
