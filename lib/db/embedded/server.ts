import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "@/lib/db/database-error";
import { type Address, appUrlOf, chooseAddress, TRANSPORT, type Transport, urlOf } from "@/lib/db/embedded/address";
import { ensureCluster } from "@/lib/db/embedded/cluster";
import { ensureDatabase, versionAt } from "@/lib/db/embedded/connect";
import { type Home, homeOf } from "@/lib/db/embedded/home";
import { lookAfter } from "@/lib/db/embedded/look-after";
import { lockHome } from "@/lib/db/embedded/owner-lock";
import {
  clearDeadPostmaster,
  livingPostmaster,
  quoteArguments,
  recordedArguments,
} from "@/lib/db/embedded/postmaster-file";
import { type Programs, programsFor } from "@/lib/db/embedded/programs";
import { runProgram } from "@/lib/db/embedded/run-program";
import { DURABLE, serverArguments, type Settings } from "@/lib/db/embedded/server-options";
import { followProcess, isAlive } from "@/lib/db/embedded/running-process";
import { spawnServer } from "@/lib/db/embedded/spawn-server";

/** The database of the app, among those that every server has. */
export const DATABASE = "debut";
/** A server that a crash left behind may be busy with its recovery; one that takes longer is stuck. */
const ANSWER_MS = 120_000;

/** A server that this process owns. */
export interface RunningDatabase {
  /** As its owner, who makes the tables. */
  readonly url: string;
  /** As the app, once it was let in (`admitApp`). */
  readonly appUrl: string;
  /** It ran already, left by a launcher that was killed. */
  readonly adopted: boolean;
  /** Of the postmaster that there was at first. */
  readonly pid: number;
  /**
   * From now on it is started again, at the same address, whenever it ends by itself; `around` does each return, to tell
   * of it. Resolves when it is stopped.
   * @throws DatabaseError when it cannot be brought back
   */
  keepRunning(around: (comeBack: () => Promise<void>) => Promise<void>): Promise<void>;
  /** Stops it, keeping what is committed, and gives the folder free. Waits for its end; may be called twice. */
  stop(): Promise<void>;
}

/**
 * The embedded PostgreSQL of a `DATA_DIR` (DESIGN section 8): made at the first start, adopted when a killed launcher
 * left it running, started otherwise. It answers when this resolves.
 * @throws DatabaseError, of one line, when it cannot be had.
 */
export async function startDatabase(
  dataDir: string,
  settings: Settings = DURABLE,
  transport: Transport = TRANSPORT,
): Promise<RunningDatabase> {
  const home = homeOf(dataDir);
  const unlock = lockHome(home.folder);
  try {
    const programs = programsFor(home);
    await ensureCluster(home, programs, transport);
    const address = await chooseAddress(home, transport);
    const adopted = await adopt(home, programs, address, settings);
    const used = adopted ?? address;
    if (!adopted) await start(home, programs, address, settings);
    await ensureDatabase(used, DATABASE);
    const pid = livingPostmaster(home)?.pid ?? 0;
    const lives = followProcess(pid);
    const revive = async () => {
      if (!(await adopt(home, programs, used, settings))) await start(home, programs, used, settings);
      return followProcess(livingPostmaster(home)?.pid ?? 0);
    };
    const stopped = new AbortController();
    let kept = Promise.resolve();
    let stopping: Promise<void> | undefined;
    const stop = async () => {
      stopped.abort();
      // One that is just being brought back has to be there before it can be stopped.
      await kept.catch(() => undefined);
      await stopServer(home, programs);
    };
    return {
      url: urlOf(used, DATABASE),
      appUrl: appUrlOf(home, used, DATABASE),
      adopted: adopted !== null,
      pid,
      keepRunning: (around) => (kept = lookAfter({ lives, revive }, around, stopped.signal)),
      stop: () => (stopping ??= stop().finally(unlock)),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A live server is kept when it is the one we would start: same version, same arguments. Any other one is stopped. */
async function adopt(home: Home, programs: Programs, fresh: Address, settings: Settings): Promise<Address | null> {
  const living = livingPostmaster(home);
  if (!living) return null;
  const address = { ...fresh, port: living.port };
  const same = recordedArguments(home) === quoteArguments(serverArguments(home.cluster, address, settings));
  if (same && (await answers(living.pid, address)) === programs.version) return address;
  await stopServer(home, programs);
  return null;
}

async function answers(pid: number, address: Address): Promise<string | null> {
  const deadline = performance.now() + ANSWER_MS;
  while (isAlive(pid) && performance.now() < deadline) {
    const version = await versionAt(address);
    if (version !== null) return version;
    await sleep(100);
  }
  return null;
}

async function start(home: Home, programs: Programs, address: Address, settings: Settings): Promise<void> {
  clearDeadPostmaster(home);
  const args = serverArguments(home.cluster, address, settings);
  await spawnServer(home, programs, args, () => versionAt(address).then((version) => version !== null));
}

async function stopServer(home: Home, programs: Programs): Promise<void> {
  const living = livingPostmaster(home);
  if (!living) return;
  try {
    await runProgram(
      programs.pgCtl,
      ["stop", "-D", home.cluster, "-m", "fast", "-w", "-t", "60"],
      home.cluster,
      home.user,
    );
  } catch (error) {
    // It may have gone by itself meanwhile, which is all that was asked.
    if (livingPostmaster(home))
      throw new DatabaseError(
        `PostgreSQL (process ${living.pid}) did not stop: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
      );
  }
}
