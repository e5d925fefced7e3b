"use client";

import { AnswerBox } from "@/components/editor/answer-box";
import { useDraft, type Draft } from "@/components/editor/drafts/use-draft";
import { errorsAt, summaryOf } from "@/components/editor/form-errors";
import { errorsOfSettlement } from "@/components/editor/settle-errors";
import { SourceFields } from "@/components/editor/source-fields";
import { statedDay } from "@/components/editor/stated-day";
import { useActionForm } from "@/components/editor/use-action-form";
import { useTyped } from "@/components/editor/use-typed";
import { WindowReading } from "@/components/editor/window-reading";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { settleLaunchAction } from "@/lib/actions/settle-launch";
import type { Day } from "@/lib/domain/window/window";
import { SETTLEMENT_CHOICES } from "@/lib/format/settlement";
import { freshForm } from "@/lib/schemas/form-state";

export interface SettleFormProps {
  launch: {
    readonly id: string;
    readonly name: string;
    readonly brand: string;
    readonly begins: Day | null;
    readonly lastRecorded: string | null;
  };
  today: Day;
  /** The day that the form begins with, as it is typed. */
  statedOn: string;
  submissionKey: string;
}

/** Says what became of a launch: the claim that settles it. Folded away until it is asked for, also without JavaScript. */
export function SettleForm({ launch, today, statedOn, submissionKey }: SettleFormProps) {
  const draft = useDraft({
    ...{ name: `settle ${launch.id}`, title: `Say what became of it: ${launch.name}` },
    ...{ begin: { statedOn }, submissionKey },
  });
  return <SettleFields key={draft.round} {...{ launch, today, draft }} />;
}

function SettleFields({ launch, today, draft }: Pick<SettleFormProps, "launch" | "today"> & { draft: Draft }) {
  const { state, pending, form } = useActionForm(settleLaunchAction, freshForm(draft.begin), draft.forget);
  const { values } = state;
  const when = useTyped(values.when ?? "");
  const stated = useTyped(values.statedOn ?? "");
  const scope = `settle-${launch.id}-`;
  const errors = errorsOfSettlement(state);
  const errorOf = (name: string) => errorsAt(name, errors);
  // The summary stands just above the few fields: it names them, and need not lead to them.
  const whole = summaryOf(errors).map(({ label, sentence, ...error }) => {
    return { ...error, field: "", sentence: label ? `${label}: ${sentence}` : sentence };
  });
  return (
    <details open={state.status !== "fresh" || draft.isOpen || undefined}>
      <summary className="cursor-pointer font-semibold underline decoration-hair underline-offset-3 hover:decoration-ink">
        Say what became of it<span className="sr-only">: {launch.name}</span>
      </summary>
      {draft.offer}
      <form {...form} {...draft.form} noValidate className="grid gap-3 py-3">
        <AnswerBox state={state} errors={whole} />
        <input type="hidden" name="id" defaultValue={launch.id} />
        <input type="hidden" name="brand" defaultValue={launch.brand} />
        <input type="hidden" name="begins" defaultValue={launch.begins ?? ""} />
        <input type="hidden" name="seen" value={values.seen ?? launch.lastRecorded ?? ""} />
        {draft.keyControl}
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
          <Field name="outcome" scope={scope} label="What became of it" error={errorOf("outcome")}>
            {(control) => <SelectInput {...control} choices={SETTLEMENT_CHOICES} defaultValue={values.outcome} />}
          </Field>
          <Field
            name="when"
            scope={scope}
            label="When"
            error={errorOf("when")}
            hint={
              <span role="status">
                {when.typed.trim() === "" ? "The day it took place, or the new date. May be left empty." : null}
                <WindowReading
                  typed={when.typed}
                  statedOn={statedDay(stated.typed, today)}
                  zone={null}
                  isRefused={errorOf("when") !== undefined}
                />
              </span>
            }
          >
            {(control) => <TextInput {...control} {...when.control} autoComplete="off" />}
          </Field>
        </div>
        <SourceFields
          {...{ values, scope, errorOf }}
          beside={
            <Field
              name="statedOn"
              scope={scope}
              label="Stated on"
              error={errorOf("statedOn")}
              className="lg:col-span-4"
            >
              {(control) => <TextInput {...control} {...stated.control} autoComplete="off" />}
            </Field>
          }
        />
        <Field name="said" scope={scope} label="The words as said" error={errorOf("said")}>
          {(control) => <TextArea {...control} rows={2} defaultValue={values.said} />}
        </Field>
        <Button type="submit" busy={pending} className="justify-self-start">
          {pending ? "Writing…" : "Record it"}
        </Button>
      </form>
    </details>
  );
}
