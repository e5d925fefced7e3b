import { spawn } from "node:child_process";
import { closeSync, openSync, readSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "@/lib/db/database-error";
import type { Home } from "@/lib/db/embedded/home";
import type { Programs } from "@/lib/db/embedded/programs";
import { PROGRAM_ENVIRONMENT } from "@/lib/db/embedded/run-program";

/** Children of a killed server notice its end within moments, unless a long query keeps one busy. */
const RETRY_MS = 60_000;
const RETRY = /shared memory block.*still in use|lock file ".*" already exists/;
/** What a server that cannot go on says last; before it has its log, under its name alone. */
const LAST_WORDS = /^.*(FATAL|PANIC):\s*|^postgres: /;
/** What is said to clients, by this server and by the last children of the one before, which write to the same file. */
const TO_A_CLIENT = /terminating connection|the database system is /;
const LARGEST_LOG = 8 * 1024 * 1024;

/**
 * Starts a server that outlives us and is no part of the terminal's process group: Ctrl-C reaches the launcher, which
 * stops the app before the database. Resolves when it answers.
 * @throws DatabaseError with PostgreSQL's own reason when it ends instead.
 */
export async function spawnServer(
  home: Home,
  programs: Programs,
  args: string[],
  answers: () => Promise<boolean>,
): Promise<void> {
  keepLogSmall(home.log);
  const deadline = performance.now() + RETRY_MS;
  for (;;) {
    const reason = await attempt(home, programs, args, answers);
    if (reason === null) return;
    if (!RETRY.test(reason) || performance.now() > deadline)
      throw new DatabaseError(`PostgreSQL did not start: ${reason} (see ${home.log})`);
    await sleep(200);
  }
}

/** Null when it runs and answers, else why it ended. */
async function attempt(
  home: Home,
  programs: Programs,
  args: string[],
  answers: () => Promise<boolean>,
): Promise<string | null> {
  const log = openSync(home.log, "a");
  const from = statSync(home.log).size;
  const child = spawn(programs.postgres, args, {
    cwd: home.cluster,
    detached: true,
    env: PROGRAM_ENVIRONMENT,
    stdio: ["ignore", log, log],
    ...(home.user ?? {}),
  });
  closeSync(log);
  let ended: string | null = null;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code, signal) => (ended ??= `it ended at once (${signal ?? code})`));
  child.unref();
  for (;;) {
    if (ended !== null) return fatalLine(home.log, from) ?? ended;
    if (await answers()) return null;
    await sleep(30);
  }
}

function fatalLine(path: string, from: number): string | null {
  const buffer = Buffer.alloc(Math.max(0, statSync(path).size - from));
  const log = openSync(path, "r");
  readSync(log, buffer, 0, buffer.length, from);
  closeSync(log);
  const line = buffer
    .toString("utf8")
    .split("\n")
    .find((text) => LAST_WORDS.test(text) && !TO_A_CLIENT.test(text));
  return line?.replace(LAST_WORDS, "").trim() ?? null;
}

function keepLogSmall(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) renameSync(path, `${path}.1`);
}
