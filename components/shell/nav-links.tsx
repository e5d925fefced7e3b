"use client";

import { usePathname } from "next/navigation";
import { addressAsOf } from "@/lib/format/address";
import { NavPlaces } from "./nav-places";
import { useDayOfPage } from "./use-day-of-page";

const UPCOMING = { href: "/", name: "Upcoming" };
const CALENDAR = { href: "/calendar", name: "Calendar" };
const LISTS = [
  { href: "/devices", name: "Devices" },
  { href: "/brands", name: "Brands" },
  { href: "/markets", name: "Markets" },
  { href: "/sources", name: "Sources" },
];

/** A page as of a day is made at an address of its own, and the browser knows it by the one that it asked for. */
const AS_OF = /^\/as-of\/[^/]+\/[^/]+/;

/** The places of the site, with the one that the reader is in marked; on a page as of a day those apart that are of today only. */
export function NavLinks() {
  const asOf = useDayOfPage();
  const path = usePathname().replace(AS_OF, "");
  if (asOf === undefined) return <NavPlaces places={[UPCOMING, CALENDAR, ...LISTS]} path={path} />;
  return (
    <div className="flex flex-wrap gap-x-5 sm:gap-x-8">
      <NavPlaces label="On this day" places={[CALENDAR]} path={path} to={(href) => addressAsOf(href, asOf)} />
      <NavPlaces label="Today" places={[UPCOMING, ...LISTS]} path={path} />
    </div>
  );
}
