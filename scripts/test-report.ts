import { z } from "zod";

/** What a check, or a run of many tests, came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, each in a few lines, to be told again at the end: a log is often kept by its tail alone. */
  readonly failures: readonly string[];
}

/** How much of a failure is told again; the runner has told the whole of it. */
const TOLD = 600;

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

type VitestFile = z.infer<typeof vitestSchema>["testResults"][number];

/** A file that did not load has no test in it that failed: its own message tells why. */
function failuresOf({ name, status, message, assertionResults }: VitestFile): string[] {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0) return status === "failed" ? [tell(name, message)] : [];
  return failed.map(({ fullName, failureMessages }) =>
    tell(`${name} > ${fullName}`, (failureMessages ?? []).join("\n")),
  );
}

const tell = (what: string, why: string): string => `${what}\n${why.slice(0, TOLD)}`;

/** Vitest's JSON report. A run that failed outside of any test (an unhandled rejection, a suite that did not load) counts as one failure. */
export function tallyOfVitest(report: unknown): Tally {
  const read = vitestSchema.parse(report);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } = read;
  return {
    passed: numPassedTests,
    failed: numFailedTests || (success ? 0 : 1),
    skipped: numPendingTests + numTodoTests,
    failures: testResults.flatMap(failuresOf),
  };
}

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Playwright's JSON report. A flaky test has failed; so has a run that broke outside of any test. It comes last and tells its failures itself. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { stats, errors } = playwrightSchema.parse(report);
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: failed || (errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
    failures: [],
  };
}

/** The sum of many. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped, failures }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      failures: [...sum.failures, ...failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );
}

/** The line that ends a run: `N passed, N failed`, and how many were skipped when some were. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
