import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "@/scripts/launch/report-failure";

const NEXT = "node_modules/next/dist/bin/next";
/** Loaded into the app's process: a launcher that was killed cannot stop the app, which would keep the port from the next start. */
const END_WITH_LAUNCHER = `process.on("disconnect", () => process.exit(1)); process.channel?.unref();`;
const PATIENCE_MS = 60_000;
const STOP_MS = 10_000;

export interface ServeOptions {
  readonly port: number;
  /** Added to this process' environment: DATABASE_URL, DATA_DIR, APP_ORIGIN, DEBUT_NOW. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The built app, running. */
export interface Serving {
  readonly pid: number;
  /** Resolves with why it ended, whenever it ends. */
  readonly ended: Promise<string>;
  /** Lets it finish what it is at, for ten seconds at most. */
  stop(): Promise<void>;
}

/**
 * Serves the built app and resolves when it is ready. It runs in a process group of its own, so that Ctrl-C reaches the
 * launcher alone, and ends when the launcher does.
 * @throws StartError when it ends, or does not answer within a minute.
 */
export async function serve({ port, variables }: ServeOptions): Promise<Serving> {
  const preload = `data:text/javascript,${encodeURIComponent(END_WITH_LAUNCHER)}`;
  const child = spawn(process.execPath, ["--import", preload, NEXT, "start", "--port", String(port)], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...variables, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PORT: String(port) },
  });
  const ended = new Promise<string>((end) => {
    child.once("error", (error) => end(error.message));
    child.once("exit", (code, signal) => end(signal ? `killed by ${signal}` : `exit code ${code}`));
  });
  const serving: Serving = { pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
  const said = collectOutput(child);
  const reason = await Promise.race([ended, answers(port)]);
  if (reason !== null) {
    await serving.stop();
    throw new StartError(`The app did not start (${reason}):\n${said().trim()}`);
  }
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
  return serving;
}

/** What it says until it answers is of interest only if it never does. */
function collectOutput(child: ChildProcess): () => string {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => said.length < 200 && said.push(text));
  return () => said.join("");
}

/** Null as soon as the health route says that the app is ready. */
async function answers(port: number): Promise<string | null> {
  const deadline = performance.now() + PATIENCE_MS;
  let said = "no answer";
  while (performance.now() < deadline) {
    // A connection kept open would hold up its stop.
    const headers = { connection: "close" };
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, { headers }).catch(() => null);
    if (response?.ok) {
      await response.body?.cancel();
      return null;
    }
    if (response) said = await response.text();
    await sleep(50);
  }
  return `after ${PATIENCE_MS / 1000} seconds: ${said}`;
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(timer);
}
