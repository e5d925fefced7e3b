import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { ask } from "@/lib/db/ask";
import { startScratchDatabase } from "@/lib/db/embedded/scratch-database";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";
import type { Answer, Request } from "@/scripts/bench/month/ask-month";
import { fillCalendar, type Size } from "@/scripts/bench/month/fill-calendar";
import { median } from "@/scripts/bench/measure";

/** The small one is the baseline: as many launches stand in the month, and a hundredth beside it. */
const SIZES: readonly Size[] = [
  { launches: 1_000, claims: 5_000, inMonth: 40 },
  { launches: 100_000, claims: 500_000, inMonth: 40 },
];
const TIMES = 40;

/** What a month of the calendar takes among few launches and among many, and the plan among the many, as lines to print. */
export async function monthQuery(rounds: number): Promise<string[]> {
  const { url, stop } = await startScratchDatabase();
  const readers: ChildProcess[] = [];
  try {
    for (const size of SIZES) readers.push(openReader(await makeDatabase(url, size)));
    // The first answers wait for connections and plans.
    for (const reader of readers) await tell(reader, { times: TIMES });
    const ratios: { query: number; whole: number }[] = [];
    const lines: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const answers = [];
      for (const reader of readers) answers.push(await measured(reader));
      const [small, large] = answers as [Measured, Measured];
      ratios.push({ query: large.query / small.query, whole: large.whole / small.whole });
      lines.push(...(round === rounds - 1 ? answers.map((one, index) => sizeLine(SIZES[index]!, one)) : []));
    }
    const ratio = (of: "query" | "whole") => median(ratios.map((one) => one[of])).toFixed(2);
    lines.push(`ratio (median of ${rounds}): query ${ratio("query")}, with its entries ${ratio("whole")}`);
    const plan = (await tell(readers.at(-1)!, "plan")) as Extract<Answer, { plan: unknown }>;
    return [...lines, "", ...plan.plan];
  } finally {
    for (const reader of readers) reader.disconnect();
    await stop();
  }
}

async function makeDatabase(server: string, size: Size): Promise<string> {
  const name = `calendar_${size.launches}`;
  await ask(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await applyMigrations(url.href);
  await fillCalendar(url.href, size);
  return url.href;
}

function openReader(url: string): ChildProcess {
  const execArgv = ["--conditions=react-server", "--import", "tsx"];
  return fork("scripts/bench/month/ask-month.ts", { execArgv, env: { ...process.env, DATABASE_URL: url } });
}

async function tell(reader: ChildProcess, request: Request): Promise<Answer> {
  reader.send(request);
  const [answer] = (await Promise.race([once(reader, "message"), ended(reader)])) as [Answer];
  return answer;
}

async function ended(reader: ChildProcess): Promise<never> {
  const [code] = (await once(reader, "exit")) as [number | null];
  throw new Error(`what asks for the month has ended (${code})`);
}

interface Measured {
  readonly query: number;
  readonly whole: number;
  readonly found: number;
}

async function measured(reader: ChildProcess): Promise<Measured> {
  const { query, whole, found } = (await tell(reader, { times: TIMES })) as Extract<Answer, { query: unknown }>;
  return { query: median(query), whole: median(whole), found };
}

function sizeLine({ launches, claims }: Size, { query, whole, found }: Measured): string {
  const size = `${launches.toLocaleString("en-US")} launches, ${claims.toLocaleString("en-US")} claims`;
  return `${size}: query ${query.toFixed(2)} ms, with its entries ${whole.toFixed(2)} ms, ${found} found`;
}
