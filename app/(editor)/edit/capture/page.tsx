import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { CaptureForm } from "@/components/editor/capture-form";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { listBrandsToPick, listMarketsToPick } from "@/lib/data/pickers";
import { may } from "@/lib/domain/editor/permission";
import { formatDay } from "@/lib/format/day";
import { requireSession } from "../_parts/require-session";
import { beginWithRecord, beginWithSource, beginWithSuggestion } from "./_parts/begin-with";

export const metadata: Metadata = { title: "Capture a text", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CapturePage({ searchParams }: Props) {
  const { about, from, suggestion } = await searchParams;
  const begun = Object.entries({ about, from, suggestion }).filter(
    (part): part is [string, string] => typeof part[1] === "string",
  );
  const editor = await requireSession(`/edit/capture?${new URLSearchParams(begun)}`.replace(/\?$/, ""));
  const [brands, markets] = await Promise.all([listBrandsToPick(), listMarketsToPick()]);
  const day = today();
  const suggested = typeof suggestion === "string" ? await beginWithSuggestion(editor.id, suggestion) : {};
  const begin = {
    statedOn: formatDay(day),
    ...(typeof about === "string" ? await beginWithRecord(about) : {}),
    ...(typeof from === "string" ? await beginWithSource(from) : {}),
    ...suggested,
  };
  return (
    <>
      <PageTitle below="One text: who says so and when, once; then each thing that it says, in its own words.">
        Capture a text
      </PageTitle>
      {suggested === null ? (
        <p role="status" className="border-l-4 border-ink bg-wash px-4 py-3">
          {may(editor.role, "review") ? (
            <>
              This suggestion waits no more: somebody has decided on it. See{" "}
              <TextLink href="/edit/suggestions/decided">what was decided</TextLink>.
            </>
          ) : (
            "What readers suggest only editors see. What you capture here waits for one of them."
          )}
        </p>
      ) : null}
      <CaptureForm {...{ brands, markets, begin }} today={day} submissionKey={randomUUID()} />
    </>
  );
}
