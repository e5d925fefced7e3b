import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { startBareApp } from "@/scripts/bench/bare-app";
import { ensureBrowser } from "@/scripts/browser";
import { freePort } from "@/scripts/drive/free-port";
import { checkHtml } from "@/scripts/survey/html/check-html";
import { checkLighthouse } from "@/scripts/survey/lighthouse/check-lighthouse";
import { crawl } from "@/scripts/survey/links/crawl";
import { DOOR_PAGES, READER_PAGES } from "@/scripts/survey/pages";
import { alignRight, listFaults, type PartReport, summary } from "@/scripts/survey/report";
import { runningSite, scratchSite, type Site } from "@/scripts/survey/site";
import { checkWeight } from "@/scripts/survey/weight/check-weight";

const USAGE = `npm run survey -- [links] [html] [lighthouse] [weight] [--origin http://localhost:3000]

Surveys the running site; without parts named, all of them:
  links       every page from the sitemap on: each link and fragment leads somewhere
  html        the Nu HTML checker on a page of every kind and in every state
  lighthouse  six kinds of page, as on a phone: performance 95, all else 100, no shift
  weight      JavaScript of each kind of page beyond an empty one: 20 KB at most; nothing shifts

It starts the app on a database of its own with the whole catalog, or takes the site at --origin (of which it sees neither
the desk nor a failure). It exits with 1 when something does not hold.`;

const PARTS: Readonly<Record<string, (site: Site) => Promise<PartReport>>> = {
  links: ({ origin }) =>
    crawl(
      origin,
      [...READER_PAGES, ...DOOR_PAGES].filter(({ status = 200 }) => status === 200).map(({ path }) => path),
    ),
  html: (site) => inBrowser((browser) => checkHtml(site, browser)),
  lighthouse: ({ origin }) => checkLighthouse(origin, ensureBrowser()),
  weight: async ({ origin }) => {
    const bare = await startBareApp(await freePort());
    try {
      return await inBrowser((browser) => checkWeight(origin, `${bare.origin}/0`, browser));
    } finally {
      await bare.stop();
    }
  },
};

async function inBrowser<T>(look: (browser: Awaited<ReturnType<typeof chromium.launch>>) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
  try {
    return await look(browser);
  } finally {
    await browser.close();
  }
}

async function survey(site: Site, names: readonly string[]): Promise<boolean> {
  const reports = new Map<string, PartReport>();
  for (const name of names) {
    console.log(`\n${name}`);
    // A part that cannot be done is one that does not hold; the others still tell what they find.
    const report = await PARTS[name]!(site).catch((error: Error): PartReport => {
      return { lookedAt: "nothing", faults: [{ page: site.origin, what: error.message }] };
    });
    reports.set(name, report);
    for (const line of [...alignRight(report.figures ?? []), ...listFaults(report.faults)]) console.log(`  ${line}`);
  }
  console.log(`\n${summary(reports).join("\n")}`);
  return [...reports.values()].every(({ faults }) => faults.length === 0);
}

const { values, positionals } = parseArgs({
  options: { origin: { type: "string" }, help: { type: "boolean", default: false } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
if (
  values.help ||
  names.some((name) => !Object.hasOwn(PARTS, name)) ||
  (values.origin && !URL.canParse(values.origin))
) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
const stops: (() => Promise<void>)[] = [];
try {
  const site = values.origin ? runningSite(values.origin) : await scratchSite();
  stops.push(site.stop);
  process.exitCode = (await survey(site, names)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const stop of stops) await stop();
}
