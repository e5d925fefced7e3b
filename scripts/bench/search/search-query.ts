import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { startScratchDatabase } from "@/lib/db/embedded/scratch-database";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";
import { median, percentile } from "@/scripts/bench/measure";
import type { Answer } from "@/scripts/bench/search/ask-search";
import { DEVICES, fillDevices } from "@/scripts/bench/search/fill-devices";

/** What a search takes among many devices, beside a lookup by slug, as lines to print. */
export async function searchQuery(rounds: number): Promise<string[]> {
  const { url, stop } = await startScratchDatabase();
  let reader: ChildProcess | null = null;
  try {
    await applyMigrations(url);
    await fillDevices(url);
    const execArgv = ["--conditions=react-server", "--import", "tsx"];
    reader = fork("scripts/bench/search/ask-search.ts", { execArgv, env: { ...process.env, DATABASE_URL: url } });
    // The first answers wait for connections and plans.
    await tell(reader);
    const answers: Answer[] = [];
    for (let round = 0; round < rounds; round++) answers.push(await tell(reader));
    return linesOf(answers);
  } finally {
    reader?.disconnect();
    await stop();
  }
}

function linesOf(answers: readonly Answer[]): string[] {
  // Each query by the middle of its times: what else the machine did in a moment is no query's.
  const middles = (part: "searches" | "lookups") =>
    answers[0]![part].map((_, query) => median(answers.map((answer) => answer[part][query]!)));
  const [searches, lookups] = [middles("searches"), middles("lookups")];
  const ms = (figures: readonly number[], share: number) => `${percentile(figures, share).toFixed(2)} ms`;
  const ratio = (share: number) => (percentile(searches, 0.95) / percentile(lookups, share)).toFixed(2);
  const { right, slowest } = answers.at(-1)!;
  return [
    `${searches.length} searches among ${DEVICES.toLocaleString("en-US")} devices: 95 % within ${ms(searches, 0.95)}, half within ${ms(searches, 0.5)}`,
    `a lookup by slug: 95 % within ${ms(lookups, 0.95)}, half within ${ms(lookups, 0.5)}`,
    `ratio of the searches' 95 % to the lookups' 95 %: ${ratio(0.95)}, to their half: ${ratio(0.5)}`,
    `${right} found first the phone they were made from; the slowest was “${slowest}”`,
  ];
}

async function tell(reader: ChildProcess): Promise<Answer> {
  reader.send("search");
  const [answer] = (await Promise.race([once(reader, "message"), ended(reader)])) as [Answer];
  return answer;
}

async function ended(reader: ChildProcess): Promise<never> {
  const [code] = (await once(reader, "exit")) as [number | null];
  throw new Error(`what searches has ended (${code})`);
}
