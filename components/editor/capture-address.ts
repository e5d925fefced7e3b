import type { SubjectKind } from "@/lib/domain/claim/claim";

/** The form for what a text says, begun with a record. */
export function captureAbout({ kind, slug }: { kind: SubjectKind; slug: string }): string {
  return `/edit/capture?about=${kind}:${slug}`;
}

/** The same, begun with what a reader suggested. */
export function captureSuggested(id: string): string {
  return `/edit/capture?suggestion=${id}`;
}
