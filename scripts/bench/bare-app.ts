import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { runTool } from "@/scripts/launch/run-tool";

const NEXT = "node_modules/next/dist/bin/next";
const FOLDER = "scripts/bench/bare";
const START_MS = 60_000;

export interface BareApp {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Builds and serves the app that does nothing but answer a stored page, with the same Next in the same way. */
export async function startBareApp(port: number): Promise<BareApp> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runTool("Building the bare app", [NEXT, "build", FOLDER], env);
  const child = spawn(process.execPath, [NEXT, "start", FOLDER, "--port", String(port)], { env, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  const deadline = performance.now() + START_MS;
  while (!(await fetch(`${origin}/1`).catch(() => null))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error("the bare app does not answer");
    }
    await sleep(50);
  }
  return { origin, stop };
}
