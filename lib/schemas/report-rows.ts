import type { FormValues } from "./form-state";
import { MAX_CLAIMS, MAX_RECORDS } from "./claim-fields";

/** The two lists of the form. The controls of a row bear its number, which it keeps while others come and go. */
export type ReportList = "records" | "claims";

const MOST: Readonly<Record<ReportList, number>> = { records: MAX_RECORDS, claims: MAX_CLAIMS };

/** What a claim that is added takes over from the last one. */
const KEPT = ["about", "wording"];

/** The name of the control that says which rows a list has. */
export function rowsControl(list: ReportList): string {
  return `${list}Rows`;
}

/** The numbers of a list's rows, in the order of the form; at least one. */
export function rowsOf(values: FormValues, list: ReportList): readonly number[] {
  const typed = (values[rowsControl(list)] ?? "").split(" ").filter((row) => /^\d{1,4}$/.test(row));
  const rows = [...new Set(typed.map(Number))].slice(0, MOST[list]);
  return rows.length > 0 ? rows : [0];
}

export function canHaveMore(values: FormValues, list: ReportList): boolean {
  return rowsOf(values, list).length < MOST[list];
}

/** The form with one more row. A claim speaks of what the last one spoke of, and says it as surely. */
export function withAnother(values: FormValues, list: ReportList): FormValues {
  const rows = rowsOf(values, list);
  if (rows.length >= MOST[list]) return values;
  const row = Math.max(...rows) + 1;
  const last = `${list}.${rows.at(-1)}`;
  const kept = list === "claims" ? KEPT : [];
  return {
    ...values,
    ...Object.fromEntries(kept.map((field) => [`${list}.${row}.${field}`, values[`${last}.${field}`] ?? ""])),
    [rowsControl(list)]: [...rows, row].join(" "),
  };
}

/** The form without a row and what was typed in it. The last one stays, emptied. */
export function withoutRow(values: FormValues, list: ReportList, row: number): FormValues {
  const rows = rowsOf(values, list).filter((other) => other !== row);
  const left = Object.entries(values).filter(([name]) => !name.startsWith(`${list}.${row}.`));
  return { ...Object.fromEntries(left), [rowsControl(list)]: rows.join(" ") };
}

/** What a button of the form asks for other than to record; null for that. */
export function rowsAsked(values: FormValues, intent: string | undefined): FormValues | null {
  if (intent === "show") return values;
  const [, verb, list, row] = /^(add|remove)-(records|claims)(?:-(\d{1,4}))?$/.exec(intent ?? "") ?? [];
  if (list !== "records" && list !== "claims") return null;
  return verb === "add" ? withAnother(values, list) : withoutRow(values, list, Number(row));
}
