import { setTimeout as sleep } from "node:timers/promises";
import { databaseUrlOf } from "@/scripts/drive/database-url";
import { type AppOptions, RunningApp } from "@/scripts/drive/running-app";
import type { Session } from "@/scripts/drive/session";
import { Clients, sendAgain, type Sent } from "@/scripts/crash/clients";
import { inspect } from "@/scripts/crash/inspect";
import { kill, processesOf, type Target } from "@/scripts/crash/targets";

/** The moment, counted from the first success. */
const EARLIEST_MS = 300;
const LATEST_MS = 1500;
const HEALED_MS = 60_000;

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
  /** How long the launcher took to bring back PostgreSQL that was killed under it, before everything was killed; null in other rounds. */
  readonly healedMs: number | null;
  /** How long `npm start` took. */
  readonly restartMs: number;
  readonly adopted: boolean;
  readonly app: RunningApp;
  /** Everything of this round that must be there from now on. */
  readonly kept: readonly Sent[];
}

/** Records, kills, starts again (or sees the launcher do it), and looks. */
export async function playRound(app: RunningApp, target: Target, trial: Trial): Promise<Round> {
  const { options, sessions } = trial;
  const { afterMs, killedAt, sent } = await recordAndKill(app, target, trial);
  let healedMs: number | null = null;
  if (target === "PostgreSQL") {
    await readyAgain(app);
    healedMs = performance.now() - killedAt;
    // What is written to the server that the launcher brought back has to last as well.
    sent.push(...(await recordAndKill(app, "everything", trial)).sent);
  } else await app.ended();

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
    ...{ target, afterMs, unansweredThere, healedMs, restartMs, kept, app: next },
    answered: answered.length,
    unanswered: unanswered.length,
    lost: lost.map(({ launch }) => launch.title),
    broken: [...after.broken, ...unread, ...now.broken, ...missing, ...drifted],
    adopted: /it was still running/.test(next.printed),
  };
}

async function recordAndKill(app: RunningApp, target: Target, { options, sessions, nextNumber }: Trial) {
  const clients = new Clients(sessions, nextNumber);
  await clients.begin();
  const afterMs = Math.round(EARLIEST_MS + Math.random() * (LATEST_MS - EARLIEST_MS));
  await sleep(afterMs);
  await kill(target, processesOf(app, options.dataDir));
  const killedAt = performance.now();
  return { afterMs, killedAt, sent: [...(await clients.stop())] };
}

/** Resolves when the launcher has brought PostgreSQL back and the app, with nobody's help, reads, writes and hears of writes. */
async function readyAgain(app: RunningApp): Promise<void> {
  await app.prints(/✓ Starting the database again/);
  const deadline = performance.now() + HEALED_MS;
  for (;;) {
    const answer = await fetch(`${app.origin}/api/health`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    if (performance.now() > deadline)
      throw new Error(`the app is not ready after ${HEALED_MS / 1000} s:\n${app.printed}`);
    await sleep(20);
  }
}

/** The last launch that was recorded, as a reader finds it. */
async function unreadable(app: RunningApp, last: Sent | undefined): Promise<string[]> {
  if (!last) return [];
  const { status } = await fetch(`${app.origin}/launches/${last.slug}`);
  return status === 200 ? [] : [`/launches/${last.slug}: ${status}`];
}
