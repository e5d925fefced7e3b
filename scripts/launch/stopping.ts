const HARD_MS = 20_000;
const tasks: { title: string; task: () => Promise<void> | void }[] = [];
let stopping: Promise<never> | undefined;

/** What is to be stopped when we stop, the last one first. */
export function onStop(title: string, task: () => Promise<void> | void): void {
  tasks.push({ title, task });
}

/** Stops everything once, whoever asks and however often, and ends the process with the first one's code. */
export function stopAll(code: number): Promise<never> {
  return (stopping ??= stopInTurn(code));
}

export function isStopping(): boolean {
  return stopping !== undefined;
}

async function stopInTurn(code: number): Promise<never> {
  const hard = setTimeout(() => process.exit(1), HARD_MS * (tasks.length + 1));
  let failed = false;
  for (const { title, task } of tasks.toReversed()) {
    try {
      await task();
    } catch (error) {
      failed = true;
      console.error(`Stopping ${title}: ${error instanceof Error ? error.message : error}`);
    }
  }
  clearTimeout(hard);
  process.exit(failed && code === 0 ? 1 : code);
}

/**
 * Ctrl-C, SIGTERM, a closed terminal, and the end of the process that started us (if it keeps a channel to us) stop
 * everything. `code` says, at that moment, what to end with.
 */
export function stopOnSignals(code: (signal: "SIGINT" | "SIGTERM" | "SIGHUP") => number): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (!isStopping() && process.stdout.isTTY) process.stdout.write("\r\x1b[KStopping …\n");
      void stopAll(code(signal));
    });
  }
  process.on("disconnect", () => void stopAll(code("SIGTERM")));
  process.channel?.unref();
}
