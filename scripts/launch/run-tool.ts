import { spawn, type ChildProcess } from "node:child_process";
import { StartError } from "@/scripts/launch/report-failure";

const running = new Set<ChildProcess>();

/**
 * Runs a tool of node_modules to its end.
 * @throws StartError with all it wrote when it fails.
 */
export function runTool(title: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  running.add(child);
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => written.push(text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      running.delete(child);
      if (code === 0) resolve();
      else reject(new StartError(`${title} failed (${signal ?? code}):\n${written.join("").trim()}`));
    });
  });
}

/** Ends the tools that are still running, with the processes that they started. */
export function endTools(): void {
  for (const { pid } of running) if (pid) process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
}
