import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fingerprint } from "@/scripts/launch/fingerprint";
import { runTool } from "@/scripts/launch/run-tool";
import { step } from "@/scripts/launch/step.mjs";

const SOURCES = ["app", "components", "lib", "public", "prisma/schema.prisma", "instrumentation.ts", "proxy.ts"];
const SETTINGS = ["next.config.js", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];
const STAMP = ".next/made-from";

/**
 * Builds the app when the build is not of these sources. The few pages without a parameter are rendered from the database
 * of this process' environment; what they say then matters little, since a server that starts refreshes everything.
 */
export async function build(): Promise<void> {
  const wanted = fingerprint([...SOURCES, ...SETTINGS]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  await step("Building the pages", async () => {
    // Broken off half way, a build must not pass for the one before.
    rmSync(STAMP, { force: true });
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    };
    await runTool("Building the pages", ["node_modules/next/dist/bin/next", "build"], env);
    writeFileSync(STAMP, wanted);
  });
}
