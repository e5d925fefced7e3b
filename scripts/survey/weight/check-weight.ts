import type { Browser } from "@playwright/test";
import { READER_KINDS } from "@/scripts/survey/pages";
import type { Fault, PartReport } from "@/scripts/survey/report";
import { openPage } from "@/scripts/survey/weight/open-page";

/** Bytes of JavaScript, compressed, beyond those of an empty page. */
const MOST = 20 * 1024;
const WIDTHS = [360, 1280] as const;

/**
 * What each kind of page makes a reader load, beyond what Next and React load for an empty page, and whether anything in it
 * moves by itself.
 * @param empty the address of a page of the same Next and React that has nothing in it
 */
export async function checkWeight(origin: string, empty: string, browser: Browser): Promise<PartReport> {
  const faults: Fault[] = [];
  const base = (await openPage(browser, empty, WIDTHS[0])).bytes;
  const figures: string[][] = [["", "JavaScript", "beyond empty", ...WIDTHS.map((width) => `shift at ${width}`)]];
  for (const { path } of READER_KINDS) {
    let bytes = 0;
    const shifts: string[] = [];
    for (const width of WIDTHS) {
      const opened = await openPage(browser, origin + path, width);
      bytes = Math.max(bytes, opened.bytes);
      shifts.push(opened.shift.toFixed(4));
      if (opened.shift > 0)
        faults.push({ page: path, what: `shifts by ${opened.shift.toFixed(4)} at ${width} px: "${opened.shifted}"` });
    }
    const beyond = bytes - base;
    if (beyond > MOST) faults.push({ page: path, what: `${beyond} bytes of JavaScript, ${MOST} at most` });
    figures.push([path, String(bytes), String(beyond), ...shifts]);
  }
  return { lookedAt: `${READER_KINDS.length} pages; an empty one loads ${base} bytes`, figures, faults };
}
