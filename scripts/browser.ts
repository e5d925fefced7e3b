import { chromium } from "@playwright/test";
import { canInstall, findOnPath, installFromDebian, isProgram, runProgram } from "./programs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium on this machine, or null: `CHROMIUM_PATH`, one on the PATH, or the one that Playwright fetched. */
export function findBrowser(): string | null {
  const candidates = [process.env["CHROMIUM_PATH"] ?? "", findOnPath(NAMES) ?? "", chromium.executablePath()];
  return candidates.find(isProgram) ?? null;
}

/**
 * A browser for the tests: one that is here, else Debian's package (as root), else Playwright's own.
 * @throws Error that says in one line what to do when none can be had.
 */
export function ensureBrowser(): string {
  const here = findBrowser();
  if (here) return here;
  if (canInstall()) installFromDebian(["chromium"]);
  else runProgram("npx", ["playwright", "install", "chromium"]);
  const now = findBrowser();
  if (now) return now;
  throw new Error(
    "No browser for the tests: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.",
  );
}
