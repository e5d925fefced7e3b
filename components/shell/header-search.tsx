"use client";

import Link from "next/link";
import { usePathname, useRouter, useSelectedLayoutSegment } from "next/navigation";
import { Combobox } from "@/components/ui/combobox";
import { findSuggestions } from "./find-suggestions";
import { useDayOfPage } from "./use-day-of-page";

/**
 * A small field to search by, which suggests pages to go to; on a narrow page a link to the search. A plain form, so that it
 * serves without JavaScript. On the search itself it would stand there twice.
 */
export function HeaderSearch() {
  // What is found is of today, whatever day the page is of.
  const search = useDayOfPage() === undefined ? "Search" : "Search today";
  const path = usePathname();
  const router = useRouter();
  // By the route and not by the address: too many searches at once are answered at another one (proxy.ts).
  if (useSelectedLayoutSegment() === "search") return null;
  return (
    <search className="print:hidden">
      <Link
        href="/search"
        prefetch={false}
        className="text-fine text-soft underline decoration-hair underline-offset-3 hover:text-ink lg:hidden"
      >
        {search}
      </Link>
      <form action="/search" method="get" className="max-lg:hidden">
        <Combobox
          // On the next page it is empty again.
          key={path}
          bare
          find={findSuggestions}
          onText={(_, chosen) => chosen && router.push(chosen.id)}
          listClassName="right-0 min-w-80"
          name="q"
          aria-label="Search by name, codename or model number"
          placeholder={search}
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          className="w-44 border-b border-hair bg-transparent px-1 py-0.5 text-fine placeholder:text-soft hover:border-ink focus:border-ink"
        />
      </form>
    </search>
  );
}
