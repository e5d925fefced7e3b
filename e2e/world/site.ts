import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import { ask } from "@/lib/db/ask";
import { databaseUrlOf } from "@/scripts/drive/database-url";
import { becomeFirstEditor, type Person } from "@/scripts/drive/enter";
import { freePort } from "@/scripts/drive/free-port";
import { RunningApp } from "@/scripts/drive/running-app";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";

/** What the database holds before the first test: the news up to the day before the 12S, nothing of the news, or the catalog we ship. */
export type World = "before-the-12s" | "news" | "catalog";

/** The real app, built and started by the launcher on a data folder of its own. */
export interface Site {
  readonly origin: string;
  readonly dataDir: string;
  readonly owner: Person;
  /** How many rows each table holds that a write to the ledger adds to. */
  ledgerRows(): Promise<Record<string, number>>;
  query(sql: string): Promise<void>;
  /** All that the app has said so far, since it was last opened. */
  printed(): string;
  /** What a script that reads the ledger answers: JSON in, JSON out. */
  ask<Answer>(script: string, question: unknown): Promise<Answer>;
  /** `npm run record`, beside the app and knowing nothing of it but its data folder. */
  record(args: readonly string[]): Promise<void>;
  /** Stops the app and starts it on the same data and at the same address, as it would be on another day. */
  reopen(day: string): Promise<void>;
  stop(): Promise<void>;
}

const TABLES = ["LaunchEvent", "Device", "Series", "Source", "Document", "Claim", "ClaimOp", "Revision", "Submission"];

export async function openSite(world: World, day: string): Promise<Site> {
  const dataDir = makeScratchFolder("e2e");
  const variables = { DEBUT_NOW: day };
  const options = { dataDir, port: await freePort(), variables };
  const runScript = async (script: string, args: readonly string[] = [], { databaseUrl = "", input = "" } = {}) => {
    const tsx = ["--conditions=react-server", "--import", "tsx", script, ...args];
    const env = { ...process.env, ...variables, DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
    const running = promisify(execFile)(process.execPath, tsx, { env, maxBuffer: 1 << 26 });
    running.child.stdin?.end(input);
    return (await running).stdout;
  };
  if (world !== "catalog") await runScript(`e2e/world/${world}.ts`);
  let app = await RunningApp.start(options);
  const owner = { name: "Ada", email: "ada@example.org", password: randomUUID() };
  await becomeFirstEditor(await app.firstEditorLink(), owner);
  return {
    origin: app.origin,
    dataDir,
    owner,
    async record(args) {
      await runScript("scripts/record.ts", args);
    },
    async ask<Answer>(script: string, question: unknown) {
      const databaseUrl = await databaseUrlOf(dataDir);
      return JSON.parse(await runScript(script, [], { databaseUrl, input: JSON.stringify(question) })) as Answer;
    },
    async reopen(other) {
      await app.stop();
      variables.DEBUT_NOW = other;
      app = await RunningApp.start(options);
    },
    async ledgerRows() {
      const counts = TABLES.map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`);
      const [row] = await ask<Record<string, number>>(await databaseUrlOf(dataDir), `SELECT ${counts.join(", ")}`);
      return row ?? {};
    },
    async query(sql) {
      await ask(await databaseUrlOf(dataDir), sql);
    },
    printed: () => app.printed,
    async stop() {
      await app.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
