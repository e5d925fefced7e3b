import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { databaseUrlOf } from "@/scripts/drive/database-url";
import { driftOf } from "@/scripts/drive/drift";
import { becomeFirstEditor, signIn } from "@/scripts/drive/enter";
import { freePort } from "@/scripts/drive/free-port";
import { RunningApp } from "@/scripts/drive/running-app";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";
import type { Session } from "@/scripts/drive/session";
import { roundLine, totalLine, verdict } from "@/scripts/retry/report";
import { ENDS, playRound, type Round } from "@/scripts/retry/round";
import { Targets } from "@/scripts/retry/targets";

const USAGE = `npm run retry -- [--rounds 75] [--submissions 1000] [--clients 6] [--anew]

Ends the app, by SIGTERM in two rounds of three and by kill -9 in the third, while launches, captured texts, edits,
addresses and ranks are being saved; starts it; looks whether each is there whole or not at all; sends each again
under its key, and looks whether it is there once. It goes on until there were so many rounds and so many
submissions. With --anew each is typed anew instead, under another key: then it must find all of them twice, which
shows that it looks.`;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "75" },
    submissions: { type: "string", default: "1000" },
    clients: { type: "string", default: "6" },
    anew: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const [rounds, submissions, clients] = [Number(values.rounds), Number(values.submissions), Number(values.clients)];
const sameKey = !values.anew;

async function retry(dataDir: string): Promise<string | null> {
  const options = { dataDir, port: await freePort() };
  let app = await RunningApp.start(options);
  const editor = { name: "Trial Editor", email: "trial@debut.example", password: "a long enough trial password" };
  await becomeFirstEditor(await app.firstEditorLink(), editor);
  process.env["DATABASE_URL"] = await databaseUrlOf(dataDir);

  const sessions: Session[] = [];
  while (sessions.length < clients) sessions.push(await signIn(app.origin, editor));
  let number = 0;
  const trial = { options, sessions, targets: new Targets(), nextNumber: () => ++number, drifted: driftOf, sameKey };
  const played: Round[] = [];
  const sent = () => played.reduce((total, { answered, unanswered }) => total + answered + unanswered, 0);
  while (played.length < rounds || sent() < submissions) {
    const round = await playRound(app, ENDS[played.length % ENDS.length]!, trial);
    app = round.app;
    played.push(round);
    console.log(roundLine(played.length, round));
  }

  console.log(`\n${totalLine(played)}`);
  const drifted = await driftOf(null);
  console.log(`at the end: ${drifted.length} projections that a rebuild changed`);
  const ending = await app.stop();
  if (ending !== "exit code 0") return `The last stop was not clean: ${ending}.`;
  return drifted.length > 0 ? "What is believed is not what the claims add up to." : verdict(played, sameKey);
}

if (values.help || !(rounds > 0) || !(submissions >= 0) || !(clients > 0)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  const dataDir = makeScratchFolder("retry");
  const fault = await retry(dataDir).catch((error: unknown) =>
    error instanceof Error ? (error.stack ?? error.message) : `${error}`,
  );
  if (fault === null) rmSync(dataDir, { recursive: true, force: true });
  console.log(fault ?? (sameKey ? "Each is there once, and whole." : "All were found twice, as they must be here."));
  if (fault !== null) console.log(`Its data are kept in ${dataDir}.`);
  process.exit(fault === null ? 0 : 1);
}
