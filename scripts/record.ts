import { randomUUID } from "node:crypto";
import type { Fault } from "@/lib/domain/fault";
import { readEnvironment } from "@/lib/env";
import { formatFault } from "@/lib/format/fault";
import { readRecordLaunch } from "@/lib/schemas/record-launch";
import { reportAndExit, StartError } from "@/scripts/launch/report-failure";
import { joinRunningDatabase } from "@/scripts/launch/join-running-database";
import { draftOf, type RecordCommand, USAGE } from "@/scripts/record/draft-of";

/** `npm run record -- …`: records a launch from outside the app, which shows it without a restart. */
async function record(args: readonly string[]): Promise<void> {
  const { draft, key, help } = readCommand(args);
  if (help) return console.log(USAGE);
  const environment = readEnvironment(process.env);
  await joinRunningDatabase(environment);
  const { today } = await import("@/lib/clock");
  const { recordLaunch } = await import("@/lib/mutations/record-launch");
  const { db } = await import("@/lib/db/client");
  try {
    const read = readRecordLaunch(draft, { today: today() });
    const recorded = read.ok ? await recordLaunch(read.value, null, key ?? randomUUID()) : read;
    if (!recorded.ok) throw new StartError(recorded.faults.map(faultLine).join("\n"));
    console.log(`${environment.APP_ORIGIN}/launches/${recorded.value.slug}`);
  } finally {
    await db.$disconnect();
  }
}

function readCommand(args: readonly string[]): RecordCommand {
  try {
    return draftOf(args);
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function faultLine(fault: Fault): string {
  const sentence = formatFault(fault);
  return fault.field === "" ? sentence : `${fault.field}: ${sentence}`;
}

record(process.argv.slice(2)).catch(reportAndExit);
