import { expect, test, type Page } from "@playwright/test";
import { violations } from "../actions/violations";

/** A page as somebody has it before them. */
export interface Visit {
  readonly path: string;
  /** What it is like, where it is not as it opens: "the claims unfolded". */
  readonly state?: string;
  /** Makes it so. */
  readonly arrange?: (page: Page) => Promise<void>;
}

export const nameOf = ({ path, state }: Visit) => (state === undefined ? path : `${path}, ${state},`);

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 800 };
/** What a theme changes, and nothing else. */
const OF_THEME = ["color-contrast"];

/**
 * Goes there and holds the page to every rule of axe, wide and narrow, and to those of color in both themes at both widths.
 * On a narrow screen it is also no wider than that.
 */
export async function expectAccessible(page: Page, visit: Visit): Promise<void> {
  const { path, arrange } = visit;
  await test.step(nameOf(visit), async () => {
    const told: string[] = [];
    const tell = (how: string, found: readonly string[]) => told.push(...found.map((one) => `${how}: ${one}`));
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    const { pathname, search } = new URL(page.url());
    expect(pathname + search, "a page that leads elsewhere is not the one that was to be looked at").toBe(path);
    await arrange?.(page);
    tell("wide, light", await violations(page));
    await page.emulateMedia({ colorScheme: "dark" });
    tell("wide, dark", await violations(page, OF_THEME));
    await page.setViewportSize(NARROW);
    tell("narrow, dark", await violations(page));
    await page.emulateMedia({ colorScheme: "light" });
    tell("narrow, light", await violations(page, OF_THEME));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > NARROW.width) told.push(`narrow: it is ${width} px wide`);
    expect.soft(told, nameOf(visit)).toEqual([]);
  });
}

/** Opens all that is folded away, from the outside in. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}
