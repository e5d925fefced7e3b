"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const PLACES = [
  { href: "/", name: "Upcoming" },
  { href: "/calendar", name: "Calendar" },
  { href: "/devices", name: "Devices" },
  { href: "/brands", name: "Brands" },
  { href: "/markets", name: "Markets" },
] as const;

/** A page as of a day is made at an address of its own, and the browser knows it by the one that it asked for. */
const AS_OF = /^\/as-of\/[^/]+\/[^/]+/;

/** The places of the site, with the one that the reader is in marked. */
export function NavLinks() {
  const path = usePathname().replace(AS_OF, "");
  return (
    <ul className="flex flex-wrap gap-x-2.5 sm:gap-x-5">
      {PLACES.map(({ href, name }) => {
        const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
        return (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              {...(here ? { "aria-current": path === href ? ("page" as const) : ("true" as const) } : {})}
              className="block py-1 text-soft hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
