"use client";

import { AnswerBox } from "@/components/editor/answer-box";
import { useDraft, type Draft } from "@/components/editor/drafts/use-draft";
import { errorsOfOperation } from "@/components/editor/operation-errors";
import { useActionForm } from "@/components/editor/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { mergeDevicesAction } from "@/lib/actions/merge-devices";
import type { MergePreview } from "@/lib/data/desk/merge-preview";
import { formatEntryName } from "@/lib/format/launch-title";
import { freshForm } from "@/lib/schemas/form-state";

export interface MergeFormProps {
  preview: Pick<MergePreview, "from" | "into">;
  submissionKey: string;
}

/** Confirms, for a reason, that two records are of one phone. */
export function MergeForm({ preview, submissionKey }: MergeFormProps) {
  const { from, into } = preview;
  const [duplicate, other] = [formatEntryName(from.record), formatEntryName(into.record)];
  const draft = useDraft({
    ...{ name: `Merge ${from.record.id} ${into.record.id}`, title: `Merge ${duplicate} into ${other}` },
    ...{ begin: {}, submissionKey },
  });
  return <MergeFields key={draft.round} preview={preview} draft={draft} />;
}

function MergeFields({ preview: { from, into }, draft }: Pick<MergeFormProps, "preview"> & { draft: Draft }) {
  const { state, pending, form } = useActionForm(mergeDevicesAction, freshForm(draft.begin), draft.forget);
  const errors = errorsOfOperation(state.faults);
  const why = errors.find(({ field }) => field === "why");
  return (
    <>
      {draft.offer}
      <form {...form} {...draft.form} noValidate className="grid max-w-md gap-2 py-2">
        <AnswerBox
          state={state}
          errors={errors.map(({ field, told }) => ({ field: field === "why" ? field : "", sentence: told }))}
        />
        <input type="hidden" name="id" value={from.record.id} />
        <input type="hidden" name="into" value={into.record.id} />
        <input type="hidden" name="version.from" value={from.version} />
        <input type="hidden" name="version.into" value={into.version} />
        {draft.keyControl}
        <Field name="why" label="Why" hint="How it is known that they are one phone." error={why?.sentence}>
          {(control) => <TextInput {...control} autoComplete="off" defaultValue={state.values.why} required />}
        </Field>
        <Button type="submit" weight="main" busy={pending} className="justify-self-start">
          {pending ? "Merging…" : "Merge them"}
        </Button>
      </form>
    </>
  );
}
