import { type Browser, chromium, type Page } from "@playwright/test";
import { ask } from "@/lib/db/ask";
import { startScratchDatabase } from "@/lib/db/embedded/scratch-database";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";
import { percentile } from "@/scripts/bench/measure";
import { fillLineUps } from "@/scripts/bench/filters/fill-line-ups";
import { fillCalendar, MONTH } from "@/scripts/bench/month/fill-calendar";
import { ensureBrowser } from "@/scripts/browser";
import { freePort } from "@/scripts/drive/free-port";
import { RunningApp } from "@/scripts/drive/running-app";
import { makeScratchFolder } from "@/scripts/drive/scratch-folder";

/** How many launches a month has. The small one is the baseline; of the others a page shows 500, as many as it ever does. */
const SIZES = [25, 660];
const FILTERS = ["Brand", "Market", "Certainty", "Shape"];

/** What one choice takes, in milliseconds. */
interface Choice {
  /** From the choice until the page is computed and laid out anew. */
  readonly work: number;
  /** From the choice until the first frame after it. */
  readonly frame: number;
}

/** How soon a month of the calendar follows a filter, on a month of few launches and of many, as lines to print. */
export async function filterFrames(rounds: number): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
  try {
    const halves: { items: number; half: number }[] = [];
    const lines: string[] = [];
    for (const size of SIZES) {
      const { items, idle, choices } = await onMonth(size, (origin) => chooseAll(browser, origin, rounds));
      const work = choices.map((one) => one.work);
      const frames = choices.map((one) => one.frame);
      halves.push({ items, half: percentile(work, 0.5) });
      lines.push(
        `${items} items, ${choices.length} choices: computed and laid out within ${ms(work, 0.5)} (half) and ${ms(work, 0.95)} (95 %), ` +
          `next frame after ${ms(frames, 0.5)} (half) and ${ms(frames, 0.95)} (95 %); an idle frame takes ${ms(idle, 0.5)}`,
      );
    }
    const [few, many] = halves as [(typeof halves)[0], (typeof halves)[0]];
    lines.push(`ratio of ${many.items} items to ${few.items} (half): ${(many.half / few.half).toFixed(2)}`);
    return lines;
  } finally {
    await browser.close();
  }
}

/** Serves a month of so many launches, and nothing else. */
async function onMonth<Result>(launches: number, measure: (origin: string) => Promise<Result>): Promise<Result> {
  const { url, stop } = await startScratchDatabase();
  try {
    await ask(url, "CREATE DATABASE filtered");
    const database = new URL(url);
    database.pathname = "/filtered";
    await applyMigrations(database.href);
    await fillCalendar(database.href, { launches, claims: launches, inMonth: launches });
    await fillLineUps(database.href, launches);
    const app = await RunningApp.start({
      dataDir: makeScratchFolder("bench-filters"),
      port: await freePort(),
      variables: { DATABASE_URL: database.href },
    });
    try {
      return await measure(app.origin);
    } finally {
      await app.stop();
    }
  } finally {
    await stop();
  }
}

async function chooseAll(browser: Browser, origin: string, rounds: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${origin}/calendar/${MONTH.from.slice(0, 7).replace("-", "/")}`, { waitUntil: "networkidle" });
  const items = await page.locator("[data-marks]").count();
  const idle = await page.evaluate(idleFrames);
  const choices: Choice[] = [];
  for (let round = 0; round < rounds; round++)
    for (const filter of FILTERS) choices.push(...(await chooseEach(page, filter)));
  await page.close();
  return { items, idle, choices };
}

/** Chooses each value of a filter in turn, and all again. */
async function chooseEach(page: Page, filter: string): Promise<Choice[]> {
  const select = page.getByRole("combobox", { name: filter, exact: true });
  return select.evaluate(async (element) => {
    const field = element as HTMLSelectElement;
    const choices: { work: number; frame: number }[] = [];
    for (const value of [...[...field.options].map((option) => option.value).filter(Boolean), ""]) {
      // Begins at the beginning of a frame, when a hand's choice would be handled.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const began = performance.now();
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      await Promise.resolve();
      // Asking for a height lays the page out.
      if (document.body.offsetHeight === 0) throw new Error("the page has no height");
      const work = performance.now() - began;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      choices.push({ work, frame: performance.now() - began });
    }
    return choices;
  });
}

async function idleFrames(): Promise<number[]> {
  const frames: number[] = [];
  for (let turn = 0; turn < 30; turn++) {
    const began = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    frames.push((await new Promise<number>((resolve) => requestAnimationFrame(resolve))) - began);
  }
  return frames;
}

function ms(figures: readonly number[], share: number): string {
  return `${percentile(figures, share).toFixed(1)} ms`;
}
