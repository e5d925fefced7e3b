import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";

export const dynamic = "force-static";

export const metadata: Metadata = { title: "Too many searches", robots: { index: false } };

/** What a search is answered with, as 429, while too many are asked at once (proxy.ts). The address stays that of the search. */
export default function BusyPage() {
  return (
    <>
      <PageTitle>Too many searches</PageTitle>
      <Empty>
        More is being searched for than can be answered at once.{" "}
        {/* This very address: what was sought stands in it. */}
        <a href="" className="underline decoration-hair underline-offset-3 hover:decoration-ink">
          Search again
        </a>{" "}
        in a moment.
      </Empty>
    </>
  );
}
