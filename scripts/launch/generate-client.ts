import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "@/scripts/launch/fingerprint";
import { runTool } from "@/scripts/launch/run-tool";
import { step } from "@/scripts/launch/step.mjs";

const CLIENT = "lib/db/generated";
const STAMP = join(CLIENT, ".made-from");

/** Generates the Prisma client when the schema, or Prisma, is not the one that it was made from. */
export async function generateClient(): Promise<void> {
  const wanted = fingerprint(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  await step("Generating the database client", async () => {
    // Prisma looks for its engine before it generates, and would fetch it; any file will do, for it is not run.
    const env = {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    };
    await runTool("Generating the database client", ["node_modules/prisma/build/index.js", "generate"], env);
    writeFileSync(STAMP, wanted);
  });
}
