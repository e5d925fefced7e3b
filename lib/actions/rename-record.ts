"use server";

import { redirect } from "next/navigation";
import { refreshTags } from "@/lib/actions/refresh-tags";
import { requireEditor } from "@/lib/auth/gate";
import { renameRecord } from "@/lib/mutations/rename-record";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { deskFolder, editedKind, withTheirs } from "@/lib/schemas/record-form";

/** Gives a record another address, `slug`, and leads to it there. `was.slug` is the address that the form saw. */
export async function renameRecordAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("rename");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", slug = "", why = "", key = "" } = values;
  const kind = editedKind(values["record.kind"]);
  if (kind === null || kind === "source" || kind === "market")
    return faultyForm(values, [{ field: "", code: "malformed" }]);
  const renamed = await renameRecord(kind, id, slug.trim(), why, gate.editor, key, values["was.slug"]);
  if (!renamed.ok) return faultyForm(withTheirs(values, renamed.faults), renamed.faults);
  refreshTags(renamed.value.tags);
  redirect(`${deskFolder(kind)}/${renamed.value.slug}?done=renamed`);
}
