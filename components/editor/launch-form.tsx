"use client";

import { AnswerBox } from "@/components/editor/answer-box";
import { errorsOfLaunch } from "@/components/editor/launch-errors";
import { errorsAt, summaryOf } from "@/components/editor/form-errors";
import { useDraft, type Draft } from "@/components/editor/drafts/use-draft";
import { DeviceList } from "@/components/editor/device-list";
import { SourceFields } from "@/components/editor/source-fields";
import { statedDay } from "@/components/editor/stated-day";
import { StatedOnField } from "@/components/editor/stated-on-field";
import { useActionForm } from "@/components/editor/use-action-form";
import { useTyped } from "@/components/editor/use-typed";
import { WindowField } from "@/components/editor/window-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SelectInput } from "@/components/ui/select-input";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { recordLaunchAction } from "@/lib/actions/record-launch";
import type { BrandPickView, MarketPickView } from "@/lib/data/pickers";
import type { Day } from "@/lib/domain/window/window";
import { LAUNCH_STATUS_CHOICES, WORDING_CHOICES } from "@/lib/format/choices";
import { freshForm, type FormValues } from "@/lib/schemas/form-state";

export interface LaunchFormProps {
  brands: readonly BrandPickView[];
  markets: readonly MarketPickView[];
  today: Day;
  /** Today, as the form offers it for the day of the statement. */
  statedOn: string;
  /** The submission's key: a form without JavaScript is recorded once too. */
  submissionKey: string;
}

const WORDINGS = [{ value: "", label: "Choose" }, ...WORDING_CHOICES];

/** Records a launch as one source tells it: what, when, which devices where, and who says so. */
export function LaunchForm({ statedOn, submissionKey, ...offered }: LaunchFormProps) {
  const draft = useDraft({ name: "launch", title: draftTitle, begin: { statedOn }, submissionKey });
  return <LaunchFields key={draft.round} {...offered} draft={draft} />;
}

function draftTitle(values: FormValues): string {
  const called = values.title || values["devices.0.name"];
  return called ? `Record a launch: ${called}` : "Record a launch";
}

type LaunchFieldsProps = Omit<LaunchFormProps, "statedOn" | "submissionKey"> & { draft: Draft };

function LaunchFields({ brands, markets, today, draft }: LaunchFieldsProps) {
  const { state, pending, form } = useActionForm(recordLaunchAction, freshForm(draft.begin), draft.forget);
  const { values } = state;
  const errors = errorsOfLaunch(state);
  const errorOf = (name: string) => errorsAt(name, errors);
  const brand = useTyped(values.brand ?? "");
  const when = useTyped(values.when ?? "");
  const stated = useTyped(values.statedOn ?? "");
  const of = brands.find(({ slug }) => slug === brand.typed) ?? null;
  return (
    <>
      {draft.offer}
      <form {...form} {...draft.form} noValidate className="pb-16">
        {/* Enter in a text control presses the first button of a form: that must not be one that adds a row. */}
        <button type="submit" tabIndex={-1} aria-hidden className="sr-only">
          Record
        </button>
        <AnswerBox state={state} errors={summaryOf(errors)} />
        {draft.keyControl}
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-12">
          <Field name="brand" label="Brand" error={errorOf("brand")} className="lg:col-span-3">
            {(control) => (
              <SelectInput
                {...control}
                {...brand.control}
                choices={[
                  { value: "", label: "Choose" },
                  ...brands.map(({ slug, name }) => ({ value: slug, label: name })),
                ]}
              />
            )}
          </Field>
          <Field
            name="title"
            label="Title"
            error={errorOf("title")}
            hint="As the event is called: “Xiaomi 12S launch”."
            className="lg:col-span-6"
          >
            {(control) => <TextInput {...control} defaultValue={values.title} />}
          </Field>
          <label className="flex items-baseline gap-2 sm:pt-8 lg:col-span-3">
            <input type="checkbox" name="quiet" defaultChecked={values.quiet === "on"} />
            Quiet: no event, no title
          </label>
          <WindowField
            name="when"
            label="When"
            when={when}
            statedOn={statedDay(stated.typed, today)}
            zone={of?.zone ?? null}
            error={errorOf("when")}
            className="sm:col-span-2 lg:col-span-9"
          />
          <Field name="status" label="The launch" error={errorOf("status")} className="lg:col-span-3">
            {(control) => (
              <SelectInput {...control} choices={LAUNCH_STATUS_CHOICES} defaultValue={values.status ?? "planned"} />
            )}
          </Field>
        </div>
        <Section id="devices" title="Devices" note="Each with the markets that the source names for it.">
          <DeviceList {...{ brand: of, markets, values, errorOf }} />
        </Section>
        <Section id="source" title="Who says so">
          <SourceFields
            {...{ values, errorOf }}
            beside={
              <Field name="wording" label="How surely" error={errorOf("wording")} className="lg:col-span-4">
                {(control) => <SelectInput {...control} choices={WORDINGS} defaultValue={values.wording} />}
              </Field>
            }
          />
          <div className="mt-3 grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-12">
            <StatedOnField today={today} stated={stated} error={errorOf("statedOn")} />
            <Field
              name="said"
              label="The words as said"
              error={errorOf("said")}
              hint="The sentence that says it, in its own language."
              className="sm:col-span-2 lg:col-span-8"
            >
              {(control) => <TextArea {...control} defaultValue={values.said} />}
            </Field>
            <Field
              name="note"
              label="Note"
              error={errorOf("note")}
              hint="For other editors. May be left empty."
              className="sm:col-span-2 lg:col-span-12"
            >
              {(control) => <TextArea {...control} rows={2} defaultValue={values.note} />}
            </Field>
          </div>
        </Section>
        <Button type="submit" weight="main" busy={pending} className="mt-6">
          {pending ? "Recording…" : "Record the launch"}
        </Button>
      </form>
    </>
  );
}
