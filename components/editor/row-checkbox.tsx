import { cn } from "@/lib/cn";

export interface RowCheckboxProps {
  name: string;
  /** False where the row's kind has no such thing: it keeps what was checked. */
  isShown: boolean;
  /** True where there is nothing to say by it: it is seen, and not sent. */
  isOff: boolean;
  isChecked: boolean;
  className: string;
  children: string;
}

/** Something that is said of a row by checking it. */
export function RowCheckbox({ name, isShown, isOff, isChecked, className, children }: RowCheckboxProps) {
  return (
    <label className={cn("flex items-baseline gap-2", className, isOff && "text-soft", !isShown && "hidden")}>
      <input type="checkbox" name={name} disabled={isOff} defaultChecked={isChecked} />
      {children}
    </label>
  );
}
