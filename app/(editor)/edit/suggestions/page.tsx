import type { Metadata } from "next";
import { OpenSuggestions } from "@/components/suggestion/open-suggestions";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { TextLink } from "@/components/ui/text-link";
import { listSuggestions } from "@/lib/data/suggestion/list-suggestions";
import { formatNumber } from "@/lib/format/count";
import { pageAddress, type PageQuery, readPart } from "../_parts/read-part";
import { requireSession } from "../_parts/require-session";

export const metadata: Metadata = { title: "Suggestions", robots: { index: false } };

const PATH = "/edit/suggestions";

export default async function SuggestionsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const editor = await requireSession(PATH, "review");
  const part = readPart(await searchParams);
  const { shown, count, more, pages } = await listSuggestions(editor.id, part);
  return (
    <>
      <PageTitle
        below={
          <>
            What readers say is wrong or missing, the oldest first. No reader sees any of it.{" "}
            <TextLink href={`${PATH}/decided`} className="ml-4">
              What was decided
            </TextLink>
          </>
        }
        aside={count === 0 ? null : `${more ? "more than " : ""}${formatNumber(count)}`}
      >
        Suggestions
      </PageTitle>
      {shown.length === 0 ? (
        <Empty>
          Nothing waits. What readers send in by “Something wrong or missing?” stands here until you decide.
        </Empty>
      ) : (
        <OpenSuggestions suggestions={shown} />
      )}
      <Pager page={part.page} pages={pages} to={pageAddress(PATH)} />
    </>
  );
}
