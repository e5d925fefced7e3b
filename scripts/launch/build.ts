import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { startScratchDatabase } from "@/lib/db/embedded/scratch-database";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";
import { fingerprint } from "@/scripts/launch/fingerprint";
import { runTool } from "@/scripts/launch/run-tool";
import { onStop } from "@/scripts/launch/stopping";
import { step } from "@/scripts/launch/step.mjs";

const SOURCES = ["app", "components", "lib", "public", "prisma/schema.prisma", "instrumentation.ts", "proxy.ts"];
const SETTINGS = ["next.config.js", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];
const NEXT = "node_modules/next/dist/bin/next";
const STAMP = ".next/made-from";

/**
 * Builds the app when the build is not of these sources. The few pages without a parameter are rendered on the way: on a
 * database that is empty and gone afterwards, so that a build is the same whoever makes it and holds nobody's data. What
 * they say then matters little, since a server that starts refreshes everything.
 */
export async function build(): Promise<void> {
  const wanted = fingerprint([...SOURCES, ...SETTINGS]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  await step("Building the pages", async () => {
    // Broken off half way, a build must not pass for the one before.
    rmSync(STAMP, { force: true });
    const starting = startScratchDatabase();
    onStop("the build's database", () => starting.then(({ stop }) => stop()).catch(() => undefined));
    const { url, stop } = await starting;
    try {
      await applyMigrations(url);
      const own = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: url, DEBUT_NOW: "" } as const;
      await runTool("Building the pages", [NEXT, "build"], { ...process.env, ...own });
    } finally {
      await stop();
    }
    writeFileSync(STAMP, wanted);
  });
}
