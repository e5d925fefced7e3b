import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "@/lib/db/embedded/running-process";
import { postmasterOf } from "@/scripts/drive/database-url";
import { descendantsOf } from "@/scripts/drive/process-tree";
import type { RunningApp } from "@/scripts/drive/running-app";

/** What is killed, in turn. PostgreSQL is its postmaster with all of its children: nothing is left to write what they held. */
export const TARGETS = ["app", "PostgreSQL", "app and PostgreSQL", "launcher", "everything"] as const;
export type Target = (typeof TARGETS)[number];

const APP = /next-server|next[\\/]dist[\\/]bin[\\/]next/;
const GONE_MS = 30_000;

interface Processes {
  readonly launcher: readonly number[];
  readonly app: readonly number[];
  readonly postgres: readonly number[];
}

/** Looked up before the moment, so that the moment is one. The children of PostgreSQL come and go: see `kill`. */
export function processesOf(running: RunningApp, dataDir: string): Processes {
  const postmaster = postmasterOf(dataDir).pid;
  const started = descendantsOf(running.pid);
  const app = started.find(({ command }) => APP.test(command));
  if (!app) throw new Error("the app's process is not to be seen");
  const family = (pid: number) => [pid, ...descendantsOf(pid).map((one) => one.pid)];
  const [ofApp, ofPostgres] = [family(app.pid), family(postmaster)];
  const others = started.map(({ pid }) => pid).filter((pid) => !ofApp.includes(pid) && !ofPostgres.includes(pid));
  return { launcher: [running.pid, ...others], app: ofApp, postgres: ofPostgres };
}

/** `kill -9`, all at once, and waits until they are gone. */
export async function kill(target: Target, { launcher, app, postgres }: Processes): Promise<void> {
  const victims = {
    app,
    PostgreSQL: postgres,
    "app and PostgreSQL": [...postgres, ...app],
    launcher,
    everything: [...postgres, ...app, ...launcher],
  }[target];
  for (const pid of victims) killOne(pid);
  // A launcher that was killed takes the app along, by the channel between them.
  await gone([...victims, ...(target === "launcher" ? app : [])]);
}

export function killsPostgres(target: Target): boolean {
  return target !== "app" && target !== "launcher";
}

function killOne(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It had ended by itself.
  }
}

async function gone(pids: readonly number[]): Promise<void> {
  const deadline = performance.now() + GONE_MS;
  while (pids.some(isAlive)) {
    if (performance.now() > deadline) throw new Error(`processes ${pids.filter(isAlive).join(", ")} do not end`);
    await sleep(10);
  }
}
