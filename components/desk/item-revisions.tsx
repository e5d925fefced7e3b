import { NeedItem } from "@/components/desk/need-item";
import type { CatalogRevisionView } from "@/lib/data/desk/catalog-item";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import { formatInstant } from "@/lib/format/instant";
import { formatRecordField } from "@/lib/format/record-field";

export interface ItemRevisionsProps {
  kind: EditedKind;
  revisions: readonly CatalogRevisionView[];
}

/** What was changed of a source or a group of markets: who, when, what it was and is, and why. */
export function ItemRevisions({ kind, revisions }: ItemRevisionsProps) {
  return (
    <ul>
      {revisions.map(({ id, at, by, why, changes }) => (
        <NeedItem key={id}>
          {changes.map(({ field, before, after }) => (
            <p key={field}>
              {formatRecordField(kind, field).label}: {before ?? "none"} → {after ?? "none"}
            </p>
          ))}
          <p className="text-fine text-soft">
            {by ?? "A script"}, <time dateTime={at}>{formatInstant(at)}</time>: {why}
          </p>
        </NeedItem>
      ))}
    </ul>
  );
}
