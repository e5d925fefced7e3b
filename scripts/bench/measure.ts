import autocannon from "autocannon";

const CONNECTIONS = 16;

/** How an address, or a way of using the app, fares under load. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds within which 97.5 of a hundred are answered. */
  readonly slow: number;
}

/** Loads one address for some seconds. @throws Error when any answer was not 2xx */
export async function loadOf(url: string, seconds: number): Promise<Load> {
  const { requests, latency, non2xx, errors } = await autocannon({ url, duration: seconds, connections: CONNECTIONS });
  if (non2xx > 0 || errors > 0 || requests.total === 0)
    throw new Error(`${url}: ${requests.total} answers, ${non2xx} of them not 2xx, ${errors} errors`);
  return { perSecond: requests.average, slow: latency.p97_5 };
}

/** The middle of the figures; of an even number, the lower middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError("the median of nothing");
  return middle;
}

/** The figure that so large a share of all does not exceed: `percentile(figures, 0.95)`. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const figure = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (figure === undefined) throw new RangeError("a percentile of nothing");
  return figure;
}

/** What is measured, beside its baseline. */
export interface Subject {
  readonly name: string;
  readonly bytes: number | null;
  readonly load: (seconds: number) => Promise<Load>;
  readonly baseline: (seconds: number) => Promise<Load>;
}

export interface Figures {
  readonly name: string;
  readonly bytes: number | null;
  /** Medians of the rounds. */
  readonly perSecond: number;
  readonly baseline: number;
  readonly slow: number;
  /** The median of each round's own ratio: what else the machine does in a round weighs on both. */
  readonly ratio: number;
}

/** Measures each subject right after its baseline, all of them once a round, so that all see the same machine. */
export async function measure(subjects: readonly Subject[], rounds: number, seconds: number): Promise<Figures[]> {
  const measured = subjects.map((subject) => ({ subject, loads: [] as Load[], baselines: [] as Load[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { subject, loads, baselines } of measured) {
      baselines.push(await subject.baseline(seconds));
      loads.push(await subject.load(seconds));
    }
  }
  return measured.map(({ subject: { name, bytes }, loads, baselines }) => ({
    ...{ name, bytes },
    perSecond: median(loads.map((load) => load.perSecond)),
    baseline: median(baselines.map((load) => load.perSecond)),
    slow: median(loads.map((load) => load.slow)),
    ratio: median(loads.map((load, round) => load.perSecond / baselines[round]!.perSecond)),
  }));
}
