import type { Metadata } from "next";
import { DecisionList } from "@/components/suggestion/decision-list";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { TextLink } from "@/components/ui/text-link";
import { listDecisions } from "@/lib/data/suggestion/list-decisions";
import { pageAddress, type PageQuery, readPart } from "../../_parts/read-part";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "Suggestions decided", robots: { index: false } };

const PATH = "/edit/suggestions/decided";

export default async function DecidedPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const editor = await requireSession(PATH, "review");
  const part = readPart(await searchParams);
  const { shown, pages } = await listDecisions(editor.id, part);
  return (
    <>
      <PageTitle
        below={
          <>
            What became of what readers suggested, the latest first.{" "}
            <TextLink href="/edit/suggestions" className="ml-4">
              What still waits
            </TextLink>
          </>
        }
      >
        Suggestions decided
      </PageTitle>
      {shown.length === 0 ? <Empty>Nothing yet. What is taken up, dismissed or reopened stands here.</Empty> : null}
      <DecisionList decisions={shown} />
      <Pager page={part.page} pages={pages} to={pageAddress(PATH)} />
    </>
  );
}
