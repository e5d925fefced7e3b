import { randomUUID } from "node:crypto";
import { ReasonForm } from "@/components/editor/reason-form";
import { undoChangeAction } from "@/lib/actions/undo-change";
import type { ChangeView } from "@/lib/data/history/history-view";
import { formatMadeChange } from "@/lib/format/revision-verb";

/** The way to undo a change; nothing where it came by no form, or is undone. */
export function UndoForm({ change }: { change: ChangeView }) {
  if (change.key === null || change.undoneBy !== null) return null;
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
