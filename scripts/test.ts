import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "@/scripts/browser";
import { generateClient } from "@/scripts/launch/generate-client";
import { reportAndExit } from "@/scripts/launch/report-failure";
import { addTallies, closingLine, type Tally, tallyOfPlaywright, tallyOfVitest } from "@/scripts/test-report";

const reports = mkdtempSync(join(tmpdir(), "debut-tests-"));

function run(command: string, args: string[], extra: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...extra },
  });
  return status === 0;
}

/** A check counts as one test. */
function check(name: string, script: string): Tally {
  console.log(`\n── ${name}`);
  const held = run("npm", ["run", "--silent", script]);
  return { passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0, failures: held ? [] : [name] };
}

/** A runner that wrote no report, or one that cannot be read, has failed. */
function tests(
  name: string,
  args: string[],
  report: string,
  tally: (report: unknown) => Tally,
  extra: Readonly<Record<string, string>>,
): Tally {
  console.log(`\n── ${name}`);
  const succeeded = run("npx", args, extra);
  try {
    const counted = tally(JSON.parse(readFileSync(report, "utf8")));
    return { ...counted, failed: counted.failed || (succeeded ? 0 : 1) };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: no report that can be read`] };
  }
}

async function testEverything(): Promise<Tally> {
  const browser = ensureBrowser();
  await generateClient();
  const unit = join(reports, "vitest.json");
  const browsing = join(reports, "playwright.json");
  const tallies = [
    check("types", "types"),
    check("lint", "lint"),
    check("layers", "layers"),
    check("nothing unused", "unused"),
    tests(
      "domain and data",
      ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unit}`],
      unit,
      tallyOfVitest,
      {},
    ),
  ];
  tallies.push(
    tests("in the browser", ["playwright", "test", "--reporter=list,json"], browsing, tallyOfPlaywright, {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: browsing,
    }),
  );
  return addTallies(tallies);
}

try {
  const tally = await testEverything();
  for (const failure of tally.failures) console.log(`\n── failed: ${failure}`);
  console.log(`\n${closingLine(tally)}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
} catch (error) {
  reportAndExit(error);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
