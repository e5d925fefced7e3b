import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync, chownSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "@/lib/db/database-error";
import type { Home } from "@/lib/db/embedded/home";
import { commandLineOf, isAlive } from "@/lib/db/embedded/running-process";

/** What a server says of itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** The folder of its socket, empty when it has none. */
  readonly socket: string;
}

/** The lines of a `postmaster.pid`: number, data folder, start, port, socket's folder, address, shared memory, state. */
export function parsePostmasterFile(text: string): Postmaster | null {
  const lines = text.split("\n").map((line) => line.trim());
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) ? { pid, port, socket: lines[4] ?? "" } : null;
}

/** The server that the data folder's file names, if it lives; null when it is dead, or when its number is now another process'. */
export function livingPostmaster({ cluster }: Home): Postmaster | null {
  const found = parsePostmasterFile(readOptional(join(cluster, "postmaster.pid")));
  if (!found || !isAlive(found.pid)) return null;
  const commandLine = commandLineOf(found.pid);
  // Where the system does not tell (Windows), a living process is taken at its word: to be careful with data.
  return commandLine === "" || commandLine.includes(cluster) ? found : null;
}

/** The arguments that the server of a data folder was started with, as it writes them down. */
export function recordedArguments({ cluster }: Home): string {
  const text = readOptional(join(cluster, "postmaster.opts")).trim();
  return text.slice(text.indexOf(' "') + 1);
}

export function quoteArguments(args: readonly string[]): string {
  return args.map((arg) => `"${arg}"`).join(" ");
}

/**
 * Clears what a dead server left. PostgreSQL does it by itself, but for a number that another process has by now, at
 * which it gives up. Then the number is replaced by a dead one and the file stays: it names the shared memory, by which
 * PostgreSQL sees that children of the dead server still write.
 */
export function clearDeadPostmaster(home: Home): void {
  const path = join(home.cluster, "postmaster.pid");
  const text = readOptional(path);
  const found = parsePostmasterFile(text);
  if (text === "") return;
  if (!found) return rmSync(path);
  if (found.socket) rmSync(join(found.socket, `.s.PGSQL.${found.port}.lock`), { force: true });
  if (!isAlive(found.pid)) return;
  const draft = `${path}.draft`;
  writeFileSync(draft, text.replace(/^\d+/, String(deadNumber())), { mode: 0o600 });
  if (home.user) chownSync(draft, home.user.uid, home.user.gid);
  renameSync(draft, path);
}

/** The number of a process that has just ended: systems hand them out in turn, so it is the last to come again. */
function deadNumber(): number {
  return spawnSync(process.execPath, ["--version"], { stdio: "ignore" }).pid;
}

function readOptional(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  }
}
