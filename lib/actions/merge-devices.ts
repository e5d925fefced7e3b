"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { refreshTags } from "@/lib/actions/refresh-tags";
import { requireEditor } from "@/lib/auth/gate";
import { mergeDevices } from "@/lib/mutations/merge-devices";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { deskFolder } from "@/lib/schemas/record-form";

/** Merges the device `id` into the device `into`, of the versions that the form told of, and leads to the one that stays. */
export async function mergeDevicesAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("rename");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", into = "", why = "", key = "" } = values;
  const seen = { from: Number(values["version.from"]), into: Number(values["version.into"]) };
  const merged = await mergeDevices(id, into, why, gate.editor, key, seen);
  if (!merged.ok) {
    // The page tells what would move by now, and the form names the versions that it tells of.
    if (merged.faults.some(({ code }) => code === "changed-meanwhile")) refresh();
    return faultyForm(values, merged.faults);
  }
  refreshTags(merged.value.tags);
  redirect(`${deskFolder("device")}/${merged.value.slug}?done=merged`);
}
