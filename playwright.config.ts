import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser";

const asRoot = process.getuid?.() === 0;
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Each worker starts the real app on a database of its own (e2e/fixtures.ts), so that there is one worker. */
export default defineConfig({
  testDir: "e2e",
  workers: 1,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 900 },
    locale: "en-US",
    // No reader's time zone moves a launch's day.
    timezoneId: "Pacific/Kiritimati",
    trace: "retain-on-failure",
    launchOptions: {
      ...(findBrowser() ? { executablePath: findBrowser() ?? "" } : {}),
      args: asRoot ? [...quiet, "--no-sandbox"] : quiet,
    },
  },
});
