import type { MouseEventHandler, ReactNode } from "react";
import { Button } from "@/components/ui/button";

export interface RowButtonProps {
  id?: string;
  /** What the form is asked for where no script runs. */
  intent: string;
  onClick: MouseEventHandler<HTMLButtonElement>;
  className?: string;
  children: ReactNode;
}

/** Adds or removes a row: at once, or, without JavaScript, by sending the form. */
export function RowButton({ intent, children, ...props }: RowButtonProps) {
  return (
    <Button type="submit" name="intent" value={intent} formNoValidate {...props}>
      {children}
    </Button>
  );
}
