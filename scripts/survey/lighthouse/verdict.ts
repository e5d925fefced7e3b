/** What Lighthouse says of a page, as far as it is read here. */
export interface LighthouseReport {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly Ref[] }>>;
  readonly audits: Readonly<Record<string, Audit>>;
  /** How fast this machine was just then: a figure far below its usual one makes the performance worth nothing. */
  readonly environment: { readonly benchmarkIndex: number };
}

interface Ref {
  readonly id: string;
  readonly weight: number;
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly { readonly node?: { readonly snippet?: string } }[] };
}

/** The least, of 100. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};
export const CATEGORIES: readonly string[] = Object.keys(LEAST);

export function scoreOf({ categories }: LighthouseReport, category: string): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

export function shiftOf({ audits }: LighthouseReport): number {
  return audits["cumulative-layout-shift"]?.numericValue ?? NaN;
}

export function speedOfMachine({ environment }: LighthouseReport): string {
  return environment.benchmarkIndex.toFixed(0);
}

/** How far the page is from what is asked, but for its performance: of that one look may be wrong. */
export function faultsOf(report: LighthouseReport): string[] {
  const low = CATEGORIES.filter((one) => one !== "performance" && scoreOf(report, one) < LEAST[one]!);
  const told = low.map((one) => `${one} ${scoreOf(report, one)}: ${failedAudits(report, one).join("; ")}`);
  return shiftOf(report) === 0 ? told : [...told, `its layout shifts by ${shiftOf(report)}`];
}

export function isFast(performance: number): boolean {
  return performance >= LEAST["performance"]!;
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
}

function failedAudits({ categories, audits }: LighthouseReport, category: string): string[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    const places = (audit.details?.items ?? []).flatMap(({ node }) => node?.snippet ?? []);
    return `${audit.title} (${id}) ${places.slice(0, 3).join(" ")}`.trim();
  });
}
