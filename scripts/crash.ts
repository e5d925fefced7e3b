import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { ask } from "@/lib/db/ask";
import { inspect } from "@/scripts/crash/inspect";
import { roundLine, totalLine, verdict } from "@/scripts/crash/report";
import { playRound, type Round, type Trial } from "@/scripts/crash/round";
import { killsPostgres, TARGETS } from "@/scripts/crash/targets";
import { databaseUrlOf } from "@/scripts/drive/database-url";
import { driftOf } from "@/scripts/drive/drift";
import { becomeFirstEditor, signIn } from "@/scripts/drive/enter";
import { freePort } from "@/scripts/drive/free-port";
import { RunningApp } from "@/scripts/drive/running-app";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";
import type { Session } from "@/scripts/drive/session";

const USAGE = `npm run crash -- [--rounds 50] [--clients 4] [--synchronous-commit off]

Kills the app, PostgreSQL, the launcher or several of them (kill -9) while launches are being recorded, starts
again, and looks for every launch whose success was answered. PostgreSQL that is killed alone must be brought
back by the launcher; then more are recorded, and everything is killed. With --synchronous-commit off, commits
do not wait for the disk: then it must find losses, which shows that it looks.`;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "50" },
    clients: { type: "string", default: "4" },
    "synchronous-commit": { type: "string", default: "on" },
    help: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const clients = Number(values.clients);
const durable = values["synchronous-commit"] === "on";

/** The control gives the database another default: it outranks the server's command line. */
const CONTROL = "ALTER DATABASE debut SET synchronous_commit = off";
const SETTINGS = `SELECT name, setting FROM pg_settings
  WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name`;

async function crash(dataDir: string): Promise<string | null> {
  const options = { dataDir, port: await freePort() };
  let app = await RunningApp.start(options);
  const editor = { name: "Trial Editor", email: "trial@debut.example", password: "a long enough trial password" };
  await becomeFirstEditor(await app.firstEditorLink(), editor);
  const url = await databaseUrlOf(dataDir);
  process.env["DATABASE_URL"] = url;
  if (!durable) {
    await ask(url, CONTROL);
    await app.stop();
    app = await RunningApp.start(options);
  }
  const settings = await ask<{ name: string; setting: string }>(url, SETTINGS);
  console.log(settings.map(({ name, setting }) => `${name} ${setting}`).join(", "));

  const sessions: Session[] = [];
  while (sessions.length < clients) sessions.push(await signIn(app.origin, editor));
  let number = 0;
  const trial: Trial = {
    options,
    sessions,
    nextNumber: () => ++number,
    drifted: driftOf,
  };
  const targets = TARGETS.filter((target) => durable || killsPostgres(target));
  const played: Round[] = [];
  for (let count = 1; count <= rounds; count++) {
    const round = await playRound(app, targets[(count - 1) % targets.length]!, trial);
    app = round.app;
    played.push(round);
    console.log(roundLine(count, round));
  }

  console.log(`\n${totalLine(played)}`);
  const kept = played.flatMap((round) => round.kept);
  const { there } = await inspect(url, kept);
  const drifted = await driftOf(null);
  console.log(
    `at the end: ${there.size} of ${kept.length} there, ${drifted.length} projections that a rebuild changed`,
  );
  const ending = await app.stop();
  if (ending !== "exit code 0") return `The last stop was not clean: ${ending}.`;
  if (there.size < kept.length || drifted.length > 0) return "What was there after its round is there no more.";
  return verdict(played, durable);
}

if (values.help || !(rounds > 0) || !(clients > 0)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  const dataDir = makeScratchFolder("crash");
  const fault = await crash(dataDir).catch((error: unknown) =>
    error instanceof Error ? (error.stack ?? error.message) : `${error}`,
  );
  if (fault === null) rmSync(dataDir, { recursive: true, force: true });
  console.log(fault ?? (durable ? "Nothing was lost." : "Losses were found, as they must be here."));
  if (fault !== null) console.log(`Its data are kept in ${dataDir}.`);
  process.exit(fault === null ? 0 : 1);
}
