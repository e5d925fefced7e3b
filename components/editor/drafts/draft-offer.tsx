import type { KeptDraft } from "@/components/editor/drafts/kept-drafts";
import { Button } from "@/components/ui/button";
import { formatMoment } from "@/lib/format/reader-time";

export interface DraftOfferProps {
  /** Unsaved work of this form that is not in it. */
  offered: readonly KeptDraft[];
  /** What is in it. */
  taken: KeptDraft | null;
  /** It was recorded or discarded in another tab. */
  isGone: boolean;
  onTake: (draft: KeptDraft) => void;
  onDiscard: (draft: KeptDraft) => void;
}

/** Tells of work that was never sent, and asks what is to become of it. */
export function DraftOffer({ offered, taken, isGone, onTake, onDiscard }: DraftOfferProps) {
  return (
    <div role="status" className="my-3 grid gap-2 border-l-4 border-ink bg-wash px-3 py-2">
      {isGone ? <p>This was recorded or discarded in another tab. Sent from here, it is recorded anew.</p> : null}
      {taken === null || isGone ? null : (
        <p tabIndex={-1} ref={focusOn}>
          Your unsaved work of {formatMoment(taken.at)} is back.{" "}
          <Button onClick={() => onDiscard(taken)}>Discard it</Button>
        </p>
      )}
      {offered.map((draft) => (
        <p key={draft.key}>
          You have unsaved work of {formatMoment(draft.at)}.{" "}
          <Button onClick={() => onTake(draft)}>
            Take it up<span className="sr-only">: {draft.title}</span>
          </Button>{" "}
          <Button onClick={() => onDiscard(draft)}>
            Discard it<span className="sr-only">: {draft.title}</span>
          </Button>
        </p>
      ))}
    </div>
  );
}

/** It appears when it is asked for: there whoever asked goes on. */
function focusOn(told: HTMLElement | null): void {
  told?.focus();
}
