import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

export interface ButtonProps extends ComponentProps<"button"> {
  /** `main` is the one thing that a form is for; `quiet` is everything beside it. */
  weight?: "main" | "quiet";
  /** While true the button says so and does nothing, but keeps the focus. */
  busy?: boolean;
}

const WEIGHTS = {
  main: "border-ink bg-ink px-4 py-2 font-semibold text-paper hover:bg-paper hover:text-ink",
  quiet: "border-hair px-2.5 py-1 text-ink hover:border-ink",
} as const;

export function Button({ weight = "quiet", busy = false, type = "button", className, ...props }: ButtonProps) {
  return (
    <button
      type={type}
      aria-disabled={busy || undefined}
      className={cn(
        "cursor-pointer rounded-mark border text-body aria-disabled:cursor-progress aria-disabled:opacity-60",
        WEIGHTS[weight],
        className,
      )}
      {...props}
    />
  );
}
