import { spawn } from "node:child_process";
import type { SystemUser } from "@/lib/db/embedded/system-user";

/** Our environment is not PostgreSQL's business: it may hold secrets, and PG* or LC_* variables would change what it does. */
export const PROGRAM_ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: process.env.NODE_ENV,
  ...(process.env["PATH"] ? { PATH: process.env["PATH"] } : {}),
  ...(process.env["SystemRoot"] ? { SystemRoot: process.env["SystemRoot"] } : {}),
  LC_ALL: "C",
  TZ: "UTC",
};

/** Runs one of PostgreSQL's programs to its end, as the database's user. Rejects with what it wrote when it fails. */
export function runProgram(path: string, args: readonly string[], cwd: string, user: SystemUser | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      cwd,
      // Of the terminal's process group, it would be interrupted together with us.
      detached: true,
      env: PROGRAM_ENVIRONMENT,
      stdio: ["ignore", "ignore", "pipe"],
      ...(user ?? {}),
    });
    const written: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => written.push(text));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(written.join("").trim() || `${path} ended with ${code}`)),
    );
  });
}
