import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** A first start installs, builds and loads the catalog. */
const START_MS = 15 * 60_000;
const STOP_MS = 60_000;

export interface AppOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly variables?: Readonly<Record<string, string>>;
}

/** The app, started as `npm start` starts it: launcher, database and all. */
export class RunningApp {
  readonly origin: string;
  readonly #launcher: ChildProcess;
  readonly #ended: Promise<string>;
  #end: string | null = null;
  #printed = "";

  private constructor({ dataDir, port, variables }: AppOptions) {
    this.origin = `http://127.0.0.1:${port}`;
    const own = { DATA_DIR: dataDir, PORT: String(port), APP_ORIGIN: this.origin, DATABASE_URL: "" };
    this.#launcher = spawn(process.execPath, ["scripts/start.mjs"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...own, ...variables },
    });
    for (const stream of [this.#launcher.stdout, this.#launcher.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (this.#printed += text));
    this.#ended = new Promise((resolve) => {
      this.#launcher.once("error", (error) => resolve((this.#end = error.message)));
      this.#launcher.once("exit", (code, signal) => resolve((this.#end = signal ?? `exit code ${code}`)));
    });
  }

  /** Resolves when it serves. @throws Error with all it printed when it ends instead. */
  static async start(options: AppOptions): Promise<RunningApp> {
    const app = new RunningApp(options);
    await app.prints(/Debut is at/);
    return app;
  }

  get pid(): number {
    return this.#launcher.pid ?? 0;
  }

  /** Everything it has printed so far. */
  get printed(): string {
    return this.#printed;
  }

  /** The link that makes the first editor, which it prints while there is none. */
  async firstEditorLink(): Promise<string> {
    return (await this.prints(/https?:\S+\/sign-in\/first\?token=\S+(?=\s)/))[0];
  }

  /** Waits until it has printed this. */
  async prints(pattern: RegExp): Promise<RegExpExecArray> {
    const deadline = performance.now() + START_MS;
    for (;;) {
      const found = pattern.exec(this.#printed);
      if (found) return found;
      if (this.#end !== null || performance.now() > deadline)
        throw new Error(`the app never printed ${pattern} (${this.#end ?? "it is still running"}):\n${this.#printed}`);
      await sleep(20);
    }
  }

  /** Waits for its end, for a minute at most, and says how it ended. */
  async ended(): Promise<string> {
    const reason = await Promise.race([this.#ended, sleep(STOP_MS, null, { ref: false })]);
    if (reason === null) throw new Error(`the launcher (${this.pid}) does not end:\n${this.#printed}`);
    return reason;
  }

  /** Asks it to stop, as Ctrl-C does, and waits. Fine when it has ended already. */
  stop(): Promise<string> {
    if (this.#end === null) this.#launcher.kill("SIGTERM");
    return this.ended();
  }
}
