import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of the first of these programs that is on the PATH, or null. */
export function findOnPath(names: readonly string[]): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}

export function isProgram(path: string): boolean {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a package of Debian can be installed here: as root, where there is `apt-get`. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Installs packages of Debian. True when that went well; what went wrong is printed. */
export function installFromDebian(packages: readonly string[]): boolean {
  const install = () => runProgram("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
  // A fresh machine has no package list, an old one may have a stale one: then the list first.
  return install() || (runProgram("apt-get", ["update"]) && install());
}

/** Runs it to its end; true when it ended well. */
export function runProgram(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}

/** Whether all of these programs are here, each by the name of its package; what is missing is installed where it can be. */
export function ensurePrograms(names: readonly string[]): boolean {
  const missing = names.filter((name) => findOnPath([name]) === null);
  if (missing.length > 0 && canInstall()) installFromDebian(missing);
  return names.every((name) => findOnPath([name]) !== null);
}
