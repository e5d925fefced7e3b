"use client";

import { Button } from "@/components/ui/button";
import { controlId } from "@/components/ui/field";
import { takeTheirs } from "@/lib/schemas/record-form";

export interface TakeTheirsProps {
  field: string;
  scope: string;
  label: string;
  theirs: string;
}

/** Puts what somebody else made of a field in place of what was typed. Without JavaScript the form sends itself for it. */
export function TakeTheirs({ field, scope, label, theirs }: TakeTheirsProps) {
  return (
    <Button
      type="submit"
      name="intent"
      value={takeTheirs(field)}
      className="mt-1"
      onClick={(event) => {
        const control = document.getElementById(controlId(field, scope));
        if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
        event.preventDefault();
        control.value = theirs;
        control.focus();
      }}
    >
      Take theirs<span className="sr-only">: {label}</span>
    </Button>
  );
}
