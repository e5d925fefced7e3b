import { expect, test, type Locator, type Page } from "@playwright/test";

export interface TabOptions {
  /** Against the order of the page, with Shift+Tab. */
  readonly back?: boolean;
  /** How many stops it may take: somebody who has to press more often gives up. */
  readonly most?: number;
}

/**
 * Tabs until one of these has the focus. At every stop on the way the focus must be seen: within the window, under nothing
 * else, and looking other than without it.
 */
export async function tabTo(page: Page, target: Locator, { back = false, most = 60 }: TabOptions = {}): Promise<void> {
  await test.step(`tab to ${target.toString()}`, async () => {
    const focused = target.and(page.locator(":focus"));
    const faults: string[] = [];
    for (let stops = 0; stops < most; stops += 1) {
      await page.keyboard.press(back ? "Shift+Tab" : "Tab");
      const fault = await page.evaluate(faultOfFocus);
      if (fault !== null) faults.push(fault);
      if ((await focused.count()) === 0) continue;
      expect(faults, "where the focus is not seen").toEqual([]);
      return;
    }
    throw new Error(`No ${most} stops lead to ${target.toString()}`);
  });
}

/** Tabs to it and presses a key, which is Enter if no other. */
export async function press(
  page: Page,
  target: Locator,
  { key = "Enter", ...options }: TabOptions & { key?: string } = {},
) {
  await tabTo(page, target, options);
  await page.keyboard.press(key);
}

/** Tabs to a control and types: into a field, or what an option of a select begins with. What stands in a field is typed over. */
export async function typeInto(page: Page, target: Locator, text: string, options: TabOptions = {}): Promise<void> {
  await tabTo(page, target, options);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Runs in the page: what is wrong with how the focus is seen, or null. */
async function faultOfFocus(): Promise<string | null> {
  interface Kept {
    focusWas?: { readonly element: Element; readonly look: string };
  }
  const kept = globalThis as Kept;
  const lookOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return outlineStyle === "none" ? boxShadow : [outlineStyle, outlineWidth, outlineColor, boxShadow].join(" ");
  };
  const told = (element: Element) => element.outerHTML.slice(0, 200);
  const element = document.activeElement;
  const was = kept.focusWas;
  delete kept.focusWas;
  if (was && was.element !== element && was.element.isConnected && lookOf(was.element) === was.look)
    return `looks the same without the focus: ${told(was.element)}`;
  if (element === null || element === document.body) return null;
  // Of a date's picker, a part within the field, the browser draws the ring by itself.
  if (element.matches(":focus-visible")) kept.focusWas = { element, look: lookOf(element) };

  const entry = await new Promise<IntersectionObserverEntry | undefined>((resolve) => {
    const observer = new IntersectionObserver(([first]) => {
      observer.disconnect();
      resolve(first);
    });
    observer.observe(element);
  });
  const seen = entry?.intersectionRect;
  if (!seen || seen.width < 2 || seen.height < 2) return `out of sight: ${told(element)}`;
  // Words that wrap are in several boxes; of one that reaches out of the window, the part within it.
  const isOnTop = [...element.getClientRects()].some((box) => {
    const [left, right] = [Math.max(box.left, seen.left), Math.min(box.right, seen.right)];
    const [top, bottom] = [Math.max(box.top, seen.top), Math.min(box.bottom, seen.bottom)];
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return element.contains(hit);
  });
  return isOnTop ? null : `under something else: ${told(element)}`;
}
