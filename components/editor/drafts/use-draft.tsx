"use client";

import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { beginOf, draftOf, isAsBegun } from "@/components/editor/drafts/draft-of";
import { DraftOffer } from "@/components/editor/drafts/draft-offer";
import { draftsOfForm } from "@/components/editor/drafts/drafts-at-once";
import { draftKey, forgetDraft, keepDraft, type KeptDraft } from "@/components/editor/drafts/kept-drafts";
import { useWhose } from "@/components/editor/drafts/whose";
import { KeyControl } from "@/components/editor/key-control";
import { renewKey } from "@/components/editor/submission-key";
import { valuesOf, type FormValues } from "@/lib/schemas/form-state";

export interface DraftedForm {
  /** What its drafts go by: "launch", "Edit" and the id of a record. Null: nothing is kept. */
  readonly name: string | null;
  /** What the desk lists a draft as, by what the form holds. */
  readonly title: string | ((values: FormValues) => string);
  /** What the form begins with. */
  readonly begin: FormValues;
  /** The submission's key where no script runs. */
  readonly submissionKey: string;
}

export interface Draft {
  /** The form begins anew with it: to be its React key. */
  readonly round: string;
  readonly begin: FormValues;
  /** For the `<form>`. */
  readonly form: {
    readonly ref: (form: HTMLFormElement | null) => void;
    readonly onFocus: () => void;
    readonly onInput: () => void;
    readonly onClick: () => void;
    readonly onKeyUp: () => void;
  };
  /** The control that holds the submission's key. */
  readonly keyControl: ReactNode;
  /** Tells of unsaved work; null where there is none. To stand where the form begins. */
  readonly offer: ReactNode;
  /** Whether unsaved work was found: what the form is folded away in is open then, and stays so. */
  readonly isOpen: boolean;
  /** To be called once it is recorded; `inPlace`: the form stays, and begins anew. */
  readonly forget: (inPlace: boolean) => void;
}

/**
 * Keeps what is typed into a form in this browser until it is recorded: a closed tab or an ended session loses nothing. What was
 * kept before is offered, and taken up with the key that it was sent under. Each opened form keeps its own, so that two tabs do
 * not write over each other.
 */
export function useDraft({ name, title, begin, submissionKey }: DraftedForm): Draft {
  const whose = useWhose();
  const person = name === null ? null : whose;
  const element = useRef<HTMLFormElement | null>(null);
  const begun = useRef<FormValues | null>(null);
  const isOver = useRef(false);
  const [offered, setOffered] = useState<readonly KeptDraft[]>([]);
  const [taken, setTaken] = useState<KeptDraft | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isGone, setGone] = useState(false);
  const [round, setRound] = useState(0);

  const open = useCallback(
    (form: HTMLFormElement | null) => {
      element.current = form;
      if (form === null || person === null || name === null) return;
      const found = draftsOfForm(person, name);
      if (found.length === 0) return;
      setOffered(found);
      setOpen(true);
    },
    [person, name],
  );
  // Recorded in another tab, its key is used: what is typed here since would be taken for the same.
  useEffect(() => {
    if (person === null || kept === null) return;
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key !== draftKey(person, kept) || newValue !== null) return;
      renewKey(element.current?.querySelector<HTMLInputElement>('input[name="key"]') ?? null);
      setKept(null);
      setGone(true);
    };
    window.addEventListener("storage", onStorage);
    return () => window.removeEventListener("storage", onStorage);
  }, [person, kept]);

  const beginAnew = (from: KeptDraft | null) => {
    begun.current = from === null ? null : {};
    setTaken(from);
    setKept(from?.key ?? null);
    setGone(false);
    setRound(round + 1);
  };
  /** Notes what the form holds before anything is typed. */
  const note = () => {
    if (element.current) begun.current ??= valuesOf(new FormData(element.current));
  };
  const keep = () => {
    const form = element.current;
    if (form === null || person === null || name === null || isOver.current) return;
    if (begun.current === null) return note();
    const draft = draftOf(form, { name, title, begun: begun.current });
    if (isAsBegun(draft.values, begun.current)) forgetDraft(person, draft.key);
    else if (keepDraft(person, draft)) setKept(draft.key);
  };
  // A suggestion that was chosen, or a row that was added, is in the form only once it has been drawn.
  const keepSoon = () => void setTimeout(keep, 0);
  const others = offered.filter(({ key }) => key !== kept);
  return {
    round: String(round),
    begin: beginOf(begin, taken),
    form: {
      ref: open,
      onFocus: note,
      onInput: () => {
        keep();
        keepSoon();
      },
      onClick: keepSoon,
      onKeyUp: keepSoon,
    },
    keyControl: <KeyControl submissionKey={taken?.key ?? submissionKey} isRenewed={taken === null} />,
    offer:
      taken === null && others.length === 0 && !isGone ? null : (
        <DraftOffer
          offered={others}
          taken={taken}
          isGone={isGone}
          onTake={beginAnew}
          onDiscard={(draft) => {
            if (person !== null) forgetDraft(person, draft.key);
            setOffered(offered.filter(({ key }) => key !== draft.key));
            if (draft.key === taken?.key) beginAnew(null);
            // What was pressed is gone: whoever pressed it goes on in the form.
            setTimeout(() => focusFirst(element.current), 0);
          }}
        />
      ),
    isOpen,
    forget: (inPlace) => {
      const key = element.current && valuesOf(new FormData(element.current)).key;
      if (person !== null && key) forgetDraft(person, key);
      if (inPlace) beginAnew(null);
      // Nothing that is still on its way, like the key that is let go, keeps it again.
      else isOver.current = true;
    },
  };
}

function focusFirst(form: HTMLFormElement | null): void {
  const first = [...(form?.elements ?? [])].find(
    (control) => !control.matches('[type="hidden"], [type="submit"], [type="button"], :disabled'),
  );
  if (first instanceof HTMLElement) first.focus();
}
