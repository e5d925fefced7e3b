import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GoTo } from "@/components/calendar/go-to";
import { PageTitle } from "@/components/ui/page-title";
import { today } from "@/lib/clock";
import { getCalendarBounds } from "@/lib/data/calendar/bounds";
import { asStated } from "@/lib/data/ledger/as-of";
import { whereToGo } from "../_parts/where-to-go";

export const metadata: Metadata = { title: "Go to a date", robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Leads to the calendar page of a date in words; rendered for each visitor, and so throttled like a search (proxy.ts). */
export default async function GoToPage({ searchParams }: Props) {
  const { to } = await searchParams;
  const typed = (typeof to === "string" ? to : to?.[0]) ?? "";
  const now = asStated(today());
  const destination = whereToGo(typed, now.day, await getCalendarBounds(now));
  if ("path" in destination) redirect(destination.path);
  return (
    <>
      <PageTitle>Go to a date</PageTitle>
      <GoTo typed={typed} error={destination.error} />
    </>
  );
}
