import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureDependencies } from "./dependencies.mjs";
import { runTypeScript } from "./run-typescript.mjs";

/**
 * From a clone with nothing installed to a running script of ours, and out with its exit code.
 * Plain Node up to here: no package may be there yet.
 * @param {string} script
 */
export async function begin(script) {
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), "../.."));
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
  process.exit(await runTypeScript(script, process.argv.slice(2)));
}
