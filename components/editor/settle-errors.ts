import { type FieldError, recordedBefore } from "@/components/editor/field-error";
import { formatFault } from "@/lib/format/fault";
import type { FormState } from "@/lib/schemas/form-state";

const LABELS: Readonly<Record<string, string>> = {
  "": "",
  outcome: "What became of it",
  when: "When",
  "source.name": "Source",
  "source.kind": "Kind of source",
  statedOn: "Stated on",
  link: "Link",
  said: "The words as said",
};

const ORDER = Object.keys(LABELS);

/** What is wrong with a settlement as it was typed, in the order of the form, each beside its control. */
export function errorsOfSettlement({ faults }: FormState): FieldError[] {
  return faults
    .map((fault): FieldError => {
      const field = controlOf(fault.field);
      return { field, label: LABELS[field] ?? "", sentence: formatFault(fault), before: recordedBefore(fault) };
    })
    .sort((a, b) => placeOf(a.field) - placeOf(b.field));
}

/** The form has no control for the brand of a voice: it is the launch's own. */
function controlOf(field: string): string {
  if (field === "source" || field === "source.id") return "source.name";
  return field === "source.brand" ? "source.kind" : field;
}

function placeOf(field: string): number {
  const place = ORDER.indexOf(field);
  return place < 0 ? ORDER.length : place;
}
