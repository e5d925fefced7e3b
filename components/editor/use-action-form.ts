"use client";

import { unstable_rethrow } from "next/navigation";
import { startTransition, useActionState, useRef, type FormEvent } from "react";
import { goOn, placeOf, type Place } from "@/components/editor/go-on";
import { unreachableForm, valuesOf, type FormState } from "@/lib/schemas/form-state";

export type FormAction<F> = (before: FormState<F>, form: FormData) => Promise<FormState<F>>;

export interface ActionForm<F> {
  state: FormState<F>;
  pending: boolean;
  /** For the `<form>`: with JavaScript nothing that was typed is ever reset; without it, the form posts as any form. */
  form: { action: (form: FormData) => void; onSubmit: (event: FormEvent<HTMLFormElement>) => void };
}

/**
 * A form on a server action. While an answer is awaited, a second click does nothing. An answer that never comes
 * (no network, a server that restarts) is a state like any other: `unreachable`. `onRecorded` is told of one that was
 * done, and whether that left the page as it is.
 */
export function useActionForm<F>(
  action: FormAction<F>,
  initial: FormState<F>,
  onRecorded?: (inPlace: boolean) => void,
): ActionForm<F> {
  const place = useRef<Place | null>(null);
  async function guarded(before: FormState<F>, form: FormData): Promise<FormState<F>> {
    try {
      const answer = await action(before, form);
      if (answer.status === "done") {
        if (place.current) goOn(place.current);
        onRecorded?.(true);
      }
      return answer;
    } catch (error) {
      // An action that leads elsewhere has done what it was asked for.
      if (isLeadingElsewhere(error)) onRecorded?.(false);
      unstable_rethrow(error);
      return unreachableForm(valuesOf(form));
    }
  }
  // The server renders the action itself into the form: that is what a browser without JavaScript posts to.
  const reached = typeof window === "undefined" ? action : guarded;
  const [state, dispatch, pending] = useActionState(reached, initial);
  return {
    state,
    pending,
    form: {
      action: dispatch,
      onSubmit: (event) => {
        event.preventDefault();
        if (pending) return;
        const { submitter } = event.nativeEvent as SubmitEvent;
        const form = new FormData(event.currentTarget, submitter);
        place.current = placeOf(event.currentTarget, submitter);
        startTransition(() => dispatch(form));
      },
    },
  };
}

function isLeadingElsewhere(error: unknown): boolean {
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : null;
  return typeof digest === "string" && digest.startsWith("NEXT_REDIRECT");
}
