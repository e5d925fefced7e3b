import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "debut-script-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In a process of its own, for it takes hold of the signals of the one it runs in. */
const RUNNER = `
  import { runTypeScript } from "./scripts/launch/run-typescript.mjs";
  process.exit(await runTypeScript(process.argv[1]));`;

/** What the runner of a script ends with; `stop` is sent to the runner at the script's first word. */
function endOf(script: string, stop?: NodeJS.Signals): Promise<number | null> {
  const path = join(folder, "script.ts");
  writeFileSync(path, script);
  const runner = spawn(process.execPath, ["--input-type=module", "--eval", RUNNER, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (stop) runner.stdout.once("data", () => runner.kill(stop));
  else runner.stdout.resume();
  return new Promise((resolve, reject) => {
    runner.once("error", reject);
    runner.once("exit", resolve);
  });
}

describe("a script that is run", () => {
  it.each([0, 7])("ends us with its exit code %i", async (code) => {
    expect(await endOf(`process.exitCode = ${code} as number;`)).toBe(code);
  });

  it.each([
    ["SIGKILL", 137],
    ["SIGTERM", 143],
  ] as const)("ends us with the number of the %s that killed it", async (signal, code) => {
    expect(await endOf(`process.kill(process.pid, "${signal}"); setInterval(() => undefined, 1_000);`)).toBe(code);
  });

  it("gets the signals that we get, and decides by itself what to end with", async () => {
    const script = `process.on("SIGTERM", () => process.exit(5)); console.log("ready"); setInterval(() => 0, 1_000);`;
    expect(await endOf(script, "SIGTERM")).toBe(5);
  });
});
