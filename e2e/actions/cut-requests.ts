import type { Page } from "@playwright/test";

/** What of a form's request fails: the way there, or the way back, when it has been done. */
export type Cut = "request" | "answer";

/** Lets whatever the page sends fail, until the answer is called. */
export async function cut(page: Page, what: Cut): Promise<() => Promise<void>> {
  const isSent = (url: URL) => url.pathname.startsWith("/edit");
  await page.route(isSent, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    if (what === "answer") await route.fetch({ maxRedirects: 0 });
    return route.abort();
  });
  return () => page.unroute(isSent);
}
