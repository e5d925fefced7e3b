import type { Day } from "@/lib/domain/window/window";

/** A `date` column as Prisma hands it out (midnight UTC) to the calendar day that it stands for. */
export function dayFromColumn(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

/** A calendar day to what Prisma takes for a `date` column. */
export function dayToColumn(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
