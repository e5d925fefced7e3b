import { TextLink } from "@/components/ui/text-link";
import type { SuggestedPage } from "@/lib/domain/suggestion/suggestion";
import { suggestAddress } from "@/lib/format/suggested";

/** The way to say that something is wrong with a page; without one, with Debut as a whole. */
export function SuggestLink({ about }: { about?: SuggestedPage | undefined }) {
  return (
    <p className="mt-6 print:hidden">
      <TextLink href={suggestAddress(about)}>Something wrong or missing?</TextLink>
    </p>
  );
}
