import type { NamedView } from "@/lib/data/ledger/claim-view";
import { cn } from "@/lib/cn";
import { LATER_NAME } from "@/lib/format/as-of";

export interface LaterNameProps {
  of: { readonly laterName?: NamedView["laterName"] | undefined };
  className?: string;
}

/** Beside a name that nobody had used by the page's day. */
export function LaterName({ of, className }: LaterNameProps) {
  return of.laterName ? <span className={cn("text-soft", className)}>{LATER_NAME}</span> : null;
}
