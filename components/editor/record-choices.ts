import type { SeenRecord } from "@/components/editor/use-capture-rows";
import type { FormChoice } from "@/lib/format/choices";
import { formatRecordKind } from "@/lib/format/report-choices";

export type RecordOfForm = SeenRecord & { readonly row: number };

/** The records of the form to choose from; `chosen` stays even where its record is gone, so that nothing else is meant. */
export function recordChoices(records: readonly RecordOfForm[], chosen: string): FormChoice[] {
  const choices = records.map(({ row, kind, called }, place) => {
    const what = formatRecordKind(kind).toLowerCase();
    return { value: String(row), label: called ? `${called}, ${what}` : `Record ${place + 1}: ${what} without a name` };
  });
  return choices.some(({ value }) => value === chosen) ? choices : [{ value: chosen, label: "Choose" }, ...choices];
}
