import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fingerprint } from "@/scripts/launch/fingerprint";
import { runTool } from "@/scripts/launch/run-tool";
import { step } from "@/scripts/launch/step.mjs";

const SOURCES = ["app", "components", "lib", "public", "prisma/schema.prisma", "instrumentation.ts", "proxy.ts"];
const SETTINGS = ["next.config.js", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];
const NEXT = "node_modules/next/dist/bin/next";
const STAMP = ".next/made-from";

/**
 * Builds the app when the build is not of these sources. It is given no database, so that a build is the same whoever makes
 * it and holds nobody's data (lib/data/unpublished.ts).
 */
export async function build(): Promise<void> {
  const wanted = fingerprint([...SOURCES, ...SETTINGS]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  await step("Building the pages", async () => {
    // Broken off half way, a build must not pass for the one before.
    rmSync(STAMP, { force: true });
    const own = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: "", DEBUT_NOW: "" } as const;
    await runTool("Building the pages", [NEXT, "build"], { ...process.env, ...own });
    writeFileSync(STAMP, wanted);
  });
}
