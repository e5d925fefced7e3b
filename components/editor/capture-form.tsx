"use client";

import { useMemo } from "react";
import { AnswerBox } from "@/components/editor/answer-box";
import { CaptureClaim } from "@/components/editor/capture-claim";
import { errorsOfReport } from "@/components/editor/capture-errors";
import { CaptureRecord } from "@/components/editor/capture-record";
import { useDraft, type Draft } from "@/components/editor/drafts/use-draft";
import { marketFinder } from "@/components/editor/finders";
import { errorsAt, summaryOf } from "@/components/editor/form-errors";
import { RowButton } from "@/components/editor/row-button";
import { SourceFields } from "@/components/editor/source-fields";
import { statedDay } from "@/components/editor/stated-day";
import { StatedOnField } from "@/components/editor/stated-on-field";
import { useActionForm } from "@/components/editor/use-action-form";
import { useCaptureRows } from "@/components/editor/use-capture-rows";
import { useTyped } from "@/components/editor/use-typed";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SelectInput } from "@/components/ui/select-input";
import { TextArea } from "@/components/ui/text-area";
import { recordReportAction } from "@/lib/actions/record-report";
import type { BrandPickView, MarketPickView } from "@/lib/data/pickers";
import type { Day } from "@/lib/domain/window/window";
import { freshForm, type FormValues } from "@/lib/schemas/form-state";
import { canHaveMore, type ReportList, rowsControl } from "@/lib/schemas/report-rows";

export interface CaptureFormProps {
  brands: readonly BrandPickView[];
  markets: readonly MarketPickView[];
  today: Day;
  /** What the form begins with: the day, a record, a source. */
  begin: FormValues;
  /** The submission's key: a form without JavaScript is recorded once too. */
  submissionKey: string;
}

/** Records what one text says: its source and day once, what it speaks of, and each thing that it says of it. */
export function CaptureForm({ begin, submissionKey, ...offered }: CaptureFormProps) {
  const draft = useDraft({ name: "capture", title: draftTitle, begin, submissionKey });
  return <CaptureFields key={draft.round} {...offered} draft={draft} />;
}

function draftTitle(values: FormValues): string {
  const called = values["records.0.name"] || values["records.0.title"] || values["source.name"];
  return called ? `Capture a text: ${called}` : "Capture a text";
}

type CaptureFieldsProps = Omit<CaptureFormProps, "begin" | "submissionKey"> & { draft: Draft };

function CaptureFields({ brands, markets, today, draft }: CaptureFieldsProps) {
  const { state, pending, form } = useActionForm(recordReportAction, freshForm(draft.begin), draft.forget);
  const errors = errorsOfReport(state);
  const errorOf = (name: string) => errorsAt(name, errors);
  const rows = useCaptureRows(state.values);
  const { values, records, claims } = rows;
  const stated = useTyped(values.statedOn ?? "");
  const findMarket = useMemo(() => marketFinder(markets), [markets]);
  const removing = (list: ReportList, row: number, what: string) => (
    <RowButton
      intent={`remove-${list}-${row}`}
      onClick={rows.remove(list, row)}
      className="self-end justify-self-start sm:col-span-2 lg:col-span-12 lg:justify-self-end"
    >
      Remove {what}
    </RowButton>
  );
  return (
    <>
      {draft.offer}
      <form {...form} {...draft.form} noValidate className="pb-16">
        {/* Enter in a text control presses the first button of a form: that must not be one that takes a row away. */}
        <button type="submit" tabIndex={-1} aria-hidden className="sr-only">
          Record
        </button>
        <AnswerBox state={state} errors={summaryOf(errors)} />
        {draft.keyControl}
        {/* The reader's suggestion that it records, if it does. */}
        <input type="hidden" name="suggestion" defaultValue={values.suggestion ?? ""} />
        <Section id="source" title="Who says so">
          <SourceFields
            {...{ values, errorOf }}
            beside={
              <Field
                name="source.brand"
                label="Brand that speaks"
                error={errorOf("source.brand")}
                hint="Of a new source that is a brand’s own voice."
                className="lg:col-span-4"
              >
                {(control) => (
                  <SelectInput
                    {...control}
                    choices={[
                      { value: "", label: "None" },
                      ...brands.map(({ slug, name }) => ({ value: slug, label: name })),
                    ]}
                    defaultValue={values[control.name]}
                  />
                )}
              </Field>
            }
          >
            <StatedOnField today={today} stated={stated} error={errorOf("statedOn")} />
          </SourceFields>
        </Section>
        <Section id="records" title="What it speaks of" note="Phones, launches, series and brands: known ones, or new.">
          <input type="hidden" name={rowsControl("records")} value={records.map(({ row }) => row).join(" ")} />
          {records.map(({ row }, place) => (
            <CaptureRecord
              key={row}
              {...{ row, brands, values, errorOf }}
              number={place + 1}
              onSeen={rows.see}
              remove={records.length > 1 ? removing("records", row, `record ${place + 1}`) : null}
            />
          ))}
          <Adding list="records" {...rows}>
            Another record
          </Adding>
        </Section>
        <Section id="claims" title="What it says" note="One claim for each thing that it says of a record.">
          <input type="hidden" name={rowsControl("claims")} value={claims.join(" ")} />
          {claims.map((row, place) => (
            <CaptureClaim
              key={row}
              {...{ row, records, brands, findMarket, values, errorOf }}
              number={place + 1}
              statedOn={statedDay(stated.typed, today)}
              remove={claims.length > 1 ? removing("claims", row, `claim ${place + 1}`) : null}
            />
          ))}
          <Adding list="claims" {...rows}>
            Another claim
          </Adding>
        </Section>
        <Field
          name="note"
          label="Note"
          error={errorOf("note")}
          hint="For other editors. May be left empty."
          className="mt-9 border-t border-ink pt-3"
        >
          {(control) => <TextArea {...control} rows={2} defaultValue={values.note} />}
        </Field>
        <Button type="submit" weight="main" busy={pending} className="mt-6">
          {pending ? "Recording…" : "Record what it says"}
        </Button>
      </form>
    </>
  );
}

type AddingProps = Pick<ReturnType<typeof useCaptureRows>, "add" | "values"> & { list: ReportList; children: string };

/** One more row; and, where no script runs, the fields of what was chosen in the rows above. */
function Adding({ list, add, values, children }: AddingProps) {
  return (
    <div className="flex flex-wrap gap-3">
      {canHaveMore(values, list) ? (
        <RowButton id={`add-${list}`} intent={`add-${list}`} onClick={add(list)}>
          {children}
        </RowButton>
      ) : null}
      <noscript>
        <Button type="submit" name="intent" value="show">
          Show the fields of what is chosen
        </Button>
      </noscript>
    </div>
  );
}
