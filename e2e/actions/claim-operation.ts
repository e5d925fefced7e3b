import { expect, test, type Locator, type Page } from "@playwright/test";

/** The claims on a page of the desk, by what they say. */
export function deskClaim(page: Page, says: string | RegExp): Locator {
  return page.getByRole("main").getByRole("listitem").filter({ hasText: says });
}

/** Unfolds what can be done to a claim, fills in its fields by their labels and does it. */
export async function operate(
  claim: Locator,
  verb: string,
  why: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  await test.step(`${verb}: ${why}`, async () => {
    const summary = claim.locator("summary", { hasText: new RegExp(`^${verb}:`) });
    await summary.click();
    const form = summary.locator("xpath=..");
    for (const [label, text] of Object.entries(fields)) {
      const control = form.getByLabel(label, { exact: true });
      const isSelect = await control.evaluate((element) => element.tagName === "SELECT");
      await (isSelect ? control.selectOption(text) : control.fill(text));
    }
    await form.getByRole("textbox", { name: "Why" }).fill(why);
    await form.getByRole("button", { name: verb, exact: true }).click();
  });
}

/** What was done to a claim last, as the desk tells it. */
export async function expectDone(claim: Locator, told: RegExp): Promise<void> {
  await expect(claim.locator("p", { hasText: told })).toBeVisible();
}
