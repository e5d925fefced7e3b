import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import type { ComparedRow } from "@/lib/data/compare/comparison-view";
import { formatSame } from "@/lib/format/compare";
import { FIRST } from "./cell";

export interface LineProps<Cell> {
  label: ReactNode;
  row: ComparedRow<Cell>;
  /** What a phone's cell tells; `place` is the phone's among all. */
  children: (cell: Cell, place: number) => ReactNode;
}

/** One line: what holds for each phone. One in which all are the same says so, stands back, and can be left out. */
export function Line<Cell>({ label, row: { cells, same }, children }: LineProps<Cell>) {
  return (
    <tr className={cn("break-inside-avoid", same && "text-soft group-has-checked/compare:hidden")}>
      <th
        scope="row"
        className={cn(FIRST, "border-b border-hair py-2 max-md:text-fine", same ? "font-normal" : "font-semibold")}
      >
        {label}
        {same ? <span className="block text-fine font-normal text-soft">{formatSame(cells.length)}</span> : null}
      </th>
      {cells.map((cell, place) => (
        <td key={place} className="border-b border-hair py-2 pr-3 align-top wrap-anywhere">
          {children(cell, place)}
        </td>
      ))}
    </tr>
  );
}
