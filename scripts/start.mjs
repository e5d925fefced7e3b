import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureDependencies } from "./launch/dependencies.mjs";
import { runTypeScript } from "./launch/run-typescript.mjs";

// Plain Node up to here: nothing may be installed yet.
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Debut needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.exit(await runTypeScript("scripts/start.ts"));
