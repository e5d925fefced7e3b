import { setTimeout as sleep } from "node:timers/promises";
import { kill, processesOf } from "@/scripts/crash/targets";
import { databaseUrlOf } from "@/scripts/drive/database-url";
import { type AppOptions, RunningApp } from "@/scripts/drive/running-app";
import type { Session } from "@/scripts/drive/session";
import { typedAnew } from "@/scripts/retry/fill-in";
import { inspect } from "@/scripts/retry/inspect";
import { type Complaints, sendOnce, Senders } from "@/scripts/retry/senders";
import type { Submission } from "@/scripts/retry/submission";
import type { Targets } from "@/scripts/retry/targets";

/** How the app is ended while forms are on their way. After SIGTERM it ends as after Ctrl-C, with exit code 0. */
export const ENDS = ["SIGTERM", "SIGTERM", "SIGKILL"] as const;
export type End = (typeof ENDS)[number];
const CLEAN = "exit code 0";

/** The moment: after so many answers of success, and a little more. */
const FEWEST = 6;
const MOST = 20;
const LATEST_MS = 400;
/** For how long editors go on once the app is told to end, at most: over a connection that is open they are still served. */
const GOING_ON_MS = 1_500;

export interface Trial {
  readonly options: AppOptions;
  readonly sessions: readonly Session[];
  readonly targets: Targets;
  readonly nextNumber: () => number;
  /** Projects subjects anew and gives the ids of those that were not what their claims add up to. */
  readonly drifted: (subjects: readonly string[]) => Promise<readonly string[]>;
  /** False for the control, which types everything anew instead of sending it again. */
  readonly sameKey: boolean;
}

export interface Round {
  readonly end: End;
  /** From the signal until the launcher had ended. */
  readonly endedMs: number;
  readonly answered: number;
  readonly unanswered: number;
  /** Of those without an answer, how many had been recorded. */
  readonly unansweredThere: number;
  /** Of those that were sent again after the start, of how many there is more than one. */
  readonly twice: number;
  /** One line for everything that is not as it must be. */
  readonly faults: readonly string[];
  readonly app: RunningApp;
}

/** Sends, ends the app, starts it, looks, sends everything again under its key, and looks again. */
export async function playRound(app: RunningApp, end: End, trial: Trial): Promise<Round> {
  const { options, sessions, targets } = trial;
  const complaints: Complaints = { waited: 0, otherwise: [] };
  await targets.look(await databaseUrlOf(options.dataDir));
  const senders = new Senders(sessions, targets, trial.nextNumber, complaints);
  await senders.begin(Math.round(FEWEST + Math.random() * (MOST - FEWEST)));
  await sleep(Math.random() * LATEST_MS);
  const since = performance.now();
  senders.expectEnd();
  const [{ ending, endedMs }, sent] = await Promise.all([
    endApp(app, end, options.dataDir).then((reason) => ({ ending: reason, endedMs: performance.now() - since })),
    sleep(Math.random() * GOING_ON_MS).then(() => senders.stop()),
  ]);

  const next = await RunningApp.start(options);
  const url = await databaseUrlOf(options.dataDir);
  const after = await inspect(url, sent);
  const answered = sent.filter(({ answer }) => answer !== null);
  const unanswered = sent.filter(({ answer }) => answer === null);
  const lost = answered.filter((one) => after.stateOf(one) === "nothing");
  const unansweredThere = unanswered.filter((one) => after.stateOf(one) === "whole").length;

  const again = trial.sameKey ? sent : answered.map(typedAnew);
  await sendAll(sessions, again, complaints);
  const now = await inspect(url, sent);
  const missing = trial.sameKey ? sent.filter((one) => now.stateOf(one) === "nothing") : [];
  return {
    ...{ end, endedMs: Math.round(endedMs), unansweredThere, app: next, twice: now.twice },
    ...{ answered: answered.length, unanswered: unanswered.length },
    faults: [
      ...(end === "SIGTERM" && ending !== CLEAN ? [`it ended with ${ending}`] : []),
      ...(complaints.waited > 0 ? [`${complaints.waited} editors were never answered`] : []),
      ...complaints.otherwise,
      ...lost.map(({ mark }) => `lost: ${mark}`),
      ...after.broken,
      ...missing.map(({ mark }) => `sent again, and not there: ${mark}`),
      ...(trial.sameKey ? now.broken : []),
      ...(await trial.drifted(now.subjects)).map((id) => `${id}: its projection is not what its claims add up to`),
    ],
  };
}

async function endApp(app: RunningApp, end: End, dataDir: string): Promise<string> {
  if (end === "SIGTERM") return app.stop();
  await kill("app", processesOf(app, dataDir));
  return app.ended();
}

/** What a browser does with a form that it sends again: all of it, the key too. @throws Error when one has no answer */
async function sendAll(
  sessions: readonly Session[],
  again: readonly Submission[],
  complaints: Complaints,
): Promise<void> {
  const queue = [...again];
  await Promise.all(
    sessions.map(async (session) => {
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
        if (!(await sendOnce(session, one, complaints)))
          throw new Error(`“${one.mark}” is not answered after the start`);
      }
    }),
  );
}
