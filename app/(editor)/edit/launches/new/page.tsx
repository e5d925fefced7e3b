import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { LaunchForm } from "@/components/editor/launch-form";
import { PageTitle } from "@/components/ui/page-title";
import { today } from "@/lib/clock";
import { listBrandsToPick, listMarketsToPick } from "@/lib/data/pickers";
import { formatDay } from "@/lib/format/day";
import { requireSession } from "../../_parts/require-session";

export const metadata: Metadata = { title: "Record a launch" };

export default async function NewLaunchPage() {
  await requireSession("/edit/launches/new");
  const [brands, markets] = await Promise.all([listBrandsToPick(), listMarketsToPick()]);
  const day = today();
  return (
    <>
      <PageTitle below="One launch, as one source tells it. Phones and sources that are not known yet are made with it.">
        Record a launch
      </PageTitle>
      <LaunchForm {...{ brands, markets }} today={day} statedOn={formatDay(day)} submissionKey={randomUUID()} />
    </>
  );
}
