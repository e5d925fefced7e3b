"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/**
 * A small field to search by; on a narrow page a link to the search. A plain form, so that it serves without JavaScript. On
 * the search itself it would stand there twice.
 */
export function HeaderSearch() {
  if (usePathname() === "/search") return null;
  return (
    <search className="print:hidden">
      <Link
        href="/search"
        prefetch={false}
        className="text-fine text-soft underline decoration-hair underline-offset-3 hover:text-ink md:hidden"
      >
        Search
      </Link>
      <form action="/search" method="get" className="max-md:hidden">
        <input
          type="search"
          name="q"
          aria-label="Search by name, codename or model number"
          placeholder="Search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          className="w-32 border-b border-hair bg-transparent px-1 py-0.5 text-fine placeholder:text-soft hover:border-ink focus:border-ink lg:w-44"
        />
      </form>
    </search>
  );
}
