import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium on this machine, or null: `CHROMIUM_PATH`, one on the PATH, or the one that Playwright fetched. */
export function findBrowser(): string | null {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env["CHROMIUM_PATH"] ?? "", ...onPath, chromium.executablePath()];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A browser for the tests: one that is here, else Debian's package (as root), else Playwright's own.
 * @throws Error that says in one line what to do when none can be had.
 */
export function ensureBrowser(): string {
  const here = findBrowser();
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installFromDebian();
  else run("npx", ["playwright", "install", "chromium"]);
  const now = findBrowser();
  if (now) return now;
  throw new Error(
    "No browser for the tests: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.",
  );
}

function installFromDebian(): void {
  const install = () => run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  // A fresh machine has no package list, an old one may have a stale one: then the list first.
  if (!install() && run("apt-get", ["update"])) install();
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}
