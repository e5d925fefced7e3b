"use server";

import { redirect } from "next/navigation";
import { refreshTags } from "@/lib/actions/refresh-tags";
import { requireEditor } from "@/lib/auth/gate";
import { getKnownNames } from "@/lib/data/known-names";
import { editCatalog } from "@/lib/mutations/edit-catalog";
import { editRecord } from "@/lib/mutations/edit-record";
import { faultsAmong } from "@/lib/schemas/claim-operation";
import {
  faultyForm,
  freshForm,
  refusedForm,
  valuesOf,
  type FormState,
  type FormValues,
} from "@/lib/schemas/form-state";
import { readFieldsSeen, readRecordEdit } from "@/lib/schemas/record-edit";
import { deskFolder, editedKind, takingTheirs, withTheirs } from "@/lib/schemas/record-form";
import { readWhy } from "@/lib/schemas/why";

/** Changes what the catalog says of a record, `record.kind` and `id`, and leads to its page at `address`; `version` and `was.*` are what the form saw. */
export async function editRecordAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const { intent, ...values } = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const taken = takingTheirs(values, intent);
  if (taken) return freshForm(taken);
  const { id = "", why = "", key = "" } = values;
  const kind = editedKind(values["record.kind"]);
  if (kind === null) return faultyForm(values, [{ field: "", code: "malformed" }]);
  const typed = readRecordEdit(kind, kind === "market" ? await withCodes(values) : values);
  if (!typed.ok) return faultyForm(values, faultsAmong(typed, readWhy(why)));
  const edit = { version: Number(values.version), seen: readFieldsSeen(kind, values), typed: typed.value };
  const edited =
    kind === "source" || kind === "market"
      ? await editCatalog({ kind, id }, edit, why, gate.editor, key)
      : await editRecord(kind, id, edit, why, gate.editor, key);
  if (!edited.ok) return faultyForm(withTheirs(values, edited.faults), edited.faults);
  refreshTags(edited.value.tags);
  // No edit changes an address; the form's own page leads on to it.
  redirect(`${deskFolder(kind)}/${encodeURIComponent(values.address ?? "")}?done=edited`);
}

/** Countries may be typed by their names; what is none is left as typed, to be told. */
async function withCodes(values: FormValues): Promise<FormValues> {
  const typed = (values.members ?? "").split(",").flatMap((one) => one.trim() || []);
  const known = await getKnownNames({ brand: null, devices: [], series: [], source: "", markets: typed });
  return { ...values, members: typed.map((one) => known.marketCode(one) ?? one).join(", ") };
}
