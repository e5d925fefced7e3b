import { setTimeout as sleep } from "node:timers/promises";
import { databaseUrlOf } from "@/scripts/drive/database-url";
import { type AppOptions, RunningApp } from "@/scripts/drive/running-app";
import type { Session } from "@/scripts/drive/session";
import { Clients, sendAgain, type Sent } from "@/scripts/crash/clients";
import { inspect } from "@/scripts/crash/inspect";
import { kill, killsPostgres, processesOf, type Target } from "@/scripts/crash/targets";

/** The moment, counted from the first success. */
const EARLIEST_MS = 300;
const LATEST_MS = 1500;

export interface Trial {
  readonly options: AppOptions;
  readonly sessions: readonly Session[];
  readonly nextNumber: () => number;
  /** Projects subjects anew and gives the ids of those that were not what their claims add up to. */
  readonly drifted: (subjects: readonly string[]) => Promise<readonly string[]>;
}

export interface Round {
  readonly target: Target;
  readonly afterMs: number;
  readonly answered: number;
  readonly unanswered: number;
  /** Of those without an answer, how many had been written. */
  readonly unansweredThere: number;
  /** Titles of those whose success was answered, and of which there is nothing. */
  readonly lost: readonly string[];
  /** What is there in part, twice, or projected wrongly. */
  readonly broken: readonly string[];
  /** How long `npm start` took. */
  readonly restartMs: number;
  readonly adopted: boolean;
  readonly app: RunningApp;
  /** Everything of this round that must be there from now on. */
  readonly kept: readonly Sent[];
}

/** Records, kills, starts again, and looks. */
export async function playRound(app: RunningApp, target: Target, trial: Trial): Promise<Round> {
  const { options, sessions } = trial;
  const clients = new Clients(sessions, trial.nextNumber);
  await clients.begin();
  const afterMs = Math.round(EARLIEST_MS + Math.random() * (LATEST_MS - EARLIEST_MS));
  await sleep(afterMs);
  await kill(target, processesOf(app, options.dataDir));
  const sent = await clients.stop();
  await letEnd(app, target);

  const since = performance.now();
  const next = await RunningApp.start(options);
  const restartMs = performance.now() - since;
  const url = await databaseUrlOf(options.dataDir);
  const after = await inspect(url, sent);
  const isThere = ({ key }: Sent) => after.there.has(key);
  const answered = sent.filter(({ slug }) => slug !== null);
  const unanswered = sent.filter(({ slug }) => slug === null);
  const lost = answered.filter((one) => !isThere(one));
  const unansweredThere = unanswered.filter(isThere).length;
  const lastThere = answered.findLast(isThere);

  const unread = await unreadable(next, lastThere);
  await sendAgain(sessions[0]!, unanswered);
  const kept = sent.filter((one) => !lost.includes(one));
  const now = await inspect(url, kept);
  const missing = kept
    .filter(({ key }) => !now.there.has(key))
    .map(({ launch }) => `${launch.title}: sent again, and not there`);
  const drifted = (await trial.drifted(now.subjects)).map(
    (id) => `${id}: its projection is not what its claims add up to`,
  );
  return {
    ...{ target, afterMs, unansweredThere, restartMs, kept, app: next },
    answered: answered.length,
    unanswered: unanswered.length,
    lost: lost.map(({ launch }) => launch.title),
    broken: [...after.broken, ...unread, ...now.broken, ...missing, ...drifted],
    adopted: /it was still running/.test(next.printed),
  };
}

/** A launcher whose app has died ends by itself, one whose database has died is stopped by whoever sees that. */
async function letEnd(app: RunningApp, target: Target): Promise<void> {
  if (killsPostgres(target) && target !== "app and PostgreSQL") await app.stop();
  else await app.ended();
}

/** The last launch that was recorded, as a reader finds it. */
async function unreadable(app: RunningApp, last: Sent | undefined): Promise<string[]> {
  if (!last) return [];
  const { status } = await fetch(`${app.origin}/launches/${last.slug}`);
  return status === 200 ? [] : [`/launches/${last.slug}: ${status}`];
}
