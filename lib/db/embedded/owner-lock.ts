import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, DatabaseError } from "@/lib/db/database-error";
import { birthOf, isAlive } from "@/lib/db/embedded/running-process";

/**
 * Makes this process the one that runs the database of a folder, until the returned function is called. The lock of a
 * process that died counts for nothing.
 * @throws DatabaseError when a living process holds it.
 */
export function lockHome(folder: string): () => void {
  const path = join(folder, "owner.lock");
  const mine = `${process.pid} ${birthOf(process.pid)}`;
  // More than two rounds means that others take and leave it at this very moment.
  for (let round = 0; round < 10; round++) {
    if (place(path, mine)) return () => leave(path, mine);
    const held = read(path);
    if (held === null) continue;
    const pid = Number(held.split(" ")[0]);
    if (isHolder(held))
      throw new DatabaseError(
        `Debut is already running on ${folder} (process ${pid}): stop it first, or choose another DATA_DIR.`,
      );
    clear(path, held);
  }
  throw new DatabaseError(`${path} changes hands all the time: is something starting Debut in a loop?`);
}

/** Whether the process that wrote the lock is the one that now has its number. */
export function isHolder(held: string): boolean {
  const [pid, birth] = held.split(" ");
  return /^\d+$/.test(pid ?? "") && isAlive(Number(pid)) && (!birth || birth === birthOf(Number(pid)));
}

/** A lock is never seen half written: it is linked into place, which only one can do. */
function place(path: string, content: string): boolean {
  const draft = `${path}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, content, { flag: "wx" });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes a dead lock away. Had another process replaced it meanwhile, its lock is put back. */
function clear(path: string, dead: string): void {
  const aside = `${path}.${randomBytes(4).toString("hex")}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const taken = read(aside);
  if (taken !== null && taken !== dead) place(path, taken);
  rmSync(aside, { force: true });
}

function leave(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true });
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
