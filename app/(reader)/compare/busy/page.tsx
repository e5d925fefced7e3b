import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";

export const dynamic = "force-static";

export const metadata: Metadata = { title: "Too many comparisons", robots: { index: false } };

/** What a comparison is answered with, as 429, while too many are asked for at once (proxy.ts). The address stays its own. */
export default function BusyPage() {
  return (
    <>
      <PageTitle>Too many comparisons</PageTitle>
      <Empty>
        More is being compared than can be answered at once.{" "}
        {/* This very address: what was to be compared stands in it. */}
        <a href="" className="underline decoration-hair underline-offset-3 hover:decoration-ink">
          Compare again
        </a>{" "}
        in a moment.
      </Empty>
    </>
  );
}
