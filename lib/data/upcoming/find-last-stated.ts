import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { parseDay } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** In days. Of what was stated some time in a longer span it is not known how late it was. */
const LONGEST = 31;

const lastSchema = z.array(z.object({ day: z.string() }));

/** The day of the latest statement that readers see on a day; null where there is none. */
export async function findLastStated(today: Day): Promise<Day | null> {
  const [last] = lastSchema.parse(
    await db.$queryRaw`
      SELECT "statedTo"::text AS day FROM "Claim"
      WHERE reviewed AND "statedTo" <= ${today}::date AND "statedTo" - "statedFrom" <= ${LONGEST}
      ORDER BY "statedTo" DESC LIMIT 1`,
  );
  return last ? parseDay(last.day) : null;
}
