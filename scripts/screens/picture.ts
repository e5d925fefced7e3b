import { join } from "node:path";
import type { Browser } from "@playwright/test";
import sharp from "sharp";
import { type Pictured, PICTURED_AT } from "@/scripts/screens/pages";

const WIDTHS = [360, 768, 1280];
const THEMES = ["light", "dark"] as const;
/** In CSS pixels. A list of a hundred phones says no more at its end than at its beginning. */
const TALLEST = 2600;

export interface Taken {
  readonly file: string;
  readonly bytes: number;
  /** By how many CSS pixels the page is wider than its window. */
  readonly tooWide: number;
}

/** Pictures one page at three widths in both themes, to `<folder>/<name>-<width>-<theme>.png`. */
export async function picture(browser: Browser, origin: string, { name, path }: Pictured, folder: string) {
  const taken: Taken[] = [];
  for (const colorScheme of THEMES)
    for (const width of WIDTHS) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        locale: "en-US",
        timezoneId: "Europe/Berlin",
        reducedMotion: "reduce",
      });
      try {
        const page = await context.newPage();
        await page.clock.setFixedTime(PICTURED_AT);
        const answer = await page.goto(origin + path, { waitUntil: "networkidle" });
        if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status() ?? "nothing"}`);
        const { height, tooWide } = await page.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          tooWide: document.documentElement.scrollWidth - window.innerWidth,
        }));
        const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
        const shot = await page.screenshot({ fullPage: true, clip });
        const file = `${name}-${width}-${colorScheme}.png`;
        // Paper and ink are few colors: with a palette a picture is a third of its size.
        const { size } = await sharp(shot).png({ palette: true, effort: 10 }).toFile(join(folder, file));
        taken.push({ file, bytes: size, tooWide });
      } finally {
        await context.close();
      }
    }
  return taken;
}
