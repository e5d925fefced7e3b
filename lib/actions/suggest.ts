"use server";

import { redirect } from "next/navigation";
import { requireOwnOrigin } from "@/lib/auth/gate";
import { maySuggest } from "@/lib/auth/suggestion-limit";
import { today } from "@/lib/clock";
import { getSuggested } from "@/lib/data/suggestion/get-suggested";
import { isSuggested } from "@/lib/data/suggestion/get-suggestion";
import { suggestedAddress } from "@/lib/format/suggested";
import { suggest } from "@/lib/mutations/suggestion/suggest";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { readSuggestion } from "@/lib/schemas/suggestion";

/**
 * Puts what a reader says in the editors' queue, once for each key of a form, and thanks them. Of `about` ("device:…") it is about
 * Debut as a whole where there is no such page. What fills in `website`, which nobody sees, is a robot: it is thanked, too.
 */
export async function suggestAction(_before: unknown, form: FormData): Promise<FormState> {
  const { website = "", about = "", said = "", link = "", statedOn = "", key = "" } = valuesOf(form);
  const values = { about, said, link, statedOn, key };
  if (!(await requireOwnOrigin())) return refusedForm(values, "wrong-origin");
  const read = readSuggestion(values, { today: today() });
  if (!read.ok) return faultyForm(values, read.faults);
  const page = await getSuggested(about);
  if (website === "") {
    if (!(await isSuggested(key)) && !(await maySuggest()))
      return faultyForm(values, [{ field: "", code: "too-often" }]);
    const suggested = await suggest(read.value, page, key);
    if (!suggested.ok) return faultyForm(values, suggested.faults);
  }
  redirect(suggestedAddress(page));
}
