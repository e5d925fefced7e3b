import { spawn } from "node:child_process";
import { constants } from "node:os";

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs a TypeScript script of ours to its end and gives its exit code, which is 128 and the signal's number when a signal
 * killed it, as a shell has it. Signals are passed on and its end awaited; should we be killed, the script sees the channel
 * between us close.
 * @param {string} path
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runTypeScript(path, args = []) {
  // The react-server condition makes `server-only` harmless outside of Next.
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", path, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}

/**
 * A SIGTERM to npm ends npm and the shell between us, and nobody tells us. Only under npm: a script that was started by
 * hand may outlive its shell.
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (!process.env["npm_lifecycle_event"] || process.platform === "win32") return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 200);
  watch.unref();
}
