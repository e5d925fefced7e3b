import type { SubjectKind } from "@/lib/domain/claim/claim";

/** What stands where a record's name would: nobody has named it yet. */
const UNNAMED: Readonly<Record<SubjectKind, string>> = {
  brand: "Unnamed brand",
  series: "Unnamed series",
  device: "Unnamed phone",
  launch: "Untitled launch",
};

export function formatSubjectName({ kind, name }: { kind: SubjectKind; name: string | null }): string {
  return name ?? UNNAMED[kind];
}

/** "Xiaomi 12S series": a family within a sentence, unless its name says what it is. */
export function formatSeriesName(name: string): string {
  return /series|generation|lineup|line-up$/i.test(name) ? name : `${name} series`;
}
