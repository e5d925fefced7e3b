import { writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Browser } from "@playwright/test";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";
import { Session } from "@/scripts/drive/session";
import { runFetched } from "@/scripts/survey/fetched-tool";
import { errorsOf, type NuMessage, tellOnce } from "@/scripts/survey/html/nu-messages";
import { ensureJava } from "@/scripts/survey/html/java";
import { BROKEN_PAGE, DESK_PAGES, DOOR_PAGES, READER_PAGES, type SurveyedPage } from "@/scripts/survey/pages";
import type { Fault, PartReport } from "@/scripts/survey/report";
import type { Site } from "@/scripts/survey/site";

const CHECKER = "vnu-jar@26.9.27";
/** Time for a script to finish a page that it has loaded. */
const IDLE = { waitUntil: "networkidle", timeout: 60_000 } as const;

/**
 * Holds pages to the Nu HTML checker: as they are served, and, for what everyone can open, as a browser has them in the end,
 * for "not found" and "could not be made" are put together there.
 */
export async function checkHtml(site: Site, browser: Browser): Promise<PartReport> {
  ensureJava();
  const folder = makeScratchFolder("survey-html");
  const faults: Fault[] = [];
  const titles = new Map<string, string>();
  const keep = (title: string, html: string) => {
    const file = `${titles.size}.html`;
    titles.set(file, title);
    writeFileSync(join(folder, file), html);
  };

  async function served(session: Session, pages: readonly SurveyedPage[]): Promise<void> {
    for (const { path, status = 200 } of pages) {
      const answer = await session.get(path);
      if (answer.status !== status) faults.push({ page: path, what: `answered ${answer.status}, not ${status}` });
      keep(path, await answer.text());
    }
  }

  async function shown(pages: readonly SurveyedPage[]): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const { path } of pages) {
      await page.goto(site.origin + path, IDLE);
      keep(`${path} (in a browser)`, await page.content());
    }
    await context.close();
  }

  const open = [...READER_PAGES, ...DOOR_PAGES];
  try {
    await served(new Session(site.origin), open);
    await shown(open);
    if (site.own) {
      await served(site.own.editor, DESK_PAGES);
      await site.own.whileBroken(async () => {
        await served(new Session(site.origin), [BROKEN_PAGE]);
        await shown([BROKEN_PAGE]);
      });
    }
    const errors = errorsOf(await ask(folder));
    faults.push(...tellOnce(errors, (url) => titles.get(basename(url)) ?? url));
    return { lookedAt: `${titles.size} documents`, faults };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask(folder: string): Promise<NuMessage[]> {
  const { out, err } = await runFetched(CHECKER, ["--format", "json", "--stdout", "--exit-zero-always", folder]);
  try {
    return (JSON.parse(out) as { messages: NuMessage[] }).messages;
  } catch {
    throw new Error(`the Nu checker gave no answer: ${err.trim() || out.slice(0, 500)}`);
  }
}
