import type { ReactNode } from "react";

/** A paragraph to read, no wider than is good to. */
export function Text({ children }: { children: ReactNode }) {
  return <p className="mb-2.5 max-w-[42em]">{children}</p>;
}
