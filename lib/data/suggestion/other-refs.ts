import type { SuggestedView } from "@/lib/data/suggestion/suggestion-view";

/** A market as what a suggestion is about. */
export function marketRef({ code, name }: { readonly code: string; readonly name: string | null }): SuggestedView {
  return { kind: "market", id: code, slug: code, title: name, brand: "", lineUp: [] };
}

/** A source as what a suggestion is about. */
export function sourceRef({
  id,
  slug,
  name,
}: {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}): SuggestedView {
  return { kind: "source", id, slug, title: name, brand: "", lineUp: [] };
}
