import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { SuggestionForm } from "@/components/suggestion/suggestion-form";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { formatSuggested, suggestedName, suggestedPageAddress } from "@/lib/format/suggested";
import { readAbout, type SuggestQuery } from "./_parts/read-about";

export const metadata: Metadata = {
  title: "Something wrong or missing?",
  description:
    "Tell the editors of Debut what is wrong or missing, with a link to where it can be read. It takes no account.",
  robots: { index: false },
};

/** Rendered for each visitor, and so throttled (proxy.ts): a form has a key of its own. */
export default async function SuggestPage({ searchParams }: { searchParams: Promise<SuggestQuery> }) {
  const about = await readAbout(searchParams);
  return (
    <>
      <PageTitle
        below={
          about === null ? (
            "About Debut as a whole. On the page of a phone, a launch or anything else, the same link is about that page."
          ) : (
            <>
              About <TextLink href={suggestedPageAddress(about)}>{formatSuggested(about)}</TextLink>
            </>
          )
        }
      >
        Something wrong or missing?
      </PageTitle>
      <p className="mb-6 max-w-[40em]">
        Everything here rests on what somebody said, and where. Say what is wrong or missing and where it can be read:
        an editor reads it, and records it if it holds. Nothing of it is shown before that.
      </p>
      <SuggestionForm about={about === null ? "" : suggestedName(about)} submissionKey={randomUUID()} />
    </>
  );
}
