"use server";

import { operationAnswer } from "@/lib/actions/operation-answer";
import { requireEditor } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { findNamedSubject } from "@/lib/data/named-subject";
import type { Subject } from "@/lib/domain/claim/claim";
import { failed, type Result } from "@/lib/domain/fault";
import { rankClaim, restoreClaim, strikeClaim, withdrawClaim } from "@/lib/mutations/claim-operations";
import { judgeClaim } from "@/lib/mutations/judge-claim";
import { refileClaim } from "@/lib/mutations/refile-claim";
import { strikeClaims } from "@/lib/mutations/strike-claims";
import { RECORD_KINDS } from "@/lib/schemas/claim-fields";
import { faultsAmong, readEvidence, readRank, readSubject, readVerdict } from "@/lib/schemas/claim-operation";
import { faultyForm, refusedForm, valuesOf, type FormState, type FormValues } from "@/lib/schemas/form-state";
import { readWhy } from "@/lib/schemas/why";

// Each tells what others have done to the claim since `seen`, the last thing that the form saw of it, and does nothing then.

/** Takes a claim that was recorded wrongly out of every view. */
export async function strikeClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await strikeClaim(id, why, gate.editor, key, values.seen));
}

/** Takes the claims that were chosen, `claim` by `claim`, out of every view. */
export async function strikeClaimsAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { why = "", key = "" } = values;
  const chosen = form.getAll("claim").filter((id) => typeof id === "string");
  return operationAnswer(values, await strikeClaims(chosen, why, gate.editor, key));
}

/** Undoes a strike, or a withdrawal where there is no strike. */
export async function restoreClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await restoreClaim(id, why, gate.editor, key, values.seen));
}

/** Notes that its source has taken a claim back, as of today. */
export async function withdrawClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await withdrawClaim(id, today(), why, gate.editor, key, values.seen));
}

/** Prefers a claim, deprecates it, or makes it one among others again: `rank`. */
export async function rankClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  const rank = readRank(values.rank ?? "");
  if (!rank.ok) return faultyForm(values, faultsAmong(rank, readWhy(why)));
  return operationAnswer(values, await rankClaim(id, rank.value, why, gate.editor, key, values.seen));
}

/** Files a claim where it belongs: `to` is "device:" and an id, or `to.kind` and the name or the address that was typed. */
export async function refileClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  const to = await subjectOf(values);
  if (!to.ok) return faultyForm(values, faultsAmong(to, readWhy(why)));
  return operationAnswer(values, await refileClaim(id, to.value, why, gate.editor, key, values.seen));
}

/** Notes how a claim turned out: `verdict`, and `evidence.claimId`, `evidence.url` or both. */
export async function judgeClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  const [verdict, evidence] = [
    readVerdict(values.verdict ?? ""),
    readEvidence({ claimId: values["evidence.claimId"] ?? "", url: values["evidence.url"] ?? "" }),
  ];
  if (!verdict.ok || !evidence.ok) return faultyForm(values, faultsAmong(verdict, evidence, readWhy(why)));
  return operationAnswer(
    values,
    await judgeClaim(id, verdict.value, evidence.value, why, gate.editor, key, values.seen),
  );
}

async function subjectOf(values: FormValues): Promise<Result<Subject>> {
  if (values.to) return readSubject(values.to);
  const kind = RECORD_KINDS.find((one) => one === values["to.kind"]);
  return kind ? findNamedSubject(kind, values["to.name"] ?? "") : failed({ field: "to", code: "not-a-choice" });
}
