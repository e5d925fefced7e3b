import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import type { ComparedPhoneView, ComparedRow } from "@/lib/data/compare/comparison-view";
import { formatSubjectName } from "@/lib/format/subject-name";
import { FIRST } from "./cell";

export interface PartProps {
  title: ReactNode;
  note?: ReactNode;
  phones: readonly ComparedPhoneView[];
  /** The lines of the part: where all of them are the same, it goes with them. */
  rows: readonly Pick<ComparedRow<unknown>, "same">[];
  children: ReactNode;
}

/** Lines that belong together. The phones' names stand over each part: on a long page the head of the table is far. */
export function Part({ title, note, phones, rows, children }: PartProps) {
  return (
    <tbody className={cn(rows.every(({ same }) => same) && "group-has-checked/compare:hidden")}>
      <tr className="break-after-avoid">
        <th scope="rowgroup" colSpan={phones.length + 1} className="pt-6 text-left font-normal">
          <span className="sticky left-0 inline-block max-w-[20rem]">
            <span className="font-display text-lead font-medium">{title}</span>
            {note ? <span className="text-fine text-soft"> {note}</span> : null}
          </span>
        </th>
      </tr>
      <tr aria-hidden className="break-after-avoid">
        <td className={cn(FIRST, "border-b border-ink")} />
        {phones.map(({ ref }) => (
          <td key={ref.id} className="border-b border-ink pr-3 pb-1 align-bottom text-fine text-soft wrap-anywhere">
            {formatSubjectName(ref)}
          </td>
        ))}
      </tr>
      {children}
    </tbody>
  );
}
