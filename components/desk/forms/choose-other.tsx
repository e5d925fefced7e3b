"use client";

import { useState } from "react";
import { deviceFinder } from "@/components/editor/finders";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";

export interface ChooseOtherProps {
  /** Slug of the brand whose family both belong to. */
  brand: string;
  /** What was typed, and what is wrong with it. */
  typed: string;
  error: string | undefined;
}

/** Chooses the device that stays: by any of its names, or by the address of its page. An ordinary form, which changes nothing. */
export function ChooseOther({ brand, typed, error }: ChooseOtherProps) {
  const [find] = useState(() => deviceFinder(brand));
  const [chosen, setChosen] = useState("");
  return (
    <form method="get" className="grid max-w-md gap-2 py-2">
      <input type="hidden" name="id" value={chosen} />
      <Field
        name="into"
        label="The phone that stays"
        hint="Choose it by any of its names, or paste the address of its page."
        error={error}
      >
        {(control) => (
          <Combobox
            {...control}
            find={find}
            defaultValue={typed}
            onText={(_, one) => setChosen(one?.id ?? "")}
            required
          />
        )}
      </Field>
      <Button type="submit" className="justify-self-start">
        See what moves
      </Button>
    </form>
  );
}
