import type { Decision, SuggestedKind, SuggestedPage } from "@/lib/domain/suggestion/suggestion";
import { addressOf, marketAddress, sourceAddress } from "./address";
import { formatEntryName } from "./launch-title";

const FORM = "/suggest";

/** The form in which readers say that something is wrong with a page, or with Debut as a whole. */
export function suggestAddress(page?: SuggestedPage | null): string {
  return `${FORM}${aboutOf(page)}`;
}

/** Where they are thanked. */
export function suggestedAddress(page: SuggestedPage | null): string {
  return `${FORM}/sent${aboutOf(page)}`;
}

/** A page as an address and a form name it: "device:xiaomi-12s-ultra". */
export function suggestedName({ kind, slug }: SuggestedPage): string {
  return `${kind}:${slug}`;
}

function aboutOf(page: SuggestedPage | null | undefined): string {
  return page ? `?about=${suggestedName(page)}` : "";
}

/** The page for readers that a suggestion is about. */
export function suggestedPageAddress({ kind, slug }: SuggestedPage): string {
  if (kind === "market") return marketAddress(slug);
  return kind === "source" ? sourceAddress(slug) : addressOf({ kind, slug });
}

interface Suggested {
  readonly kind: SuggestedKind;
  readonly slug: string;
  readonly title: string | null;
  readonly brand: string;
  readonly lineUp: readonly (string | null)[];
}

/** What a suggestion is about, by name. */
export function formatSuggested({ kind, ...parts }: Suggested): string {
  if (kind === "market" || kind === "source") return parts.title ?? parts.slug;
  return formatEntryName({ kind, ...parts });
}

const DECIDED: Readonly<Record<Decision, string>> = {
  "take-up": "Taken up",
  dismiss: "Dismissed",
  reopen: "Reopened",
};

/** What was decided on a suggestion, before who did it. */
export function formatDecision(decision: Decision): string {
  return DECIDED[decision];
}
