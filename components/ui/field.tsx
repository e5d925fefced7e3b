import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

/** What ties a control to its label, its hint and its error. */
export interface ControlProps {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

export interface FieldProps {
  name: string;
  /** Tells the same field of several forms on one page apart. */
  scope?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence that says what is wrong and what would be right. */
  error?: ReactNode;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

/** The id of a control, so that a summary of errors can link to it. */
export function controlId(name: string, scope = ""): string {
  return `field-${scope}${name.replaceAll(".", "-")}`;
}

/** A label, one control, what helps to fill it in, and beside it what is wrong with what was typed. */
export function Field({ name, scope, label, hint, error, className, children }: FieldProps) {
  const id = controlId(name, scope);
  const told = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((part) => part !== null).join(" ");
  return (
    <div className={cn("min-w-0", className)}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {children({
        id,
        name,
        ...(told ? { "aria-describedby": told } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-fine font-semibold text-red">
          {error}
        </p>
      ) : null}
      {hint ? (
        <div id={`${id}-hint`} className="mt-1 text-fine text-soft">
          {hint}
        </div>
      ) : null}
    </div>
  );
}
