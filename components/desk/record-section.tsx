import { randomUUID } from "node:crypto";
import { BegunAnew } from "@/components/desk/forms/begun-anew";
import { EditForm } from "@/components/desk/forms/edit-form";
import { RenameForm } from "@/components/desk/forms/rename-form";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CatalogRecordView } from "@/lib/data/desk/catalog-record";
import { formatRecordField } from "@/lib/format/record-field";

export interface RecordSectionProps {
  record: CatalogRecordView;
  /** What the record is called. */
  name: string;
}

/** What the catalog itself says of a record, without any claim, and the forms that change it. */
export function RecordSection({ record, name }: RecordSectionProps) {
  const { id, kind, slug, version, fields, choices } = record;
  const shown = (field: string, value: string | null) =>
    choices[field]?.find((choice) => choice.value === value)?.label ?? value ?? "none";
  return (
    <Section id="record" title="The record" note="what needs no claim">
      <dl className="grid max-w-xl grid-cols-[auto_1fr] gap-x-4 pb-2 wrap-anywhere">
        {Object.entries(fields).map(([field, value]) => (
          <div key={field} className="contents">
            <dt className="text-soft">{formatRecordField(kind, field).label}</dt>
            <dd>{shown(field, value)}</dd>
          </div>
        ))}
        <dt className="text-soft">Address</dt>
        <dd>{slug}</dd>
      </dl>
      <BegunAnew version={version}>
        <EditForm record={record} of={name} submissionKey={randomUUID()} />
        {kind === "source" || kind === "market" ? null : (
          <RenameForm {...{ id, kind, slug }} of={name} submissionKey={randomUUID()} />
        )}
      </BegunAnew>
      {kind === "device" ? (
        <p className="text-fine">
          <TextLink href={`/edit/devices/${slug}/merge`} className="text-soft">
            Merge it into another phone
          </TextLink>
        </p>
      ) : null}
    </Section>
  );
}
