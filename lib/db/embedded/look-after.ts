import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "@/lib/db/database-error";

const LOOK_MS = 500;
const PAUSE_MS = 1_000;
const ATTEMPTS = 3;
/** One that ends sooner did not really come back: without this, one that always dies would be started for ever. */
const STEADY_MS = 10_000;

/** A process that may end at any time. */
export interface Mortal {
  readonly lives: () => boolean;
  /** Resolves with whether the new one lives. Rejects when there is none. */
  readonly revive: () => Promise<() => boolean>;
}

/**
 * Brings a process back each time it has ended, until `until` is aborted; then it resolves, when nothing is being brought
 * back any more. `around` does each return, to tell of it.
 * @throws Error of the last attempt when three in a row fail, DatabaseError when it ends again at once as often
 */
export async function lookAfter(
  { lives, revive }: Mortal,
  around: (comeBack: () => Promise<void>) => Promise<void>,
  until: AbortSignal,
): Promise<void> {
  let current = lives;
  let relapses = 0;
  let backAt = -Infinity;
  while (await pause(LOOK_MS, until)) {
    if (current()) continue;
    relapses = performance.now() - backAt < STEADY_MS ? relapses + 1 : 0;
    if (relapses >= ATTEMPTS)
      throw new DatabaseError(`PostgreSQL was started again ${relapses} times and ended each time.`);
    await around(async () => {
      current = await tryOften(revive, until);
    });
    backAt = performance.now();
  }
}

async function tryOften<Result>(work: () => Promise<Result>, until: AbortSignal): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !(await pause(PAUSE_MS, until))) throw error;
    }
  }
}

/** False when it was cut short. */
function pause(ms: number, until: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { signal: until, ref: false }).catch(() => false);
}
