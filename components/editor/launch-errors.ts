import { type FieldError, recordedBefore } from "@/components/editor/field-error";
import type { Fault } from "@/lib/domain/fault";
import { formatFault } from "@/lib/format/fault";
import { readLaunchForm } from "@/lib/schemas/launch-form";
import type { FormState } from "@/lib/schemas/form-state";

const LABELS: Readonly<Record<string, string>> = {
  brand: "Brand",
  title: "Title",
  when: "When",
  status: "The launch",
  "source.name": "Source",
  "source.kind": "Kind of source",
  wording: "How surely",
  link: "Link",
  statedOn: "Stated on",
  said: "The words as said",
  note: "Note",
};

const DEVICE_LABELS: Readonly<Record<string, string>> = {
  name: "",
  markets: ", markets",
  phase: ", in these markets",
  seriesName: ", series",
  formFactor: ", shape",
};

/** What is wrong with a launch as it was typed, in the order of the form, each beside its control. */
export function errorsOfLaunch({ faults, values }: FormState): FieldError[] {
  const { input, controlOf } = readLaunchForm(values);
  const errors = faults.map((fault) => {
    const field = controlOf(fault.field);
    return { field, label: labelOf(field), sentence: sentenceOf(fault, input.devices), before: recordedBefore(fault) };
  });
  return errors.sort((a, b) => placeOf(a.field) - placeOf(b.field));
}

/** Several markets are typed in one control: the sentence names the one that it is about. */
function sentenceOf(fault: Fault, devices: ReturnType<typeof readLaunchForm>["input"]["devices"]): string {
  const [, device, market] = /^devices\.(\d+)\.markets\.(\d+)\./.exec(fault.field) ?? [];
  const typed = devices[Number(device)]?.markets[Number(market)]?.market;
  return typed === undefined ? formatFault(fault) : `“${typed}”: ${formatFault(fault)}`;
}

function labelOf(field: string): string {
  const [, row, part = ""] = /^devices\.(\d+)\.(\w+)$/.exec(field) ?? [];
  return row === undefined ? (LABELS[field] ?? "") : `Device ${Number(row) + 1}${DEVICE_LABELS[part] ?? ""}`;
}

const ORDER = ["", "brand", "title", "when", "status", "devices", "source.name", "source.kind", "wording", "link"];

function placeOf(field: string): number {
  const place = ORDER.indexOf(field.startsWith("devices.") ? "devices" : field);
  return place < 0 ? ORDER.length : place;
}
