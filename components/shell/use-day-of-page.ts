import { useParams } from "next/navigation";
import type { AsOf } from "@/lib/domain/belief/as-of";
import { parseDay } from "@/lib/domain/window/day";

/**
 * The day that the page around is of, and its clock; nothing on a page of today. By the route and not by the address: on the
 * server a page as of a day knows the address that it is made at, in the browser the one that was asked for.
 */
export function useDayOfPage(): AsOf | undefined {
  const { day, clock } = useParams();
  if (clock !== "stated" && clock !== "recorded") return undefined;
  const of = typeof day === "string" ? parseDay(day) : null;
  return of === null ? undefined : { day: of, recorded: clock === "recorded" };
}
