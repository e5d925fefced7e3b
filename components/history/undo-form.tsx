import { randomUUID } from "node:crypto";
import { ReasonForm } from "@/components/editor/reason-form";
import { undoChangeAction } from "@/lib/actions/undo-change";
import type { ChangeView } from "@/lib/data/history/history-view";
import { formatFixed } from "@/lib/format/fixed-change";
import { formatMadeChange } from "@/lib/format/revision-verb";

/** The way to undo a change, or why there is none and what to do instead; nothing where it is undone. */
export function UndoForm({ change }: { change: ChangeView }) {
  if (change.undoneBy !== null) return null;
  if (change.fixed !== null) return <p className="text-fine text-soft">{formatFixed(change.fixed)}</p>;
  if (change.key === null) return null;
  return (
    <ReasonForm
      action={undoChangeAction}
      id={change.key}
      verb="Undo"
      of={formatMadeChange(change)}
      hint="All of it, as a change of its own: it stays in the history, and can be undone."
      submissionKey={randomUUID()}
    />
  );
}
