import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { codeOf } from "@/lib/db/database-error";

/** Whether a process of this number lives, be it ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false;
  }
  // One that has ended keeps its number until its parent asks after it, which the first process of a container may never do.
  return statOf(pid)[0] !== "Z";
}

/** Tells, whenever it is called, whether the process that has this number now lives still. */
export function followProcess(pid: number): () => boolean {
  const birth = birthOf(pid);
  return () => isAlive(pid) && birthOf(pid) === birth;
}

/** A process' command line, empty when there is no such process (or this system does not tell). */
export function commandLineOf(pid: number): string {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    } catch {
      return "";
    }
  }
  if (process.platform === "win32") return "";
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout;
}

/**
 * What tells a process from a later one of the same number (in a container they come round at every start): when it
 * began, in the system's own count. Empty where the system does not tell.
 */
export function birthOf(pid: number): string {
  return statOf(pid)[19] ?? "";
}

/** The fields of Linux' `/proc/…/stat` from the third on, the state; empty where there are none. */
function statOf(pid: number): string[] {
  if (process.platform !== "linux") return [];
  try {
    // The second, the name in parentheses, may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
