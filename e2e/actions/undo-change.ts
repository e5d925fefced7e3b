import { expect, test, type Page } from "@playwright/test";

/** Undoes the last change of a kind on a page of the history, and waits until the page says so. */
export async function undoLast(page: Page, verb: string, why: string): Promise<void> {
  await test.step(`undo “${verb}”: ${why}`, async () => {
    const entries = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: verb }) });
    const change = entries.filter({ has: page.locator("summary") }).first();
    await change.locator("summary").click();
    await change.getByRole("textbox", { name: "Why" }).fill(why);
    await change.getByRole("button", { name: "Undo" }).click();
    const undoing = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Undid a change" }) });
    await expect(undoing.first()).toContainText(why);
  });
}
