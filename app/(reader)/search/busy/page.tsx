import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";

export const dynamic = "force-static";

export const metadata: Metadata = { title: "Too many at once", robots: { index: false } };

/** What a search, or any page made for each visitor, is answered with, as 429, while too many are asked at once (proxy.ts). The address stays what was asked for. */
export default function BusyPage() {
  return (
    <>
      <PageTitle>Too many at once</PageTitle>
      <Empty>
        More is being asked for than can be answered at once.{" "}
        {/* This very address: what was asked for stands in it. */}
        <a href="" className="underline decoration-hair underline-offset-3 hover:decoration-ink">
          Ask again
        </a>{" "}
        in a moment.
      </Empty>
    </>
  );
}
