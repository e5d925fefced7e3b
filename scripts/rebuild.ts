import { parseArgs } from "node:util";
import { readEnvironment } from "@/lib/env";
import { reportAndExit, StartError } from "@/scripts/launch/report-failure";
import { joinRunningDatabase } from "@/scripts/launch/join-running-database";
import { closingLine, driftLines } from "@/scripts/rebuild/drift-lines";

const USAGE = `npm run rebuild             makes every projected row what the claims add up to, and tells each difference
npm run rebuild -- --check  only tells; writes nothing, and exits with 1 when there is a difference`;

/** `npm run rebuild`: the projections of the day that they are of, from the claims. The app may go on meanwhile. */
async function rebuildAll(args: readonly string[]): Promise<void> {
  const { check, help } = readArgs(args);
  if (help) return console.log(USAGE);
  await joinRunningDatabase(readEnvironment(process.env));
  const { today } = await import("@/lib/clock");
  const { projectedDay, rebuild } = await import("@/lib/mutations/rebuild");
  const { db } = await import("@/lib/db/client");
  try {
    // Not today's: turning the day is the app's, and what it has not turned yet is no drift.
    const day = (await projectedDay()) ?? today();
    let differences = 0;
    const { subjects, drifted } = await rebuild(day, {
      mode: check ? "compare" : "write",
      report: (records) => {
        for (const line of records.flatMap(driftLines)) console.log(line);
        differences += records.reduce((sum, record) => sum + record.differences.length, 0);
      },
    });
    console.log(closingLine({ day, subjects, drifted: drifted.length, differences, check }));
    if (check && drifted.length > 0) process.exitCode = 1;
  } finally {
    await db.$disconnect();
  }
}

function readArgs(args: readonly string[]): { check: boolean; help: boolean } {
  try {
    const options = { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    return { check: values.check ?? false, help: values.help ?? false };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

rebuildAll(process.argv.slice(2)).catch(reportAndExit);
