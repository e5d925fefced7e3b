import type { ReactNode } from "react";

/** Names in columns, as an index is set: short ones leave a wide page empty. */
export function MarketColumns({ children }: { children: ReactNode }) {
  return <div className="columns-2 gap-x-8 sm:columns-3 lg:columns-4">{children}</div>;
}
