import { spawn } from "node:child_process";

export interface ToolRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a package of npm that is no dependency of Debut, at the version named. The survey's tools are large (lighthouse
 * 185 MB in 150 packages, the Nu checker 31 MB) and `npm start` installs all dependencies: whoever only wants to run
 * Debut would fetch them too. npx keeps them in npm's cache, so a second survey needs no network.
 */
export function runFetched(tool: string, args: readonly string[], variables: Record<string, string> = {}) {
  const child = spawn("npx", ["--yes", tool, ...args], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise<ToolRun>((resolve, reject) => {
    child.once("error", (error) => reject(new Error(`npx cannot be run: ${error.message}`)));
    child.once("close", (code) => resolve({ code, out, err }));
  });
}
