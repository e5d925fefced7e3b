import { test, type Page } from "@playwright/test";
import type { Person } from "@/scripts/drive/enter";

/** An owner, on the page of people, makes a link for somebody who will have the role; returns it. */
export async function invite(page: Page, role: "owner" | "editor" | "contributor"): Promise<string> {
  return test.step(`invite ${role}`, async () => {
    const form = page.getByRole("region", { name: "Invite somebody" });
    await form.getByLabel("Role", { exact: true }).selectOption(role);
    await form.getByRole("button", { name: "Make a link" }).click();
    return form.getByLabel(/^The link that makes/).inputValue();
  });
}

/** Fills in the form behind a link and sends it. */
export async function join(page: Page, link: string, { name, email, password }: Person): Promise<void> {
  await test.step(`join as ${name}`, async () => {
    await page.goto(link);
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Join" }).click();
  });
}
