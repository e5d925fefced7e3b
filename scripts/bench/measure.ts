import autocannon from "autocannon";

const SECONDS = 4;
const CONNECTIONS = 16;

/** Requests a second of one address, over a few seconds. @throws Error when any answer was not 2xx. */
export async function requestsPerSecond(url: string, options: Partial<autocannon.Options> = {}): Promise<number> {
  const result = await autocannon({ url, duration: SECONDS, connections: CONNECTIONS, ...options });
  if (result.non2xx > 0 || result.errors > 0 || result.requests.total === 0) {
    throw new Error(`${url}: ${result.non2xx} answers that were not 2xx, ${result.errors} errors`);
  }
  return result.requests.average;
}

/** The middle of the figures; of an even number, the lower middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError("the median of nothing");
  return middle;
}

export interface Ratio {
  /** Requests a second, median of the rounds. */
  readonly page: number;
  readonly baseline: number;
  /** The median of each round's own ratio: what else the machine does in a round weighs on both. */
  readonly ratio: number;
}

/** Measures a page and its baseline in turn, so that both see the same machine. */
export async function ratioOf(page: string, baseline: string, rounds: number): Promise<Ratio> {
  const pages: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round++) {
    baselines.push(await requestsPerSecond(baseline));
    pages.push(await requestsPerSecond(page));
  }
  return {
    page: median(pages),
    baseline: median(baselines),
    ratio: median(pages.map((figure, round) => figure / (baselines[round] ?? Number.NaN))),
  };
}

async function bytesOf(url: string): Promise<number> {
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}

/** The address of the bare page that weighs what the given page weighs, within one percent. */
export async function bareTwin(page: string, bare: string): Promise<{ url: string; bytes: number }> {
  const goal = await bytesOf(page);
  let letters = Math.floor(goal / 2);
  for (let attempt = 0; attempt < 8; attempt++) {
    const url = `${bare}/${letters}`;
    const bytes = await bytesOf(url);
    if (Math.abs(bytes - goal) <= goal / 100) return { url, bytes };
    // A letter stands twice in the answer: in the HTML and in the data that React reads.
    letters = Math.max(1, letters + Math.round((goal - bytes) / 2));
  }
  throw new Error(`no bare page of ${goal} bytes found for ${page}`);
}
