import { DifferenceList } from "@/components/history/difference-list";
import { changeAddress, historyAddress } from "@/components/history/history-address";
import { UndoForm } from "@/components/history/undo-form";
import { TextLink } from "@/components/ui/text-link";
import type { ChangeRefView, ChangeView, RevisionView } from "@/lib/data/history/history-view";
import { formatCount } from "@/lib/format/count";
import { formatInstant } from "@/lib/format/instant";
import { formatRevised } from "@/lib/format/revised-name";
import { formatVerb } from "@/lib/format/revision-verb";
import { deskFolder } from "@/lib/schemas/record-form";

/** Who, when and why, and what became of each record. */
export function ChangeBody({ change }: { change: ChangeView }) {
  const { at, by, why, claims, operations, undoes, undoneBy } = change;
  const counted = [
    ...(claims > 0 ? [`${formatCount(claims, "claim")} recorded`] : []),
    ...(operations > 0 ? [`${formatCount(operations, "thing")} done to claims`] : []),
  ];
  return (
    <>
      <p className="text-fine text-soft">
        {by ?? "Nobody: a script"}, <time dateTime={at}>{formatInstant(at)}</time>
        {counted.length === 0 ? null : ` · ${counted.join(", ")}`}
      </p>
      {why === null ? null : <p className="wrap-anywhere">{why}</p>}
      {undoes === null ? null : (
        <p className="text-fine">
          It undid: <ChangeRef change={undoes} />
        </p>
      )}
      {undoneBy === null ? null : (
        <p className="text-fine font-semibold">
          Undone: <ChangeRef change={undoneBy} />
        </p>
      )}
      <ul className="mt-1 grid gap-2">
        {change.revisions.map((revision) => (
          <li key={revision.id} className="border-l border-hair pl-3">
            <RevisedRecord revision={revision} />
            <DifferenceList revision={revision} />
          </li>
        ))}
      </ul>
      {change.others > 0 && change.key !== null ? (
        <p className="pt-1 text-fine">
          <TextLink href={changeAddress(change.key)}>And {formatCount(change.others, "other record")}</TextLink>
        </p>
      ) : null}
    </>
  );
}

export interface ChangeItemProps {
  change: ChangeView;
  /** Whether whoever looks may undo it. */
  undoable: boolean;
}

/** One change as an entry of the history. */
export function ChangeItem({ change, undoable }: ChangeItemProps) {
  const verb = formatVerb(change.verb);
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-hair py-3 sm:grid-cols-[1fr_16rem]">
      <div className="min-w-0">
        <h3 className="font-semibold">
          {change.key === null ? verb : <TextLink href={changeAddress(change.key)}>{verb}</TextLink>}
        </h3>
        <ChangeBody change={change} />
      </div>
      {/* What was undone meanwhile begins its form anew. */}
      {undoable ? <UndoForm key={change.undoneBy?.key ?? "stands"} change={change} /> : null}
    </li>
  );
}

function ChangeRef({ change: { key, verb, at, by } }: { change: ChangeRefView }) {
  return (
    <>
      <TextLink href={changeAddress(key)}>{formatVerb(verb)}</TextLink>, {by ?? "nobody: a script"}, {formatInstant(at)}
    </>
  );
}

function RevisedRecord({ revision: { record, version } }: { revision: RevisionView }) {
  if (record === null) return <p className="text-fine text-soft">A record that is no more</p>;
  const { kind, slug, merged } = record;
  const desk = merged ? null : kind === "person" ? "/edit/people" : `${deskFolder(kind)}/${slug}`;
  const name = formatRevised(record);
  return (
    <p className="wrap-anywhere">
      {desk === null ? name : <TextLink href={desk}>{name}</TextLink>}{" "}
      <TextLink href={historyAddress({ kind, record: record.id })} className="ml-2 text-fine text-soft">
        {version === null ? "history" : `version ${version}`}
        <span className="sr-only"> of {name}: its history</span>
      </TextLink>
    </p>
  );
}
