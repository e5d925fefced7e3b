import type { SubjectKind } from "@/lib/domain/claim/claim";

const FOLDERS: Readonly<Record<SubjectKind, string>> = {
  brand: "/brands",
  series: "/series",
  device: "/devices",
  launch: "/launches",
};

/** The page of a record. */
export function addressOf({ kind, slug }: { kind: SubjectKind; slug: string }): string {
  return `${FOLDERS[kind]}/${slug}`;
}
