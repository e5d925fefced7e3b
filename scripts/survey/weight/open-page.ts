import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import { compressed, inlineScripts } from "@/scripts/survey/weight/scripts-of";

export interface OpenedPage {
  /** Bytes of JavaScript, compressed: loaded, fetched ahead, or in the page itself. */
  readonly bytes: number;
  /** Of the layout, in all, and by what it is seen. */
  readonly shift: number;
  readonly shifted: string;
}

interface Shift {
  readonly value: number;
  readonly what: string;
}

const STEP_PX = 600;
/** How late a face comes to a reader far away: after the first paint, whatever the machine does meanwhile. */
const LATE_MS = 1_500;
const IDLE = { waitUntil: "networkidle", timeout: 60_000 } as const;

/**
 * Opens a page in a browser that has never been there, goes through it to its end, and tells what that took.
 * Typefaces come late: on this machine they would always be there in time, and what they move would not be seen.
 */
export async function openPage(browser: Browser, url: string, width: number): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height: 740 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    await page.route(/\.woff2$/, async (face) => {
      await sleep(LATE_MS);
      await face.continue();
    });
    const loading: Promise<number>[] = [];
    page.on("response", (response) => {
      const type = response.headers()["content-type"] ?? "";
      if (type.includes("javascript")) loading.push(response.body().then(compressed));
    });
    const answer = await page.goto(url, IDLE);
    await scrollThrough(page);
    await page.waitForLoadState("networkidle");
    const loaded = await Promise.all(loading);
    const inline = compressed(inlineScripts((await answer?.text()) ?? ""));
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
    return {
      bytes: loaded.reduce((sum, bytes) => sum + bytes, inline),
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      shifted: shifts[0]?.what ?? "",
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of its own. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  type Entry = PerformanceEntry & { value: number; sources?: { node?: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Entry[])
      shifts.push({ value, what: sources?.[0]?.node?.textContent?.trim().slice(0, 60) ?? "" });
  }).observe({ type: "layout-shift", buffered: true });
}

/** To its end, which may move away while the page is gone through. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async (step) => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  }, STEP_PX);
}
