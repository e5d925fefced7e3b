import { LIGHTHOUSE_PAGES } from "@/scripts/survey/pages";
import { runFetched } from "@/scripts/survey/fetched-tool";
import { CATEGORIES, faultsOf, isFast, type LighthouseReport } from "@/scripts/survey/lighthouse/verdict";
import { median, scoreOf, shiftOf, speedOfMachine } from "@/scripts/survey/lighthouse/verdict";
import { askPage } from "@/scripts/survey/links/ask-page";
import type { Fault, PartReport } from "@/scripts/survey/report";

const LIGHTHOUSE = "lighthouse@12.8.2";
const CHROME_FLAGS = "--headless=new --no-sandbox --disable-background-networking";
/** Looks at a page that seemed slow: what else the machine does weighs on a single one. */
const LOOKS = 3;

/** Holds six kinds of page to Lighthouse, on its phone with its slow network. */
export async function checkLighthouse(origin: string, chromium: string): Promise<PartReport> {
  const faults: Fault[] = [];
  const figures: string[][] = [["", ...CATEGORIES, "shift", "looks at performance", "machine"]];
  for (const page of LIGHTHOUSE_PAGES) {
    // Readers find it published: that it is made for who asks first is no part of how fast it is.
    await askPage(origin, page);
    const report = await look(origin + page, chromium, CATEGORIES);
    const speeds = [scoreOf(report, "performance")];
    while (!isFast(speeds[0]!) && speeds.length < LOOKS)
      speeds.push(scoreOf(await look(origin + page, chromium, ["performance"]), "performance"));
    const speed = median(speeds);
    if (!isFast(speed)) faults.push({ page, what: `performance ${speed}, the middle of ${speeds.join(", ")}` });
    faults.push(...faultsOf(report).map((what) => ({ page, what })));
    const scores = CATEGORIES.map((one) => String(one === "performance" ? speed : scoreOf(report, one)));
    figures.push([page, ...scores, shiftOf(report).toFixed(3), speeds.join(" "), speedOfMachine(report)]);
  }
  return { lookedAt: `${LIGHTHOUSE_PAGES.length} pages`, figures, faults };
}

async function look(url: string, chromium: string, categories: readonly string[]): Promise<LighthouseReport> {
  const args = [
    url,
    "--quiet",
    "--no-enable-error-reporting",
    "--output",
    "json",
    "--only-categories",
    categories.join(","),
  ];
  const { code, out, err } = await runFetched(LIGHTHOUSE, [...args, `--chrome-flags=${CHROME_FLAGS}`], {
    CHROME_PATH: chromium,
  });
  if (code !== 0) throw new Error(`Lighthouse does not look at ${url}: ${err.trim() || `exit code ${code}`}`);
  return JSON.parse(out) as LighthouseReport;
}
