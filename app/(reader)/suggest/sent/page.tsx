import type { Metadata } from "next";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { formatSuggested, suggestAddress, suggestedPageAddress } from "@/lib/format/suggested";
import { readAbout, type SuggestQuery } from "../_parts/read-about";

export const metadata: Metadata = { title: "Thank you", robots: { index: false } };

/** What a reader is told who sent a suggestion: what becomes of it, and the way back. */
export default async function SentPage({ searchParams }: { searchParams: Promise<SuggestQuery> }) {
  const about = await readAbout(searchParams);
  return (
    <>
      <PageTitle>Thank you</PageTitle>
      <p className="max-w-[40em] font-display text-lead">
        An editor reads it. If it holds, it is recorded with its source, and stands here then; nothing is shown before
        that. Nobody can write back to you, for nothing was asked that tells who you are.
      </p>
      <p className="mt-5 flex flex-wrap gap-x-6">
        {about === null ? (
          <TextLink href="/">What comes next</TextLink>
        ) : (
          <TextLink href={suggestedPageAddress(about)}>Back to {formatSuggested(about)}</TextLink>
        )}
        <TextLink href={suggestAddress(about)}>Something else is wrong or missing</TextLink>
      </p>
    </>
  );
}
