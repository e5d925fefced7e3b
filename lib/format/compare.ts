import type { FormFactor } from "@/lib/domain/device/form-factor";

const and = new Intl.ListFormat("en-US", { type: "conjunction" });

/** "Xiaomi 12S and Pixel 7", "Xiaomi 12S, Pixel 7, and Galaxy S22". */
export function formatTogether(names: readonly string[]): string {
  return and.format(names);
}

/** Of a line in which all of so many phones have one answer. */
export function formatSame(phones: number): string {
  return phones === 2 ? "both the same" : "all the same";
}

/** "They differ in 9 of 14 lines." */
export function formatDiffering(differing: number, lines: number): string {
  return differing === 0 ? `All ${lines} lines are the same.` : `They differ in ${differing} of ${lines} lines.`;
}

/** Why a name does not settle which phone is meant; what may be meant follows where there is any. */
export function formatOpenName(shared: boolean, choices: number): string {
  if (choices === 0) return "No phone goes by this, now or before.";
  return shared ? "More than one phone goes by this. Which?" : "No phone goes by exactly this. Did you mean";
}

/** Names that there was no room for, the first few by name: nothing is left out in silence. */
export function formatLeftOut(names: readonly string[], most: number): string {
  const told = names.slice(0, 6).map((name) => `“${name.slice(0, 80)}”`);
  const others = names.length - told.length;
  const all = others === 0 ? told : [...told, `${others} more`];
  return `No more than ${most} phones fit side by side. Left out: ${formatTogether(all)}.`;
}

const SHAPES: Readonly<Record<FormFactor, string>> = {
  bar: "bar",
  flip: "flip, folds across",
  fold: "folds like a book",
  trifold: "folds in three",
  slider: "slider",
};

/** A phone's form factor as a line of a table tells it. */
export function formatShape(formFactor: FormFactor): string {
  return SHAPES[formFactor];
}
