import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ask } from "@/lib/db/ask";
import { databaseUrlOf } from "@/scripts/drive/database-url";
import { becomeFirstEditor, type Person } from "@/scripts/drive/enter";
import { freePort } from "@/scripts/drive/free-port";
import { RunningApp } from "@/scripts/drive/running-app";

/** What the database holds before the first test: the news up to the day before the 12S, or the catalog we ship. */
export type World = "before-the-12s" | "catalog";

/** The real app, built and started by the launcher on a data folder of its own. */
export interface Site {
  readonly origin: string;
  readonly owner: Person;
  /** How many rows each table holds that a write to the ledger adds to. */
  ledgerRows(): Promise<Record<string, number>>;
  query(sql: string): Promise<void>;
  stop(): Promise<void>;
}

const TABLES = ["LaunchEvent", "Device", "Series", "Source", "Document", "Claim", "ClaimOp", "Revision", "Submission"];

export async function openSite(world: World, day: string): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), "debut-e2e-"));
  const variables = { DEBUT_NOW: day };
  if (world === "before-the-12s") {
    const tsx = ["--conditions=react-server", "--import", "tsx", "e2e/world/before-the-12s.ts"];
    const env = { ...process.env, ...variables, DATA_DIR: dataDir, DATABASE_URL: "" };
    await promisify(execFile)(process.execPath, tsx, { env });
  }
  const app = await RunningApp.start({ dataDir, port: await freePort(), variables });
  const url = await databaseUrlOf(dataDir);
  const owner = { name: "Ada", email: "ada@example.org", password: randomUUID() };
  await becomeFirstEditor(await app.firstEditorLink(), owner);
  return {
    origin: app.origin,
    owner,
    async ledgerRows() {
      const counts = TABLES.map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`);
      const [row] = await ask<Record<string, number>>(url, `SELECT ${counts.join(", ")}`);
      return row ?? {};
    },
    async query(sql) {
      await ask(url, sql);
    },
    async stop() {
      await app.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
