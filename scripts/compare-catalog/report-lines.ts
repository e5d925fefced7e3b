import { formatCount, formatNumber } from "@/lib/format/count";
import { formatDay } from "@/lib/format/day";
import { formatPrice } from "@/lib/format/price";
import { formatWindow } from "@/lib/format/window";
import type { Compared, Disagreement } from "./compare";
import type { Statement } from "./statement";

/** A table, with each disagreement: what it says, what the catalog believes and on whose word, and why. */
export function tableLines(compared: Compared): string[] {
  const { table, disagreements, disagreed, agreed, silent, unknown } = compared;
  const rows = agreed + disagreed + silent + unknown;
  const counts = [
    `${formatNumber(agreed)} agree`,
    `${formatNumber(disagreed)} disagree`,
    `of ${formatNumber(silent)} the catalog says nothing`,
    `${formatNumber(unknown)} are of phones that it does not have`,
  ];
  return [
    `${table}: ${formatCount(rows, "row")} with something to compare; ${counts.join(", ")}.`,
    ...disagreements.flatMap(lines),
  ];
}

/** What the whole comparison came to, and what is to be done about it. */
export function closingLines(compared: readonly Compared[], spent: readonly string[]): string[] {
  const all = compared.flatMap(({ disagreements }) => disagreements);
  const open = all.filter(({ why }) => why === null).length;
  const sum = (of: (one: Compared) => number) => compared.reduce((total, one) => total + of(one), 0);
  const [agreed, disagreed] = [sum((one) => one.agreed), sum((one) => one.disagreed)];
  const counts = [
    `${formatNumber(agreed)} agree`,
    `${formatNumber(disagreed)} disagree`,
    `${formatCount(
      sum(({ unknown, silent }) => unknown + silent),
      "other",
    )} were not compared`,
  ];
  return [
    ...spent.map((row) => `No longer disagrees: ${row}. Its explanation can go.`),
    `${formatCount(agreed + disagreed, "row")} compared: ${counts.join(", ")}.`,
    open === 0
      ? `${formatCount(all.length, "disagreement")}, each explained.`
      : `${formatCount(all.length, "disagreement")}, ${open} without an explanation: mend the catalog's story, or write why both stand in prisma/catalog/disagreements.ts.`,
  ];
}

function lines({ statement, entry, judgement, why }: Disagreement): string[] {
  const held = judgement.held === null ? "" : ` The catalog holds what the table says too: ${judgement.held}.`;
  return [
    "",
    `  ${statement.names[0]} (${statement.row}), ${statement.about}`,
    `    the table  ${saidBy(statement)}`,
    `    Debut      ${judgement.believes}; ${judgement.by} (${entry.kind} ${entry.slug}).${held}`,
    `    why        ${why ?? "NOT EXPLAINED"}`,
  ];
}

function saidBy(statement: Statement): string {
  switch (statement.about) {
    case "announced":
    case "news":
      return formatWindow(statement.window);
    case "on sale":
      return `${formatWindow(statement.window)} (${statement.market === "any" ? "no market said" : statement.market})`;
    case "canceled":
      return "canceled";
    case "discontinued":
      return statement.is ? `discontinued${statement.on ? ` on ${formatDay(statement.on)}` : ""}` : "not discontinued";
    case "price": {
      const { amount, currency, market } = statement;
      const price = { kind: "exact" as const, low: amount.toFixed(2), high: null, currency };
      return `${formatPrice(price)} in ${market}`;
    }
    case "model number":
    case "codename":
      return `${statement.text} (${statement.markets.join(", ") || "no market said"})`;
    case "sold in":
      return `made for ${statement.market}`;
  }
}
