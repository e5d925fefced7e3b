import { findLaunches, launchesBetween } from "@/lib/data/calendar/find-launches";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { parseDay } from "@/lib/domain/window/day";
import { MONTH } from "@/scripts/bench/month/fill-calendar";

// A process for each database: the client of lib/data is the one of its process.

/** What the parent asks for: so many times, or the plan. */
export type Request = { readonly times: number } | "plan";
/** Milliseconds of each time, and how many launches were found; or the lines of the plan. */
export type Answer =
  { readonly query: number[]; readonly whole: number[]; readonly found: number } | { readonly plan: readonly string[] };

const from = parseDay(MONTH.from)!;
const to = parseDay(MONTH.to)!;

async function measure(times: number): Promise<Answer> {
  const query: number[] = [];
  const whole: number[] = [];
  let found = 0;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    const { ids } = await findLaunches(from, to, { undated: false });
    query.push(performance.now() - start);
    await loadLaunchEntries(ids);
    whole.push(performance.now() - start);
    found = ids.length;
  }
  return { query, whole, found };
}

async function explain(): Promise<Answer> {
  const rows = await db.$queryRaw<{ "QUERY PLAN": string }[]>(
    Prisma.sql`EXPLAIN (ANALYZE, BUFFERS) ${launchesBetween(from, to, { undated: false })}`,
  );
  return { plan: rows.map((row) => row["QUERY PLAN"]) };
}

process.on("message", (request: Request) => {
  void (request === "plan" ? explain() : measure(request.times)).then((answer) => process.send?.(answer));
});
process.on("disconnect", () => process.exit(0));
