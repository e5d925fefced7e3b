import type { Metadata } from "next";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { FIRST_DAY } from "@/lib/domain/belief/as-of";
import { formatDay } from "@/lib/format/day";

export const dynamic = "force-static";

export const metadata: Metadata = { title: "No page of that day", robots: { index: false } };

/**
 * What a page is answered with, as 404, as of a day that none is of (proxy.ts): one for all addresses, which stay what was
 * asked for. So its links lead on from there, whatever page it is.
 */
export default function NoSuchDayPage() {
  return (
    <>
      <PageTitle>No page of that day</PageTitle>
      <Empty>
        This page can be seen as of any day from {formatDay(FIRST_DAY)} to today, asked for by year, month and day, as
        in 2022-06-28; the address names none of them. See{" "}
        <a href="?" className="text-ink underline decoration-hair underline-offset-3 hover:decoration-ink">
          the page as it is today
        </a>
        , or ask for another day:
      </Empty>
      <SeeAsOf />
    </>
  );
}
